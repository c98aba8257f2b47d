import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came in from outside: files, the plan of each import, and which import saw which case, party and entry. */
export class CreateImports1767000010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ON_RECORD);
    await queryRunner.query(IMPORTS);
    await queryRunner.query(SIGHTINGS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DROP TABLE party_sightings, entry_sightings, case_sightings, import_rows, import_cases, import_chunks,
         import_files`,
    );
    await queryRunner.query(`
      DROP INDEX ix_docket_entries_case_id_number, uq_docket_entries_case_id_number_court_sequence;
      CREATE UNIQUE INDEX uq_docket_entries_case_id_number_court_sequence
        ON docket_entries (case_id, number, court_sequence) NULLS NOT DISTINCT
        WHERE number IS NOT NULL AND voided_at IS NULL;
      ALTER TABLE docket_entries DROP COLUMN imported_in, DROP COLUMN pacer_document_id, DROP COLUMN pacer_sequence,
        DROP COLUMN short_text, DROP COLUMN text_said_by;
      ALTER TABLE cases DROP COLUMN imported_in, DROP COLUMN pacer_case_id;
      ALTER TABLE parties DROP COLUMN imported_in;
      ALTER TABLE counsel DROP COLUMN imported_in;
      ALTER TABLE revisions DROP COLUMN imported_in`);
    await queryRunner.query('DROP TABLE imports');
  }
}

const IMPORTS = `
CREATE TABLE import_files (
  import_id uuid NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  size bigint NOT NULL,
  sha256 text NOT NULL,
  kind text,
  court_id text,
  because text,
  problem jsonb,
  warnings jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT pk_import_files PRIMARY KEY (import_id, ordinal),
  CONSTRAINT fk_import_files_import_id FOREIGN KEY (import_id) REFERENCES imports (id)
);
CREATE TABLE import_chunks (
  import_id uuid NOT NULL,
  file_ordinal integer NOT NULL,
  ordinal integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT pk_import_chunks PRIMARY KEY (import_id, file_ordinal, ordinal)
);
ALTER TABLE import_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE import_cases (
  import_id uuid NOT NULL,
  ordinal integer NOT NULL,
  case_id uuid,
  court_id text NOT NULL,
  docket_number text,
  caption text,
  is_new boolean NOT NULL,
  status text NOT NULL,
  refusal jsonb,
  warnings jsonb NOT NULL DEFAULT '[]',
  counts jsonb NOT NULL,
  digest text NOT NULL,
  applied_at timestamptz,
  CONSTRAINT pk_import_cases PRIMARY KEY (import_id, ordinal),
  CONSTRAINT fk_import_cases_import_id FOREIGN KEY (import_id) REFERENCES imports (id),
  CONSTRAINT fk_import_cases_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT ck_import_cases_status CHECK (status IN ('planned', 'refused', 'applied', 'failed'))
);
CREATE INDEX ix_import_cases_case_id ON import_cases (case_id);
CREATE TABLE import_rows (
  import_id uuid NOT NULL,
  case_ordinal integer NOT NULL,
  ordinal integer NOT NULL,
  action text NOT NULL,
  row jsonb NOT NULL,
  CONSTRAINT pk_import_rows PRIMARY KEY (import_id, case_ordinal, ordinal),
  CONSTRAINT ck_import_rows_action CHECK (action IN ('add', 'change', 'clear', 'leave', 'conflict', 'propose'))
);
`;

// What an import put on the record says which one did; what a person put there says none.
const ON_RECORD = `
CREATE TABLE imports (
  id uuid NOT NULL,
  status text NOT NULL,
  apply boolean NOT NULL,
  kind text,
  court_id text,
  answers jsonb NOT NULL DEFAULT '{}',
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  cancel_asked boolean NOT NULL DEFAULT false,
  problem jsonb,
  requested_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT pk_imports PRIMARY KEY (id),
  CONSTRAINT ck_imports_status CHECK (status IN (
    'received', 'reading', 'planned', 'applying', 'applied', 'failed', 'cancelled'))
);
CREATE INDEX ix_imports_unfinished ON imports (requested_at) WHERE status IN ('received', 'reading', 'applying');
ALTER TABLE cases ADD COLUMN pacer_case_id text,
  ADD COLUMN imported_in uuid CONSTRAINT fk_cases_imported_in REFERENCES imports (id);
CREATE INDEX ix_cases_court_id_pacer_case_id ON cases (court_id, pacer_case_id) WHERE pacer_case_id IS NOT NULL;
ALTER TABLE parties ADD COLUMN imported_in uuid CONSTRAINT fk_parties_imported_in REFERENCES imports (id);
ALTER TABLE counsel ADD COLUMN imported_in uuid CONSTRAINT fk_counsel_imported_in REFERENCES imports (id);
ALTER TABLE revisions ADD COLUMN imported_in uuid CONSTRAINT fk_revisions_imported_in REFERENCES imports (id);
ALTER TABLE docket_entries ADD COLUMN pacer_document_id text, ADD COLUMN pacer_sequence text,
  ADD COLUMN short_text text, ADD COLUMN text_said_by text, ADD COLUMN imported_in uuid;
DROP INDEX uq_docket_entries_case_id_number_court_sequence;
CREATE UNIQUE INDEX uq_docket_entries_case_id_number_court_sequence
  ON docket_entries (case_id, number, court_sequence) NULLS NOT DISTINCT
  WHERE number IS NOT NULL AND voided_at IS NULL AND imported_in IS NULL;
CREATE INDEX ix_docket_entries_case_id_number ON docket_entries (case_id, number)
  WHERE number IS NOT NULL AND voided_at IS NULL;
CREATE INDEX ix_docket_entries_pacer_document_id ON docket_entries (pacer_document_id)
  WHERE pacer_document_id IS NOT NULL;
COMMENT ON COLUMN docket_entries.text_said_by IS 'the kind of source that last said the text; null when a person did';
COMMENT ON COLUMN docket_entries.imported_in IS 'the import that put the entry on the record; null when a person did';
`;

// A row for every entry that an import saw and had not put on the record itself (that `imported_in` tells): many, so
// they hold no more than the two ids.
const SIGHTINGS = `
CREATE TABLE case_sightings (
  case_id uuid NOT NULL,
  import_id uuid NOT NULL,
  file_ordinal integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  numbers int4multirange NOT NULL,
  entry_count integer NOT NULL,
  last_entry_on date,
  coverage jsonb NOT NULL,
  CONSTRAINT pk_case_sightings PRIMARY KEY (case_id, import_id, file_ordinal),
  CONSTRAINT fk_case_sightings_case_id FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT fk_case_sightings_import_id_file_ordinal
    FOREIGN KEY (import_id, file_ordinal) REFERENCES import_files (import_id, ordinal)
);
CREATE TABLE entry_sightings (
  entry_id uuid NOT NULL,
  import_id uuid NOT NULL,
  CONSTRAINT pk_entry_sightings PRIMARY KEY (entry_id, import_id)
);
CREATE TABLE party_sightings (
  party_id uuid NOT NULL,
  import_id uuid NOT NULL,
  CONSTRAINT pk_party_sightings PRIMARY KEY (party_id, import_id)
);
`;

// The bytes of a file go once its import has ended; what was planned and seen stays.
const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON imports, import_files, import_cases TO nunc_runtime;
GRANT SELECT, INSERT, DELETE ON import_cases, import_chunks, import_rows TO nunc_runtime;
GRANT SELECT, INSERT ON case_sightings, entry_sightings, party_sightings TO nunc_runtime;
`;
