import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which samples were loaded and which were taken away again, so that a start does not bring one back. */
export class CreateSamples1767000009000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE samples (
  name text NOT NULL,
  loaded_at timestamptz NOT NULL,
  removed_at timestamptz,
  CONSTRAINT pk_samples PRIMARY KEY (name)
);
GRANT SELECT, INSERT, UPDATE ON samples TO nunc_runtime;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE samples`);
  }
}
