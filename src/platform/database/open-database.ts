import { forPrint } from '../config/database-url.js';
import type { Settings } from '../config/read-settings.js';
import { startEmbedded } from '../embedded-postgres/start-embedded.js';

/** The database that this process uses. */
export interface OpenDatabase {
  /** As its owner, with the password: for `migrate`, and for the pool of the server. */
  readonly url: string;
  /** What to tell whoever started Nunc; without the password. */
  readonly description: string;
  /** Call it when all connections are closed: it stops the embedded server if nobody else uses it. */
  close(): Promise<void>;
}

/** The database that `settings` name: the operator's own, or the embedded one, started if need be. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) {
    const url = settings.databaseUrl;
    return { url, description: forPrint(url), close: () => Promise.resolve() };
  }
  const embedded = await startEmbedded({ dataDir: settings.dataDir });
  return {
    url: embedded.url,
    description: `the embedded PostgreSQL in '${settings.dataDir}'`,
    close: () => embedded.stop(),
  };
}
