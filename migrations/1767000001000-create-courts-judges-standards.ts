import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courts and legal standards, which Nunc brings along, and judges, whom its users enter. */
export class CreateCourtsJudgesStandards1767000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COURTS);
    await queryRunner.query(JUDGES);
    await queryRunner.query(STANDARDS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE standard_factors, legal_standards, judges, courts`);
  }
}

const COURTS = `
CREATE TABLE courts (
  id text NOT NULL,
  name text NOT NULL,
  citation text NOT NULL,
  kind text NOT NULL,
  circuit text,
  state text,
  time_zone text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_courts PRIMARY KEY (id),
  CONSTRAINT ck_courts_kind CHECK (kind IN (
    'district', 'bankruptcy', 'appellate', 'bankruptcy-appellate-panel', 'special', 'state-trial'))
);
`;

const JUDGES = `
CREATE TABLE judges (
  id uuid NOT NULL,
  name text NOT NULL,
  title text,
  initials text,
  court_id text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_judges PRIMARY KEY (id),
  CONSTRAINT fk_judges_court_id FOREIGN KEY (court_id) REFERENCES courts (id)
);
CREATE INDEX ix_judges_court_id ON judges (court_id);
CREATE INDEX ix_judges_name_id ON judges (name COLLATE "und-x-icu", id);
`;

const STANDARDS = `
CREATE TABLE legal_standards (
  code text NOT NULL,
  name text NOT NULL,
  authority text NOT NULL,
  applies_to jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_legal_standards PRIMARY KEY (code),
  CONSTRAINT ck_legal_standards_applies_to CHECK (jsonb_typeof(applies_to) = 'array')
);
CREATE TABLE standard_factors (
  standard_code text NOT NULL,
  code text NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  instead_of text,
  authority text NOT NULL,
  text text NOT NULL,
  shown_by text NOT NULL,
  shown text NOT NULL,
  showing text NOT NULL,
  CONSTRAINT pk_standard_factors PRIMARY KEY (standard_code, code),
  CONSTRAINT fk_standard_factors_standard_code
    FOREIGN KEY (standard_code) REFERENCES legal_standards (code),
  CONSTRAINT fk_standard_factors_standard_code_instead_of
    FOREIGN KEY (standard_code, instead_of) REFERENCES standard_factors (standard_code, code),
  CONSTRAINT ck_standard_factors_kind CHECK (kind IN ('required', 'alternative', 'element')),
  CONSTRAINT ck_standard_factors_instead_of CHECK ((kind = 'alternative') = (instead_of IS NOT NULL)),
  CONSTRAINT ck_standard_factors_shown_by CHECK (shown_by IN ('movant', 'pleader'))
);
`;

const GRANTS = `
GRANT SELECT ON courts, legal_standards, standard_factors TO nunc_runtime;
GRANT SELECT, INSERT ON judges TO nunc_runtime;
`;
