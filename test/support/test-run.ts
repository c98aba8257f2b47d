import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { installJobs } from '../../src/platform/jobs/install-jobs.js';
import { startEmbedded } from '../../src/platform/embedded-postgres/start-embedded.js';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/start-embedded.js';
import { SERVER_VARIABLE, TEMPLATE_VARIABLE, withDatabase } from './fresh-database.js';

const DATA_DIR = path.resolve(__dirname, '../../.test-database');
const SESSION = 'nunc test run ';

export interface TestRun {
  end(): Promise<void>;
}

/**
 * A server with a migrated template, for one run of the tests: the one at TEST_DATABASE_URL, or an
 * embedded one whose files are kept from run to run. Runs may overlap: each has its own template and
 * databases, named after it, and a session open to show that it lives.
 */
export async function startTestRun(): Promise<TestRun> {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given === undefined ? await startKept() : undefined;
  const server = given ?? embedded?.adminUrl ?? '';

  const run = randomBytes(4).toString('hex');
  const session = new pg.Client({ connectionString: server, application_name: SESSION + run });
  await session.connect();
  // Nothing here has to outlast a power cut, and without this the copies wait for the disk.
  if (embedded !== undefined) {
    await session.query('ALTER SYSTEM SET fsync = off');
    await session.query('SELECT pg_reload_conf()');
  }
  await dropLeftOvers(session);

  const end = async (): Promise<void> => {
    await dropDatabases(session, [run]);
    await session.end();
    await embedded?.stop();
  };
  const template = `nunc_template_${run}`;
  try {
    await session.query(`CREATE DATABASE ${template}`);
    await migrate(withDatabase(server, template));
    await installJobs(withDatabase(server, template));
  } catch (error) {
    await end();
    throw error;
  }
  process.env[SERVER_VARIABLE] = server;
  process.env[TEMPLATE_VARIABLE] = template;
  return { end };
}

async function startKept(): Promise<EmbeddedPostgres> {
  try {
    return await startEmbedded({ dataDir: DATA_DIR });
  } catch (error) {
    throw new Error(`Remove '${DATA_DIR}', which holds nothing of value, and try again.`, {
      cause: error,
    });
  }
}

/** Removes what runs left behind that did not come to their end. */
async function dropLeftOvers(session: pg.Client): Promise<void> {
  const { rows } = await session.query<{ run: string }>(
    `SELECT DISTINCT run
     FROM pg_database AS database,
       substring(database.datname FROM '^nunc_(?:template|test)_([0-9a-f]{8})') AS run
     WHERE run IS NOT NULL AND NOT EXISTS (
       SELECT FROM pg_stat_activity AS session WHERE session.application_name = $1 || run
     )`,
    [SESSION],
  );
  await dropDatabases(
    session,
    rows.map(({ run }) => run),
  );
}

async function dropDatabases(session: pg.Client, runs: readonly string[]): Promise<void> {
  const { rows } = await session.query<{ datname: string }>(
    `SELECT datname FROM pg_database
     WHERE substring(datname FROM '^nunc_(?:template|test)_([0-9a-f]{8})') = ANY ($1)`,
    [runs],
  );
  for (const { datname } of rows) {
    await session.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}
