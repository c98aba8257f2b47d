import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { clusterFiles } from '../../src/platform/embedded-postgres/cluster-files.js';
import { readPidFile } from '../../src/platform/embedded-postgres/pid-file.js';
import { startEmbedded } from '../../src/platform/embedded-postgres/start-embedded.js';
import { startProgram } from './child-process.js';
import type { Program } from './child-process.js';

export interface Started {
  readonly url: string;
  readonly fresh: boolean;
  readonly attached: boolean;
}

/** A folder for one test's embedded database; nobody else may look into it, as into root's home. */
export class ClusterUnderTest {
  private static made: string | undefined;

  readonly dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-embedded-'));
  readonly files = clusterFiles(this.dataDir);

  /** A folder with a cluster that was stopped in order. It is a copy: to make one takes longer. */
  static async stopped(): Promise<ClusterUnderTest> {
    ClusterUnderTest.made ??= await makeCluster();
    const cluster = new ClusterUnderTest();
    fs.cpSync(ClusterUnderTest.made, cluster.dataDir, { recursive: true });
    return cluster;
  }

  /** For the end of a test file. */
  static removeMade(): void {
    if (ClusterUnderTest.made !== undefined) fs.rmSync(ClusterUnderTest.made, { recursive: true });
    ClusterUnderTest.made = undefined;
  }

  /** Starts the cluster in a process of its own. */
  inProcess(): Program {
    return startProgram('start-embedded', [this.dataDir]);
  }

  serverPid(): number {
    const pid = readPidFile(this.files)?.pid;
    if (pid === undefined) throw new Error('no server runs');
    return pid;
  }

  isRunning(): boolean {
    return fs.existsSync(this.files.pidFile);
  }

  async remove(): Promise<void> {
    // Whatever a test that failed has left running.
    if (this.isRunning()) {
      const left = await startEmbedded(this).catch(() => undefined);
      await left?.stop();
    }
    fs.rmSync(this.dataDir, { recursive: true });
  }
}

export async function started(program: Program): Promise<Started> {
  return JSON.parse(await program.line()) as Started;
}

export async function rowsOf(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function makeCluster(): Promise<string> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-made-'));
  const { stop } = await startEmbedded({ dataDir });
  await stop();
  return dataDir;
}
