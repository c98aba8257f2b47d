import pg from 'pg';
import PgBoss from 'pg-boss';
import { CannotStart } from '../config/cannot-start.js';
import { forPrint } from '../config/database-url.js';
import { errorCode } from '../config/error-code.js';
import { RUNTIME_ROLE } from '../database/data-sources.js';

/** The schema in which jobs wait. */
export const JOBS_SCHEMA = 'jobs';

/** What there is to do in the background. One queue each; the server itself could not make another. */
export const QUEUES = ['imports'] as const;
export type Queue = (typeof QUEUES)[number];

/** A job whose process died is tried again; what each does twice, it does once. */
const RETRIES = { retryLimit: 3, retryDelay: 5, expireInHours: 2 };

/**
 * Brings the tables of the job queues in the database at `url` up to date, as its owner.
 *
 * @throws {CannotStart} if the user of `url` may not create a schema there
 */
export async function installJobs(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'nunc' });
  await client.connect();
  try {
    await install(client);
  } catch (error) {
    throw notPermitted(url, error) ?? error;
  } finally {
    await client.end();
  }
}

async function install(client: pg.Client): Promise<void> {
  const executeSql = (text: string, values?: unknown[]): Promise<{ rows: unknown[] }> =>
    client.query(text, values);
  const boss = new PgBoss({
    db: { executeSql },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const name of QUEUES) {
    if ((await boss.getQueue(name)) === null) await boss.createQueue(name, { name, ...RETRIES });
  }
  await boss.stop({ graceful: false });
  await client.query(GRANTS);
}

function notPermitted(url: string, error: unknown): CannotStart | undefined {
  if (errorCode(error) !== '42501') return undefined;
  return new CannotStart(
    `The user of ${forPrint(url)} may not create the schema '${JOBS_SCHEMA}', in which work waits: ` +
      'make that user the owner of the database.',
    { cause: error },
  );
}

const GRANTS = `
GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${RUNTIME_ROLE};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${RUNTIME_ROLE};
`;
