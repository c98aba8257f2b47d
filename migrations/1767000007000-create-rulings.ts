import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rulings: who ruled, what became of what was asked, and what was found under which standard. */
export class CreateRulings1767000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(RULINGS);
    await queryRunner.query(DISPOSITIONS);
    await queryRunner.query(FINDINGS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE findings, dispositions, rulings`);
  }
}

const RULINGS = `
CREATE TABLE rulings (
  entry_id uuid NOT NULL,
  case_id uuid NOT NULL,
  judge_id uuid,
  applies_standard text,
  closes_case text,
  moves_case_to text,
  CONSTRAINT pk_rulings PRIMARY KEY (entry_id),
  CONSTRAINT uq_rulings_case_id_entry_id UNIQUE (case_id, entry_id),
  CONSTRAINT fk_rulings_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT fk_rulings_judge_id FOREIGN KEY (judge_id) REFERENCES judges (id),
  CONSTRAINT fk_rulings_applies_standard
    FOREIGN KEY (applies_standard) REFERENCES legal_standards (code),
  CONSTRAINT ck_rulings_closes_case CHECK (closes_case IN (
    'voluntarily-dismissed', 'dismissed', 'judgment', 'settled', 'remanded', 'transferred',
    'administratively-closed', 'other')),
  CONSTRAINT ck_rulings_moves_case_to CHECK (moves_case_to IN ('stayed', 'pending')),
  CONSTRAINT ck_rulings_closes_or_moves CHECK (closes_case IS NULL OR moves_case_to IS NULL)
);
CREATE INDEX ix_rulings_judge_id ON rulings (judge_id);
`;

const DISPOSITIONS = `
CREATE TABLE dispositions (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  ordinal integer NOT NULL,
  relief_id uuid,
  claim_id uuid,
  party_id uuid,
  target_entry_id uuid,
  request text,
  outcome text NOT NULL,
  converted_to text,
  new_relief_id uuid,
  CONSTRAINT pk_dispositions PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT fk_dispositions_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES rulings (case_id, entry_id),
  CONSTRAINT fk_dispositions_case_id_relief_id
    FOREIGN KEY (case_id, relief_id) REFERENCES reliefs (case_id, id),
  CONSTRAINT fk_dispositions_case_id_claim_id
    FOREIGN KEY (case_id, claim_id) REFERENCES claims (case_id, id),
  CONSTRAINT fk_dispositions_case_id_party_id
    FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id),
  CONSTRAINT fk_dispositions_case_id_target_entry_id
    FOREIGN KEY (case_id, target_entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT fk_dispositions_case_id_new_relief_id
    FOREIGN KEY (case_id, new_relief_id) REFERENCES reliefs (case_id, id),
  CONSTRAINT ck_dispositions_outcome CHECK (outcome IN (
    'granted', 'denied', 'granted-in-part', 'moot', 'withdrawn', 'stricken', 'deferred', 'referred', 'terminated',
    'adopted', 'rejected', 'adopted-in-part', 'dismissed', 'converted', 'other')),
  CONSTRAINT ck_dispositions_target
    CHECK (num_nonnulls(relief_id, claim_id, party_id, target_entry_id) <= 1),
  CONSTRAINT ck_dispositions_converted
    CHECK ((outcome = 'converted') = (converted_to IS NOT NULL AND new_relief_id IS NOT NULL))
);
CREATE INDEX ix_dispositions_relief_id ON dispositions (relief_id);
CREATE INDEX ix_dispositions_claim_id ON dispositions (claim_id);
`;

const FINDINGS = `
CREATE TABLE findings (
  case_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  ordinal integer NOT NULL,
  standard_code text,
  factor text NOT NULL,
  claim_id uuid,
  relief_id uuid,
  outcome text NOT NULL,
  quote text,
  page integer,
  CONSTRAINT pk_findings PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT fk_findings_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES rulings (case_id, entry_id),
  CONSTRAINT fk_findings_standard_code_factor
    FOREIGN KEY (standard_code, factor) REFERENCES standard_factors (standard_code, code),
  CONSTRAINT fk_findings_case_id_claim_id
    FOREIGN KEY (case_id, claim_id) REFERENCES claims (case_id, id),
  CONSTRAINT fk_findings_case_id_relief_id
    FOREIGN KEY (case_id, relief_id) REFERENCES reliefs (case_id, id),
  CONSTRAINT ck_findings_outcome CHECK (outcome IN ('met', 'not-met', 'not-reached', 'mixed')),
  CONSTRAINT ck_findings_page CHECK (page >= 1)
);
CREATE INDEX ix_findings_claim_id ON findings (claim_id);
`;

const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON rulings TO nunc_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON dispositions, findings TO nunc_runtime;
`;
