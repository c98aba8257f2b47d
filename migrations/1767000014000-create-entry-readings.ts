import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was read in the texts of entries, what of it went on record, and what of it waits for a person. */
export class CreateEntryReadings1767000014000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(READINGS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE entry_readings');
  }
}

const READINGS = `
CREATE TABLE entry_readings (
  entry_id uuid NOT NULL,
  case_id uuid NOT NULL,
  reader integer NOT NULL,
  reading jsonb NOT NULL,
  wrote jsonb NOT NULL,
  would_say jsonb,
  waiting text[] NOT NULL DEFAULT '{}',
  answer text,
  answered_by text,
  answered_at timestamptz,
  text_digest text NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_entry_readings PRIMARY KEY (entry_id),
  CONSTRAINT fk_entry_readings_case_id_entry_id
    FOREIGN KEY (case_id, entry_id) REFERENCES docket_entries (case_id, id),
  CONSTRAINT ck_entry_readings_answer CHECK (answer IN ('accepted', 'corrected', 'dismissed')),
  CONSTRAINT ck_entry_readings_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT ck_entry_readings_waiting CHECK (answer IS NULL OR waiting = '{}')
);
CREATE INDEX ix_entry_readings_waiting ON entry_readings (case_id, entry_id)
  WHERE waiting <> '{}' AND answer IS NULL;
COMMENT ON COLUMN entry_readings.wrote IS 'what the reader last put on record: where the entry says otherwise, a person spoke';
COMMENT ON COLUMN entry_readings.would_say IS 'what would stand were all that waits accepted; null where nothing waits';
COMMENT ON COLUMN entry_readings.text_digest IS 'MD5 of the text that was read';
`;

const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON entry_readings TO nunc_runtime;
`;
