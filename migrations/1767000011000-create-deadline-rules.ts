import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people add to the rules and to the calendars of courts. */
export class CreateDeadlineRules1767000011000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OWN_RULES);
    await queryRunner.query(COURT_DAYS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE court_days, own_rules');
  }
}

// A row for every version. One that was taken back altogether ceased the day before it began; another may take its place.
const OWN_RULES = `
CREATE TABLE own_rules (
  id uuid NOT NULL,
  rule_id text NOT NULL,
  effective_from date NOT NULL,
  effective_to date,
  body jsonb NOT NULL,
  retired_because text,
  retired_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_own_rules PRIMARY KEY (id),
  CONSTRAINT ck_own_rules_rule_id CHECK (rule_id LIKE 'own-%'),
  CONSTRAINT ck_own_rules_effective_to CHECK (effective_to >= effective_from - 1),
  CONSTRAINT ck_own_rules_retired CHECK (
    (retired_because IS NULL) = (retired_at IS NULL) AND (retired_at IS NULL OR effective_to IS NOT NULL))
);
CREATE UNIQUE INDEX uq_own_rules_rule_id_effective_from ON own_rules (rule_id, effective_from)
  WHERE effective_to IS NULL OR effective_to >= effective_from;
CREATE INDEX ix_own_rules_rule_id ON own_rules (rule_id);
COMMENT ON COLUMN own_rules.body IS 'the rule as it was added; effective_to alone is changed, by a retirement';
`;

const COURT_DAYS = `
CREATE TABLE court_days (
  id uuid NOT NULL,
  court_id text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  reason text,
  sources jsonb NOT NULL DEFAULT '[]',
  withdrawn_at timestamptz,
  withdrawn_because text,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_court_days PRIMARY KEY (id),
  CONSTRAINT fk_court_days_court_id FOREIGN KEY (court_id) REFERENCES courts (id),
  CONSTRAINT ck_court_days_kind CHECK (kind IN ('state-holiday', 'declared-holiday', 'inaccessible')),
  CONSTRAINT ck_court_days_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL))
);
CREATE UNIQUE INDEX uq_court_days_court_id_day_kind ON court_days (court_id, day, kind) WHERE withdrawn_at IS NULL;
CREATE INDEX ix_court_days_court_id_day ON court_days (court_id, day);
`;

const GRANTS = `
GRANT SELECT, INSERT ON own_rules, court_days TO nunc_runtime;
GRANT UPDATE (effective_to, retired_because, retired_at) ON own_rules TO nunc_runtime;
GRANT UPDATE (withdrawn_at, withdrawn_because, version) ON court_days TO nunc_runtime;
`;
