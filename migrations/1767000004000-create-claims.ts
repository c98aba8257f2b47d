import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is claimed, by whom and against whom. The docket's migration ties `asserted_in` to the entries of
 * the same case, as `fk_claims_case_id_asserted_in`.
 */
export class CreateClaims1767000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE claims (
        id uuid CONSTRAINT pk_claims PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT fk_claims_case_id REFERENCES cases (id),
        count integer,
        title text NOT NULL,
        authority text NOT NULL,
        asserted_in uuid,
        elements jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_claims_case_id_id UNIQUE (case_id, id),
        CONSTRAINT ck_claims_count CHECK (count >= 1),
        CONSTRAINT ck_claims_elements CHECK (jsonb_typeof(elements) = 'array')
      )`);
    await queryRunner.query(
      'CREATE INDEX ix_claims_case_id_asserted_in ON claims (case_id, asserted_in)',
    );

    await queryRunner.query(`
      CREATE TABLE claim_parties (
        case_id uuid NOT NULL,
        claim_id uuid NOT NULL,
        party_id uuid NOT NULL,
        side text NOT NULL,
        ordinal integer NOT NULL,
        CONSTRAINT pk_claim_parties PRIMARY KEY (claim_id, party_id, side),
        CONSTRAINT uq_claim_parties_claim_id_side_ordinal UNIQUE (claim_id, side, ordinal),
        CONSTRAINT fk_claim_parties_case_id_claim_id
          FOREIGN KEY (case_id, claim_id) REFERENCES claims (case_id, id),
        CONSTRAINT fk_claim_parties_case_id_party_id
          FOREIGN KEY (case_id, party_id) REFERENCES parties (case_id, id),
        CONSTRAINT ck_claim_parties_side CHECK (side IN ('against', 'by'))
      )`);
    await queryRunner.query(
      'CREATE INDEX ix_claim_parties_case_id_party_id ON claim_parties (case_id, party_id)',
    );

    await queryRunner.query(`
      ALTER TABLE revisions
        ADD CONSTRAINT fk_revisions_case_id_claim_id
          FOREIGN KEY (case_id, claim_id) REFERENCES claims (case_id, id)`);

    await queryRunner.query('GRANT SELECT, INSERT, UPDATE ON claims TO nunc_runtime');
    // A change of a claim's parties replaces its rows; what they were is in the claim's revision.
    await queryRunner.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON claim_parties TO nunc_runtime',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE revisions DROP CONSTRAINT fk_revisions_case_id_claim_id');
    await queryRunner.query('DROP TABLE claim_parties');
    await queryRunner.query('DROP TABLE claims');
  }
}
