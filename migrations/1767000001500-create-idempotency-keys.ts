import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keys by which a POST may be repeated without taking effect twice, with the first answer. That is
 * `json` and not `jsonb`: the repeat gets it byte for byte, in the order of its fields.
 */
export class CreateIdempotencyKeys1767000001500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        key text NOT NULL,
        route text NOT NULL,
        body_digest text NOT NULL,
        -- Null only inside the transaction that does the work.
        answer json,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (key, route)
      )
    `);
    await queryRunner.query(
      'CREATE INDEX ix_idempotency_keys_recorded_at ON idempotency_keys (recorded_at)',
    );
    await queryRunner.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO nunc_runtime',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_keys');
  }
}
