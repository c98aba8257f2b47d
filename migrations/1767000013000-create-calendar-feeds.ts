import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendars that people subscribe to. */
export class CreateCalendarFeeds1767000013000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FEEDS);
    await queryRunner.query(GRANTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE calendar_feeds');
  }
}

// A calendar of a case that is taken off the record, as a sample is, goes with it.
const FEEDS = `
CREATE TABLE calendar_feeds (
  id uuid NOT NULL,
  case_id uuid,
  name text NOT NULL,
  token_digest bytea NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz,
  revoke_reason text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_calendar_feeds PRIMARY KEY (id),
  CONSTRAINT uq_calendar_feeds_token_digest UNIQUE (token_digest),
  CONSTRAINT fk_calendar_feeds_case_id FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
  CONSTRAINT ck_calendar_feeds_token_digest CHECK (octet_length(token_digest) = 32),
  CONSTRAINT ck_calendar_feeds_revoke_reason CHECK (revoke_reason IS NULL OR revoked_at IS NOT NULL)
);
CREATE INDEX ix_calendar_feeds_case_id ON calendar_feeds (case_id);
COMMENT ON COLUMN calendar_feeds.case_id IS 'null: the deadlines of all cases';
COMMENT ON COLUMN calendar_feeds.token_digest IS 'SHA-256 of the secret part of the address, which is kept nowhere';
`;

// Who could read what and until when stays on record; nobody but the one who holds the address can open it again.
const GRANTS = `
GRANT SELECT, INSERT ON calendar_feeds TO nunc_runtime;
GRANT UPDATE (revoked_at, revoke_reason, version) ON calendar_feeds TO nunc_runtime;
`;
