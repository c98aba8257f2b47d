import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What searches look in, in lower case, and the orders and filters in which cases are listed. */
export class IndexSearch1767000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(EXTENSION);
    await queryRunner.query(SEARCHED_TEXT);
    await queryRunner.query(WORD_INDEXES);
    await queryRunner.query(ORDERS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX ix_cases_caption_id, ix_cases_docket_number_normal_id,
        ix_cases_number_serial_number_year, ix_cases_docket_number_key,
        ix_cases_referred_judge_id, ix_case_states_last_activity_on_case_id,
        ix_case_states_irregular`);
    // The indexes go with their columns. The extension stays: it may have been there before.
    await queryRunner.query(`ALTER TABLE cases DROP COLUMN searched_text`);
    await queryRunner.query(`ALTER TABLE parties DROP COLUMN searched_text`);
    await queryRunner.query(`DROP FUNCTION searched_text_of_party(text, jsonb)`);
  }
}

// It comes with PostgreSQL, and the owner of a database may make it there.
const EXTENSION = `
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file THEN
  RAISE EXCEPTION USING
    ERRCODE = 'insufficient_privilege',
    MESSAGE = format(
      'Nunc searches with the extension pg_trgm (%s). An administrator has to run, once, in this database: '
      'CREATE EXTENSION pg_trgm; some systems bring it as a package of its own, postgresql-contrib',
      SQLERRM
    );
END
$$;
`;

// Lower case by Unicode's rules: the database's own locale may know no letters beyond ASCII. Compared byte by byte
// after that; the patterns say so too, or the indexes go unused.
const SEARCHED_TEXT = `
CREATE FUNCTION searched_text_of_party(name text, aliases jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower((name || coalesce(
    (SELECT string_agg(E'\\n' || alias, '') FROM jsonb_array_elements_text(aliases) AS listed(alias)), '')
  ) COLLATE "und-x-icu");
GRANT EXECUTE ON FUNCTION searched_text_of_party(text, jsonb) TO nunc_runtime;
ALTER TABLE parties ADD COLUMN searched_text text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (searched_text_of_party(name, aliases)) STORED;
ALTER TABLE cases ADD COLUMN searched_text text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (lower(
    (caption || E'\\n' || docket_number || E'\\n' || docket_number_normal) COLLATE "und-x-icu")) STORED;
`;

// An administrator may have made the extension in another schema, where its operators are not found unasked.
const WORD_INDEXES = `
DO $$
DECLARE
  place constant text := (SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'pg_trgm');
BEGIN
  EXECUTE format(
    'CREATE INDEX ix_cases_searched_text ON cases USING gin (searched_text %s.gin_trgm_ops)', place);
  EXECUTE format(
    'CREATE INDEX ix_parties_searched_text ON parties USING gin (searched_text %s.gin_trgm_ops)', place);
END
$$;
`;

// An index row has an end: captions are ordered by their first 200 characters, numbers by their first 100.
const ORDERS = `
CREATE INDEX ix_cases_caption_id ON cases (left(caption, 200) COLLATE "und-x-icu", id);
CREATE INDEX ix_cases_docket_number_normal_id
  ON cases (left(docket_number_normal, 100) COLLATE "und-x-icu", id);
CREATE INDEX ix_cases_number_serial_number_year ON cases (number_serial, number_year);
CREATE INDEX ix_cases_docket_number_key ON cases (docket_number_key);
CREATE INDEX ix_cases_referred_judge_id ON cases (referred_judge_id) WHERE referred_judge_id IS NOT NULL;
CREATE INDEX ix_case_states_last_activity_on_case_id
  ON case_states (coalesce(last_activity_on, date '-infinity'), case_id);
CREATE INDEX ix_case_states_irregular ON case_states (case_id) WHERE irregularity_count > 0;
`;
