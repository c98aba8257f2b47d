import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in a case and in what role, and who appears for them. */
export class CreateParties1767000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE parties (
        id uuid CONSTRAINT pk_parties PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT fk_parties_case_id REFERENCES cases (id),
        name text NOT NULL,
        role text NOT NULL,
        role_text text,
        kind text NOT NULL,
        aliases jsonb NOT NULL DEFAULT '[]',
        joined_on date,
        terminated_on date,
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_parties_case_id_id UNIQUE (case_id, id),
        CONSTRAINT ck_parties_kind CHECK (kind IN ('person', 'organization', 'government')),
        CONSTRAINT ck_parties_role CHECK (role IN (
          'plaintiff', 'defendant', 'petitioner', 'respondent', 'involuntary-plaintiff',
          'nominal-defendant', 'consolidated-plaintiff', 'consolidated-defendant', 'intervenor',
          'intervenor-plaintiff', 'intervenor-defendant', 'counter-claimant', 'counter-defendant',
          'cross-claimant', 'cross-defendant', 'third-party-plaintiff', 'third-party-defendant',
          'fourth-party-plaintiff', 'fourth-party-defendant', 'claimant', 'garnishee', 'surety',
          'relator', 'real-party-in-interest', 'appellant', 'appellee', 'cross-appellant',
          'cross-appellee', 'debtor', 'joint-debtor', 'debtor-in-possession',
          'jointly-administered-debtor', 'consolidated-debtor', 'creditor',
          'petitioning-creditor', 'creditor-committee', 'trustee', 'interim-trustee',
          'liquidating-trustee', 'us-trustee', 'assistant-us-trustee', 'bankruptcy-administrator',
          'claims-agent', 'foreign-representative', 'usa', 'in-re', 'amicus', 'movant',
          'objector', 'interested-party', 'notice-party', 'material-witness', 'receiver',
          'special-master', 'mediator', 'arbitrator', 'guardian-ad-litem', 'next-friend', 'other',
          'unknown')),
        CONSTRAINT ck_parties_aliases CHECK (jsonb_typeof(aliases) = 'array'),
        CONSTRAINT ck_parties_terminated_on CHECK (terminated_on >= joined_on)
      )`);

    await queryRunner.query(`
      CREATE TABLE counsel (
        id uuid CONSTRAINT pk_counsel PRIMARY KEY,
        case_id uuid NOT NULL,
        party_id uuid NOT NULL,
        attorney_name text NOT NULL,
        firm text,
        contact text,
        roles jsonb NOT NULL DEFAULT '[]',
        appeared_on date,
        terminated_on date,
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_counsel_case_id_id UNIQUE (case_id, id),
        CONSTRAINT fk_counsel_case_id_party_id
          FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id),
        CONSTRAINT ck_counsel_roles CHECK (jsonb_typeof(roles) = 'array' AND roles <@ '[
          "lead", "attorney-to-be-noticed", "corresponding", "local", "on-brief", "pro-hac-vice",
          "pro-se", "retained", "appointed", "public-defender", "us-attorney", "government",
          "sealed-group", "active", "inactive", "terminated", "self-terminated", "withdrawn",
          "suspended", "disbarred", "other", "unknown"]'),
        CONSTRAINT ck_counsel_terminated_on CHECK (terminated_on >= appeared_on)
      )`);
    await queryRunner.query(
      'CREATE INDEX ix_counsel_case_id_party_id ON counsel (case_id, party_id)',
    );

    await queryRunner.query(`
      ALTER TABLE revisions
        ADD CONSTRAINT fk_revisions_case_id_party_id
          FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id),
        ADD CONSTRAINT fk_revisions_case_id_counsel_id
          FOREIGN KEY (case_id, counsel_id) REFERENCES counsel (case_id, id)`);

    await queryRunner.query('GRANT SELECT, INSERT, UPDATE ON parties, counsel TO nunc_runtime');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE revisions
        DROP CONSTRAINT fk_revisions_case_id_counsel_id,
        DROP CONSTRAINT fk_revisions_case_id_party_id`);
    await queryRunner.query('DROP TABLE counsel');
    await queryRunner.query('DROP TABLE parties');
  }
}
