import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people said of the deadlines of cases, and the stored projection of those that follow from their dockets. */
export class CreateDeadlines1767000012000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ACTS);
    await queryRunner.query(PROJECTION);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE deadline_sets, deadline_moves, deadlines, deadline_acts');
  }
}

const ACTS = `
CREATE TABLE deadline_acts (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  deadline_key text,
  kind text NOT NULL,
  body jsonb NOT NULL,
  counts_on date NOT NULL,
  reason text NOT NULL,
  said_by text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_deadline_acts PRIMARY KEY (id),
  CONSTRAINT fk_deadline_acts_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT ck_deadline_acts_kind CHECK (kind IN (
    'start', 'fix', 'override', 'satisfy', 'done', 'vacate', 'reopen')),
  CONSTRAINT ck_deadline_acts_deadline_key CHECK ((deadline_key IS NULL) = (kind IN ('start', 'fix')))
);
CREATE INDEX ix_deadline_acts_case_id ON deadline_acts (case_id, id);
`;

// A deadline that is over stays 'open' here, and 'lapses_to' says what that is read as: no row goes stale by a day's end.
const PROJECTION = `
CREATE TABLE deadlines (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  key text NOT NULL,
  rule_id text,
  origin text NOT NULL,
  title text NOT NULL,
  authority text NOT NULL,
  force text NOT NULL,
  status text NOT NULL,
  lapses_to text,
  due_on date,
  due_at timestamptz,
  anchor_entry_id uuid,
  for_party_ids uuid[] NOT NULL,
  warning_codes text[] NOT NULL,
  sealed boolean NOT NULL,
  body jsonb NOT NULL,
  digest text NOT NULL,
  sequence integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now(),
  removed_at timestamptz,
  CONSTRAINT pk_deadlines PRIMARY KEY (id),
  CONSTRAINT uq_deadlines_case_id_key UNIQUE (case_id, key),
  CONSTRAINT fk_deadlines_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT fk_deadlines_case_id_anchor_entry_id
    FOREIGN KEY (case_id, anchor_entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_deadlines_origin CHECK (origin IN ('rule', 'stated', 'hand')),
  CONSTRAINT ck_deadlines_force CHECK (force IN ('must', 'may', 'court', 'effect')),
  CONSTRAINT ck_deadlines_status CHECK (status IN (
    'waiting', 'open', 'satisfied', 'missed', 'passed', 'overridden', 'vacated', 'done')),
  CONSTRAINT ck_deadlines_lapses_to CHECK (lapses_to IN ('missed', 'passed')),
  CONSTRAINT ck_deadlines_due_at CHECK (due_at IS NULL OR due_on IS NOT NULL)
);
CREATE INDEX ix_deadlines_status_due_on ON deadlines (status, due_on) WHERE removed_at IS NULL;
CREATE INDEX ix_deadlines_due_on_id ON deadlines ((coalesce(due_on, date 'infinity')), id)
  WHERE removed_at IS NULL;
COMMENT ON COLUMN deadlines.lapses_to IS 'what an open deadline is read as once its day, or its hour, is over';
COMMENT ON COLUMN deadlines.sealed IS 'the entry that started it is sealed: feeds leave it out';
COMMENT ON COLUMN deadlines.sequence IS 'raised whenever due, title or status changes: the SEQUENCE of iCalendar';
COMMENT ON COLUMN deadlines.removed_at IS 'since when it no longer follows from the docket; feeds show it as cancelled';
CREATE TABLE deadline_moves (
  deadline_id uuid NOT NULL,
  version integer NOT NULL,
  case_id uuid NOT NULL,
  from_due text,
  to_due text,
  from_status text,
  to_status text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_deadline_moves PRIMARY KEY (deadline_id, version),
  CONSTRAINT fk_deadline_moves_deadline_id FOREIGN KEY (deadline_id) REFERENCES deadlines (id)
);
COMMENT ON COLUMN deadline_moves.to_status IS 'null: it no longer followed from the docket';
CREATE TABLE deadline_sets (
  case_id uuid NOT NULL,
  change integer NOT NULL,
  rules_version bigint NOT NULL,
  computed_on date NOT NULL,
  stale_on date,
  CONSTRAINT pk_deadline_sets PRIMARY KEY (case_id),
  CONSTRAINT fk_deadline_sets_case_id FOREIGN KEY (case_id) REFERENCES cases (id)
);
COMMENT ON COLUMN deadline_sets.change IS 'cases.change when the deadlines of the case were worked out';
COMMENT ON COLUMN deadline_sets.stale_on IS 'the first later day on which an entry or act dated ahead begins to count';
`;

// What people said stands for good, and so does what became of a deadline.
const GRANTS = `
GRANT SELECT, INSERT ON deadline_acts, deadline_moves TO nunc_runtime;
GRANT SELECT, INSERT, UPDATE ON deadlines, deadline_sets TO nunc_runtime;
`;
