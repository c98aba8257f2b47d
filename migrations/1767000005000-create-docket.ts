import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The docket: entries of every kind, how they relate, their earlier wordings, and the stored fold. */
export class CreateDocket1767000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ENTRIES);
    await queryRunner.query(AROUND_ENTRIES);
    await queryRunner.query(PROJECTION);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE claims DROP CONSTRAINT fk_claims_case_id_asserted_in`);
    await queryRunner.query(
      `DROP TABLE relief_states, case_states, docket_entry_revisions, entry_relations, docket_entries`,
    );
  }
}

const ENTRIES = `
CREATE TABLE docket_entries (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  type text NOT NULL,
  text text NOT NULL,
  number integer,
  court_sequence integer,
  filed_on date,
  filed_at timestamptz,
  entered_on date,
  entered_at timestamptz,
  counts_from date GENERATED ALWAYS AS (least(filed_on, entered_on)) STORED,
  docket_day date GENERATED ALWAYS AS (coalesce(filed_on, entered_on, date 'infinity')) STORED,
  docket_place integer GENERATED ALWAYS AS (coalesce(court_sequence, number, 2147483647)) STORED,
  facts jsonb NOT NULL,
  relations jsonb NOT NULL DEFAULT '[]',
  attachments jsonb NOT NULL DEFAULT '[]',
  hearings jsonb NOT NULL DEFAULT '[]',
  deadlines jsonb NOT NULL DEFAULT '[]',
  sources jsonb NOT NULL DEFAULT '[]',
  struck_on date,
  struck_in uuid,
  struck_reason text,
  voided_at timestamptz,
  void_reason text,
  sealed boolean NOT NULL DEFAULT false,
  proposed boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_docket_entries PRIMARY KEY (id),
  CONSTRAINT uq_docket_entries_case_id_id UNIQUE (case_id, id),
  CONSTRAINT uq_docket_entries_case_id_sequence UNIQUE (case_id, sequence),
  CONSTRAINT fk_docket_entries_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT fk_docket_entries_case_id_struck_in
    FOREIGN KEY (case_id, struck_in) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_docket_entries_kind CHECK (kind IN ('filing', 'ruling', 'clerk', 'unread')),
  CONSTRAINT ck_docket_entries_filing_type CHECK (kind <> 'filing' OR type IN (
    'complaint', 'amended-complaint', 'indictment', 'answer', 'counterclaim', 'motion', 'response', 'reply',
    'brief', 'declaration', 'exhibit', 'notice', 'appearance', 'notice-of-appeal', 'notice-of-removal',
    'notice-of-dismissal', 'stipulation', 'proposed-order', 'proof-of-service', 'disclosure-statement', 'report',
    'discovery', 'letter', 'jury', 'bond', 'plea', 'consent', 'other-paper')),
  CONSTRAINT ck_docket_entries_ruling_type CHECK (kind <> 'ruling' OR type IN (
    'order', 'text-order', 'opinion', 'report-and-recommendation', 'judgment', 'scheduling-order', 'minute-entry',
    'hearing-notice', 'warrant', 'other-court')),
  CONSTRAINT ck_docket_entries_clerk_type CHECK (kind <> 'clerk' OR type IN (
    'summons', 'case-assignment', 'deadline-entry', 'clerk-notice', 'transcript', 'fee', 'appeals-court',
    'mail-returned', 'transfer', 'clerk-judgment', 'other-clerk')),
  CONSTRAINT ck_docket_entries_unread_type CHECK (kind <> 'unread' OR type = 'unread'),
  CONSTRAINT ck_docket_entries_number CHECK (number >= 0),
  CONSTRAINT ck_docket_entries_struck CHECK ((struck_on IS NULL) = (struck_reason IS NULL)),
  CONSTRAINT ck_docket_entries_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE UNIQUE INDEX uq_docket_entries_case_id_number_court_sequence
  ON docket_entries (case_id, number, court_sequence) NULLS NOT DISTINCT
  WHERE number IS NOT NULL AND voided_at IS NULL;
CREATE INDEX ix_docket_entries_docket_order
  ON docket_entries (case_id, docket_day, docket_place, sequence);
CREATE INDEX ix_docket_entries_counts_from ON docket_entries (counts_from DESC, id DESC);
ALTER TABLE claims ADD CONSTRAINT fk_claims_case_id_asserted_in
  FOREIGN KEY (case_id, asserted_in) REFERENCES docket_entries (case_id, id);
`;

const AROUND_ENTRIES = `
CREATE TABLE entry_relations (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  ordinal integer NOT NULL,
  to_entry_id uuid NOT NULL,
  kind text NOT NULL,
  position text,
  CONSTRAINT pk_entry_relations PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT fk_entry_relations_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT fk_entry_relations_case_id_to_entry_id
    FOREIGN KEY (case_id, to_entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_entry_relations_kind CHECK (kind IN (
    'responds-to', 'replies-to', 'supports', 'amends', 'withdraws', 'concerns')),
  CONSTRAINT ck_entry_relations_position CHECK (position IN ('opposes', 'joins', 'consents'))
);
CREATE INDEX ix_entry_relations_to_entry_id ON entry_relations (to_entry_id);
CREATE TABLE docket_entry_revisions (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  revision integer NOT NULL,
  earlier jsonb NOT NULL,
  changed_by text NOT NULL,
  reason text,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_docket_entry_revisions PRIMARY KEY (entry_id, revision),
  CONSTRAINT fk_docket_entry_revisions_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES docket_entries (case_id, id)
);
`;

const PROJECTION = `
CREATE TABLE case_states (
  case_id uuid NOT NULL,
  state jsonb NOT NULL,
  status text NOT NULL,
  status_since date,
  outcome text,
  last_activity_on date,
  entry_count integer NOT NULL,
  irregularity_count integer NOT NULL,
  settled_on date,
  last_docket_day date,
  last_docket_place integer,
  CONSTRAINT pk_case_states PRIMARY KEY (case_id),
  CONSTRAINT fk_case_states_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT ck_case_states_status CHECK (status IN ('not-filed', 'pending', 'stayed', 'closed')),
  CONSTRAINT ck_case_states_outcome CHECK (outcome IN (
    'voluntarily-dismissed', 'dismissed', 'judgment', 'settled', 'remanded', 'transferred',
    'administratively-closed', 'other'))
);
CREATE INDEX ix_case_states_status ON case_states (status, last_activity_on DESC, case_id);
CREATE TABLE relief_states (
  relief_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  sought_in uuid NOT NULL,
  sought_on date NOT NULL,
  decided_in uuid,
  decided_on date,
  CONSTRAINT pk_relief_states PRIMARY KEY (relief_id),
  CONSTRAINT fk_relief_states_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT fk_relief_states_case_id_sought_in
    FOREIGN KEY (case_id, sought_in) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_relief_states_status CHECK (status IN (
    'pending', 'granted', 'denied', 'granted-in-part', 'moot', 'withdrawn', 'stricken', 'deferred', 'referred',
    'terminated', 'adopted', 'rejected', 'adopted-in-part', 'dismissed', 'converted', 'other'))
);
CREATE INDEX ix_relief_states_case_id ON relief_states (case_id);
CREATE INDEX ix_relief_states_open ON relief_states (sought_on, relief_id)
  WHERE status IN ('pending', 'deferred', 'referred');
`;

// The runtime may add to the docket and mark it; it may not delete an entry. The stored fold is rebuilt at will.
const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON docket_entries, case_states TO nunc_runtime;
GRANT SELECT, INSERT ON docket_entry_revisions TO nunc_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON entry_relations, relief_states TO nunc_runtime;
`;
