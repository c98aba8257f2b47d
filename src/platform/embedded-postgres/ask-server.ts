import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { ClusterFiles } from './cluster-files.js';
import { errorCode, reason } from '../config/error-code.js';
import { SUPERUSER } from './initialise.js';

/** Every process of Nunc holds this lock shared on the cluster it uses; who stops it, alone. */
const IN_USE_LOCK = 7_867_001;

// Starting up, shutting down or crashed; told to go; cut off; no room for one more at the moment.
const PASSING = ['57P03', '57P01', '57P02', 'ECONNRESET', 'EPIPE', '53300'];
const NOBODY_THERE = ['ECONNREFUSED', 'EADDRNOTAVAIL'];

/** A connection that can be told not to keep the process alive; the types of `pg` omit that. */
export type Keeper = pg.Client & { ref(): void; unref(): void };

/** Who answers on a port: our cluster, our cluster soon, nobody, or a stranger. */
export type Answer =
  | { readonly kind: 'ours'; readonly keeper: Keeper }
  | { readonly kind: 'busy' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stranger'; readonly why: string };

/**
 * Asks whether the server on `port` serves the cluster in `files`. If it does, the connection stays
 * open and holds the shared lock: as long as it lives, no other process of Nunc stops the server.
 */
export async function askServer(
  files: ClusterFiles,
  port: number,
  password: string,
): Promise<Answer> {
  const keeper = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    ssl: false,
    application_name: 'nunc keeper',
    connectionTimeoutMillis: 5_000,
  }) as Keeper;
  // A server that dies later is noticed by those who query it; here it must only not be a crash.
  keeper.on('error', () => undefined);
  try {
    await keeper.connect();
    const { rows } = await keeper.query<{ data_directory: string }>('SHOW data_directory');
    if (sameFolder(rows[0]?.data_directory ?? '', files.data)) {
      await keeper.query('SELECT pg_advisory_lock_shared($1)', [IN_USE_LOCK]);
      return { kind: 'ours', keeper };
    }
  } catch (error) {
    return judge(error);
  }
  await keeper.end();
  return { kind: 'stranger', why: 'it serves another data directory' };
}

/**
 * Whether nobody but `keeper` uses the server, no process of Nunc and no other program. If so, a
 * process of Nunc that comes now waits until the server is gone, or until `keeper` is.
 */
export async function isAlone(keeper: Keeper, limitMs: number): Promise<boolean> {
  await keeper.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE_LOCK]);
  const lock = 'SELECT pg_try_advisory_lock($1) AS yes';
  if (!(await isTrue(keeper, lock, [IN_USE_LOCK]))) return false;

  const others = `SELECT EXISTS (
    SELECT FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()) AS yes`;
  const deadline = Date.now() + limitMs;
  // A connection that was just closed is listed for a moment longer.
  while (await isTrue(keeper, others, [])) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

async function isTrue(keeper: Keeper, query: string, values: unknown[]): Promise<boolean> {
  const { rows } = await keeper.query<{ yes: boolean }>(query, values);
  return rows[0]?.yes === true;
}

function judge(error: unknown): Answer {
  const code = errorCode(error);
  if (PASSING.includes(code) || reason(error).includes('terminated unexpectedly')) {
    return { kind: 'busy' };
  }
  if (NOBODY_THERE.includes(code)) return { kind: 'nobody' };
  return { kind: 'stranger', why: reason(error) };
}

function sameFolder(left: string, right: string): boolean {
  const one = fs.statSync(left, { bigint: true, throwIfNoEntry: false });
  const other = fs.statSync(right, { bigint: true, throwIfNoEntry: false });
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
