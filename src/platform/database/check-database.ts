import pg from 'pg';
import { CannotStart } from '../config/cannot-start.js';
import { forPrint } from '../config/database-url.js';
import { RUNTIME_ROLE, RUNTIME_SESSION_OPTIONS } from './data-sources.js';
import { explainConnecting } from './explain-connecting.js';

/** The oldest PostgreSQL that knows what the migrations say. */
export const OLDEST_VERSION = 150_000;

interface Session {
  readonly user: string;
  readonly version: number;
}

/**
 * Makes sure, before the server is assembled, that its sessions in the database at `url` can be had
 * and act as `nunc_runtime`.
 *
 * @throws {CannotStart} saying in a sentence what is in the way
 */
export async function checkDatabase(url: string): Promise<void> {
  const { user, version } = await runtimeSession(url);
  refuseOld(url, version);
  if (user === RUNTIME_ROLE) return;
  throw new CannotStart(
    `Nunc's sessions at ${forPrint(url)} act as '${user}' and not as '${RUNTIME_ROLE}': their ` +
      'startup options are lost, by an options= in DATABASE_URL or by a connection pooler in ' +
      'between. Connect Nunc to the database itself, without options.',
  );
}

/** Refuses a server that is too old; `version` is its `server_version_num`. */
export function refuseOld(url: string, version: number): void {
  if (version >= OLDEST_VERSION) return;
  throw new CannotStart(
    `The database at ${forPrint(url)} is PostgreSQL ${Math.floor(version / 10_000)}; ` +
      `Nunc needs ${OLDEST_VERSION / 10_000} or later.`,
  );
}

async function runtimeSession(url: string): Promise<Session> {
  const client = new pg.Client({
    connectionString: url,
    options: RUNTIME_SESSION_OPTIONS,
    application_name: 'nunc',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Session>(
      `SELECT current_user AS "user", current_setting('server_version_num')::int AS version`,
    );
    return rows[0] ?? { user: '', version: 0 };
  } catch (error) {
    throw explainConnecting(url, error);
  } finally {
    await client.end();
  }
}
