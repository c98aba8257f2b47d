import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../config/cannot-start.js';
import { askServer } from './ask-server.js';
import type { Answer, Keeper } from './ask-server.js';
import { launchServer } from './launch-server.js';
import type { Cluster } from './launch-server.js';
import { readPidFile, removeStalePidFile } from './pid-file.js';
import type { PidFile } from './pid-file.js';

// A server that was killed while it wrote may first have to read its log again.
const START_LIMIT_MS = 5 * 60 * 1000;
// A server listens within milliseconds of writing its pid file, and until it removes it.
const STALE_AFTER_MS = 3_000;
// Of a killed server, single processes may finish what they are at.
const ORPHANS_LIMIT_MS = 30_000;
const PAUSE_MS = 50;
const PAUSE_AFTER_REFUSAL_MS = 200;

export interface OpenServer {
  readonly port: number;
  readonly keeper: Keeper;
  /** Whether the server was running before. */
  readonly attached: boolean;
}

/**
 * A connection to the server of `cluster`, which is started unless it runs. Whether a server that
 * left its pid file is dead is judged by PostgreSQL itself, which refuses to start beside a live
 * one; so this asks first, then starts, and asks again if the start was refused.
 */
export async function openServer(cluster: Cluster): Promise<OpenServer> {
  const deadline = Date.now() + START_LIMIT_MS;
  const refusals = new Refusals(cluster);
  while (Date.now() < deadline) {
    const pidFile = readPidFile(cluster.files);
    const answer = await askRunning(cluster, pidFile);
    if (answer.kind === 'ours' && pidFile?.port !== undefined) {
      return { port: pidFile.port, keeper: answer.keeper, attached: true };
    }
    if (answer.kind === 'busy') {
      await sleep(PAUSE_MS);
      continue;
    }
    const launch = await launchServer(cluster, deadline);
    if (launch.kind === 'ready') {
      return { port: launch.port, keeper: launch.keeper, attached: false };
    }
    if (launch.kind === 'failed') throw cannotStart(cluster, launch.why);
    if (launch.kind === 'held') {
      refusals.note(launch.by, pidFile, answer);
      await sleep(PAUSE_AFTER_REFUSAL_MS);
    }
  }
  throw cannotStart(cluster, `it was not ready after ${START_LIMIT_MS / 60_000} minutes`);
}

async function askRunning(cluster: Cluster, pidFile: PidFile | undefined): Promise<Answer> {
  if (pidFile?.port === undefined) return { kind: 'nobody' };
  return askServer(cluster.files, pidFile.port, cluster.password);
}

/** The refusals of PostgreSQL to start, and how long they are believed. */
class Refusals {
  private since = Date.now();
  private heldBy = '';

  constructor(private readonly cluster: Cluster) {}

  note(by: 'pid-file' | 'shared-memory', pidFile: PidFile | undefined, answer: Answer): void {
    const holder = `${by} ${pidFile?.text ?? ''}`;
    if (holder !== this.heldBy) {
      this.heldBy = holder;
      this.since = Date.now();
      return;
    }
    const lastedMs = Date.now() - this.since;
    if (by === 'shared-memory') {
      if (lastedMs > ORPHANS_LIMIT_MS) {
        throw cannotStart(this.cluster, 'processes of a former server still use its memory');
      }
    } else if (lastedMs > STALE_AFTER_MS && pidFile !== undefined) {
      this.dropPidFile(pidFile, answer);
    }
  }

  /** The number in the pid file is alive, but as another program: the server's number was reused. */
  private dropPidFile(pidFile: PidFile, answer: Answer): void {
    if (answer.kind !== 'nobody') {
      const why = answer.kind === 'stranger' ? ` (${answer.why})` : '';
      throw cannotStart(
        this.cluster,
        `process ${pidFile.pid} holds it, and port ${String(pidFile.port)} does not answer as ` +
          `its server${why}`,
      );
    }
    removeStalePidFile(this.cluster.files, pidFile);
  }
}

function cannotStart({ files }: Cluster, why: string): CannotStart {
  return new CannotStart(
    `The embedded database in '${files.folder}' does not start: ${why}. ` +
      `Its log is '${files.log}'.`,
  );
}
