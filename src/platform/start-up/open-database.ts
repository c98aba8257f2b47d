import type { Settings } from '../config/read-settings.js';
import { startEmbedded } from '../embedded-postgres/start-embedded.js';

/** The database that this process uses. */
export interface OpenDatabase {
  /** As its owner. */
  readonly url: string;
  /** Gives it up; an embedded one that nobody else uses is shut down. Close all connections first. */
  stop(): Promise<void>;
}

/**
 * The database the settings name, or an embedded one in the data folder.
 *
 * @throws {CannotStart} saying in a sentence what is in the way
 */
export async function openDatabase({ databaseUrl, dataDir }: Settings): Promise<OpenDatabase> {
  if (databaseUrl === undefined) return startEmbedded({ dataDir });
  return { url: databaseUrl, stop: () => Promise.resolve() };
}
