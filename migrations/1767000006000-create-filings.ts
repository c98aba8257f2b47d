import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filings: who filed, what they ask for, and whom they served. */
export class CreateFilings1767000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FILINGS);
    await queryRunner.query(RELIEFS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE relief_states DROP CONSTRAINT fk_relief_states_case_id_relief_id`,
    );
    await queryRunner.query(`DROP TABLE reliefs, filing_services, filing_parties, filings`);
  }
}

const FILINGS = `
CREATE TABLE filings (
  entry_id uuid NOT NULL,
  case_id uuid NOT NULL,
  closes_case text,
  CONSTRAINT pk_filings PRIMARY KEY (entry_id),
  CONSTRAINT uq_filings_case_id_entry_id UNIQUE (case_id, entry_id),
  CONSTRAINT fk_filings_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_filings_closes_case CHECK (closes_case IN (
    'voluntarily-dismissed', 'dismissed', 'judgment', 'settled', 'remanded', 'transferred',
    'administratively-closed', 'other'))
);
CREATE TABLE filing_parties (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  party_id uuid NOT NULL,
  ordinal integer NOT NULL,
  CONSTRAINT pk_filing_parties PRIMARY KEY (entry_id, party_id),
  CONSTRAINT fk_filing_parties_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES filings (case_id, entry_id),
  CONSTRAINT fk_filing_parties_case_id_party_id
    FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id)
);
CREATE INDEX ix_filing_parties_party_id ON filing_parties (party_id);
CREATE TABLE filing_services (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  ordinal integer NOT NULL,
  party_id uuid,
  served_on date NOT NULL,
  method text NOT NULL,
  CONSTRAINT pk_filing_services PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT fk_filing_services_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES filings (case_id, entry_id),
  CONSTRAINT fk_filing_services_case_id_party_id
    FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id),
  CONSTRAINT ck_filing_services_method CHECK (method IN (
    'personal', 'mail', 'clerk', 'other_consented', 'electronic', 'waiver', 'publication', 'other'))
);
`;

const RELIEFS = `
CREATE TABLE reliefs (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  note text,
  converted_from uuid,
  CONSTRAINT pk_reliefs PRIMARY KEY (id),
  CONSTRAINT uq_reliefs_case_id_id UNIQUE (case_id, id),
  CONSTRAINT fk_reliefs_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES filings (case_id, entry_id),
  CONSTRAINT fk_reliefs_case_id_converted_from
    FOREIGN KEY (case_id, converted_from) REFERENCES reliefs (case_id, id),
  CONSTRAINT ck_reliefs_kind CHECK (kind ~ '^other:\\S' OR kind IN (
    'temporary-restraining-order', 'preliminary-injunction', 'permanent-injunction', 'dismissal',
    'judgment-on-the-pleadings', 'summary-judgment', 'default-judgment', 'entry-of-default',
    'new-trial-or-amend-judgment', 'relief-from-judgment', 'stay', 'stay-pending-appeal', 'remand',
    'transfer-of-venue', 'consolidation', 'severance', 'class-certification', 'leave-to-amend',
    'leave-to-file', 'leave-for-excess-pages', 'extension-of-time', 'continuance', 'scheduling',
    'expedite', 'compel-discovery', 'protective-order', 'quash', 'sanctions', 'contempt',
    'exclude-evidence', 'seal', 'unseal', 'redact', 'strike', 'pro-hac-vice', 'withdraw-as-counsel',
    'substitute-counsel', 'appoint-counsel', 'substitute-party', 'intervene', 'amicus',
    'in-forma-pauperis', 'alternative-service', 'attorney-fees', 'costs', 'approve-settlement', 'enforce',
    'reconsideration', 'certify-appeal', 'appoint', 'release-or-detention', 'modify-conditions',
    'reduce-sentence', 'vacate-conviction', 'habeas', 'exonerate-bond', 'travel', 'forfeiture',
    'issue-subpoena-or-writ', 'jury-demand', 'hearing', 'telephonic-appearance', 'return-of-property',
    'refund', 'withdraw-filing'))
);
CREATE INDEX ix_reliefs_entry_id ON reliefs (entry_id);
ALTER TABLE relief_states ADD CONSTRAINT fk_relief_states_case_id_relief_id
  FOREIGN KEY (case_id, relief_id) REFERENCES reliefs (case_id, id)
  DEFERRABLE INITIALLY DEFERRED;
`;

const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON filings TO nunc_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON reliefs, filing_parties, filing_services TO nunc_runtime;
`;
