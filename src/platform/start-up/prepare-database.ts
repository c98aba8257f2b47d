import type { EntityManager } from 'typeorm';
import { checkDatabase } from '../database/check-database.js';
import { ownerDataSource } from '../database/data-sources.js';
import { migrate } from '../database/migrate.js';
import { installJobs } from '../jobs/install-jobs.js';

/**
 * Brings the database at `url` to this version: its schema, its job queues, then the rows that `fill` adds as the
 * owner of the tables, in one transaction. The names of the migrations that ran.
 *
 * @throws {CannotStart} saying in a sentence what is in the way
 */
export async function prepareDatabase(
  url: string,
  fill: (manager: EntityManager) => Promise<void>,
): Promise<string[]> {
  const migrations = await migrate(url);
  await installJobs(url);
  await fillDatabase(url, fill);
  await checkDatabase(url);
  return migrations;
}

/** Runs `fill` as the owner of the database at `url`, in one transaction. */
export async function fillDatabase(
  url: string,
  fill: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  const owner = await ownerDataSource(url).initialize();
  try {
    await owner.transaction(fill);
  } finally {
    await owner.destroy();
  }
}
