import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CannotStart } from '../config/cannot-start.js';
import { askServer, isAlone } from './ask-server.js';
import type { Keeper } from './ask-server.js';
import { findBinaries } from './binaries.js';
import { checkCluster, ownerOf } from './check-cluster.js';
import { clusterFiles } from './cluster-files.js';
import { errorCode } from '../config/error-code.js';
import { command, howToRun } from './how-to-run.js';
import { initialise, SUPERUSER } from './initialise.js';
import type { Cluster } from './launch-server.js';
import { openServer } from './open-server.js';
import { readPidFile, waitForEnd } from './pid-file.js';

const DATABASE = 'nunc';
const ALREADY_THERE = ['42P04', '23505'];
const CLOSING_LIMIT_MS = 500;
const SHUTDOWN_LIMIT_MS = 60_000;

/** A running cluster that this process uses. */
export interface EmbeddedPostgres {
  /** The database `nunc`, as its owner. */
  readonly url: string;
  /** The database `postgres` of the same cluster, as the same user. */
  readonly adminUrl: string;
  /** Whether this call made the cluster. */
  readonly fresh: boolean;
  /** Whether the server was running before. */
  readonly attached: boolean;
  /**
   * Shuts the server down, unless another process or program is connected to it. Close your own
   * connections first: they count.
   */
  stop(): Promise<void>;
}

/**
 * The embedded cluster under `dataDir`: made if absent, started unless it runs.
 *
 * @throws {CannotStart} saying in a sentence what is in the way
 */
export async function startEmbedded({ dataDir }: { dataDir: string }): Promise<EmbeddedPostgres> {
  const files = clusterFiles(dataDir);
  const runner = howToRun(findBinaries(), ownerOf(files));
  const fresh = await initialise(files, runner);
  const password = checkCluster(files, runner);
  const cluster = { files, runner, password };
  const { port, keeper, attached } = await openServer(cluster);
  await createDatabase(keeper);
  // The connection alone is no reason for a finished process to stay.
  keeper.unref();

  const server = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`;
  let stopping: Promise<void> | undefined;
  return {
    url: `${server}/${DATABASE}`,
    adminUrl: `${server}/postgres`,
    fresh,
    attached,
    stop: () => (stopping ??= stop(cluster, keeper)),
  };
}

async function createDatabase(keeper: Keeper): Promise<void> {
  const { rowCount } = await keeper.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount !== 0) return;
  try {
    await keeper.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    // Another process was quicker.
    if (!ALREADY_THERE.includes(errorCode(error))) throw error;
  }
}

async function stop(cluster: Cluster, keeper: Keeper): Promise<void> {
  keeper.ref();
  const pidFile = readPidFile(cluster.files);
  const session = await liveSession(cluster, keeper, pidFile?.port);
  if (session === undefined || pidFile === undefined) return;
  try {
    if (await isAlone(session, CLOSING_LIMIT_MS)) await shutDown(cluster, pidFile.pid);
  } finally {
    await closeSession(session);
  }
}

/** `keeper`, or a new session if it was cut off; none if the server is gone. */
async function liveSession(
  { files, password }: Cluster,
  keeper: Keeper,
  port: number | undefined,
): Promise<Keeper | undefined> {
  try {
    await keeper.query('SELECT');
    return keeper;
  } catch {
    await closeSession(keeper);
    const answer = port === undefined ? undefined : await askServer(files, port, password);
    return answer?.kind === 'ours' ? answer.keeper : undefined;
  }
}

/** Does not wait for a server that no longer answers. */
async function closeSession(session: Keeper): Promise<void> {
  await Promise.race([session.end(), sleep(1_000, undefined, { ref: false })]);
}

async function shutDown({ files, runner }: Cluster, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl knows another way to the server.
    const { file, args, options } = command(runner, 'pg_ctl', [
      'stop',
      '-m',
      'fast',
      '-D',
      files.data,
    ]);
    await promisify(execFile)(file, args, options);
  } else {
    process.kill(pid, 'SIGINT');
  }
  if (await waitForEnd(files, SHUTDOWN_LIMIT_MS)) return;
  throw new CannotStart(`The embedded database in '${files.folder}' does not stop.`);
}
