import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { CannotStart } from '../config/cannot-start.js';
import { forPrint } from '../config/database-url.js';
import { errorCode, reason } from '../config/error-code.js';
import { refuseOld } from './check-database.js';
import { ownerDataSource } from './data-sources.js';
import { explainConnecting } from './explain-connecting.js';

const MIGRATION_LOCK = 7_867_002;

/**
 * Brings the schema of the database at `url` up to date; the names of the migrations it ran, in
 * order. All of them are one transaction, under a lock: a second process waits, then finds nothing
 * to do.
 *
 * @throws {CannotStart} if the user of `url` may not do it, or a newer version of Nunc was here
 */
export async function migrate(url: string): Promise<string[]> {
  return asOwner(url, async (runner, dataSource) => {
    // The list of what was done must be read after the lock is had, so each statement sees its time.
    await runner.startTransaction('READ COMMITTED');
    try {
      await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'none';
      await refuseNewer(executor, dataSource);
      const done = await executor.executePendingMigrations();
      await runner.commitTransaction();
      return done.map(({ name }) => name);
    } catch (error) {
      await runner.rollbackTransaction();
      throw notPermitted(error) ?? error;
    }
  });
}

/** The names of the migrations that the database at `url` still lacks, in order. Changes nothing. */
export async function migrationsPending(url: string): Promise<string[]> {
  return asOwner(url, async (runner, dataSource) => {
    const pending = await new MigrationExecutor(dataSource, runner).getPendingMigrations();
    return pending.map(({ name }) => name);
  });
}

async function asOwner<T>(
  url: string,
  work: (runner: QueryRunner, dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = ownerDataSource(url);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw explainConnecting(url, error);
  }
  const runner = dataSource.createQueryRunner();
  try {
    await checkOwner(url, runner);
    return await work(runner, dataSource);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** Says in words what the first statements would fail at. */
async function checkOwner(url: string, runner: QueryRunner): Promise<void> {
  const [owner] = (await runner.query(
    `SELECT current_setting('server_version_num')::int AS version,
       CASE WHEN to_regnamespace('public') IS NOT NULL
         THEN has_schema_privilege('public', 'CREATE') END AS "mayCreate"`,
  )) as { version: number; mayCreate: boolean | null }[];
  refuseOld(url, owner?.version ?? 0);
  if (owner?.mayCreate === true) return;
  throw new CannotStart(
    `The user of ${forPrint(url)} may not create tables in its schema 'public'. Give Nunc a ` +
      'database of its own, with that user as the owner: CREATE DATABASE nunc OWNER that user.',
  );
}

/** The migrations say themselves, in words, what the user lacks. */
function notPermitted(error: unknown): CannotStart | undefined {
  if (errorCode(error) !== '42501') return undefined;
  return new CannotStart(`The database was not migrated: ${reason(error)}`, { cause: error });
}

/** An older Nunc would write what the newer schema no longer means. */
async function refuseNewer(executor: MigrationExecutor, { migrations }: DataSource): Promise<void> {
  const known = new Set(migrations.map((migration) => migration.constructor.name));
  const executed = await executor.getExecutedMigrations();
  const unknown = executed.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new CannotStart(
    `The database was migrated by a newer version of Nunc (${unknown.join(', ')}). Start that ` +
      'version or a later one.',
  );
}
