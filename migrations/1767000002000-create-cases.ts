import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of a case: its number, its caption, its days, how it stands to other cases, and its earlier values. */
export class CreateCases1767000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE cases (
        id uuid CONSTRAINT pk_cases PRIMARY KEY,
        court_id text NOT NULL CONSTRAINT fk_cases_court_id REFERENCES courts (id),
        docket_number text NOT NULL,
        docket_number_normal text NOT NULL,
        docket_number_key text NOT NULL,
        number_office text,
        number_case_type text,
        number_year integer,
        number_serial integer,
        caption text NOT NULL,
        filed_on date NOT NULL,
        terminated_on date,
        nature_of_suit text,
        cause text,
        jurisdiction text,
        jury_demand text,
        assigned_judge_id uuid CONSTRAINT fk_cases_assigned_judge_id REFERENCES judges (id),
        referred_judge_id uuid CONSTRAINT fk_cases_referred_judge_id REFERENCES judges (id),
        sources jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        change integer NOT NULL DEFAULT 1,
        last_sequence integer NOT NULL DEFAULT 0,
        sample text,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_cases_court_id_docket_number_key UNIQUE (court_id, docket_number_key),
        CONSTRAINT ck_cases_terminated_on CHECK (terminated_on >= filed_on),
        CONSTRAINT ck_cases_sources CHECK (jsonb_typeof(sources) = 'array')
      )`);
    await queryRunner.query(`
      COMMENT ON COLUMN cases.change IS
        'raised by every write to the case or to anything in it, which also takes the row''s lock'`);
    await queryRunner.query(`
      CREATE INDEX ix_cases_court_id_number_year_number_serial
        ON cases (court_id, number_year, number_serial)`);
    await queryRunner.query('CREATE INDEX ix_cases_filed_on_id ON cases (filed_on, id)');
    await queryRunner.query('CREATE INDEX ix_cases_assigned_judge_id ON cases (assigned_judge_id)');

    await queryRunner.query(`
      CREATE TABLE case_relations (
        id uuid CONSTRAINT pk_case_relations PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT fk_case_relations_case_id REFERENCES cases (id),
        to_case_id uuid NOT NULL CONSTRAINT fk_case_relations_to_case_id REFERENCES cases (id),
        kind text NOT NULL,
        related_on date,
        sources jsonb NOT NULL DEFAULT '[]',
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_case_relations_case_id_to_case_id_kind UNIQUE (case_id, to_case_id, kind),
        CONSTRAINT ck_case_relations_to_case_id CHECK (to_case_id <> case_id),
        CONSTRAINT ck_case_relations_kind CHECK (kind IN (
          'related', 'removed-from', 'remanded-to', 'refiled-as', 'appealed-to',
          'transferred-to', 'consolidated-with', 'lead-of', 'member-of')),
        CONSTRAINT ck_case_relations_sources CHECK (jsonb_typeof(sources) = 'array')
      )`);
    await queryRunner.query(
      'CREATE INDEX ix_case_relations_to_case_id ON case_relations (to_case_id)',
    );

    await queryRunner.query(`
      CREATE TABLE revisions (
        id uuid CONSTRAINT pk_revisions PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT fk_revisions_case_id REFERENCES cases (id),
        party_id uuid,
        counsel_id uuid,
        claim_id uuid,
        version integer NOT NULL,
        earlier jsonb NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_revisions_case_id_party_id_counsel_id_claim_id_version
          UNIQUE NULLS NOT DISTINCT (case_id, party_id, counsel_id, claim_id, version),
        CONSTRAINT ck_revisions_subject CHECK (num_nonnulls(party_id, counsel_id, claim_id) <= 1),
        CONSTRAINT ck_revisions_earlier CHECK (jsonb_typeof(earlier) = 'object')
      )`);
    await queryRunner.query(`
      COMMENT ON TABLE revisions IS
        'what a case, a party, counsel or a claim said before a change; without a party, counsel or claim: the case itself'`);

    await queryRunner.query('GRANT SELECT, INSERT, UPDATE ON cases TO nunc_runtime');
    await queryRunner.query('GRANT SELECT, INSERT ON case_relations, revisions TO nunc_runtime');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE revisions');
    await queryRunner.query('DROP TABLE case_relations');
    await queryRunner.query('DROP TABLE cases');
  }
}
