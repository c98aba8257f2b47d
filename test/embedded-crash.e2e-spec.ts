import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '../src/platform/embedded-postgres/start-embedded.js';
import { startProgram } from './support/child-process.js';
import { ClusterUnderTest, rowsOf, started } from './support/cluster-under-test.js';

// Each of these starts servers of its own.
jest.setTimeout(120_000);

let cluster: ClusterUnderTest;

afterEach(() => cluster.remove());
afterAll(() => {
  ClusterUnderTest.removeMade();
});

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(5);
  }
}

const UNDER_WAY = 20;

/** Adds entries one by one until the server is gone; `underWay` is called after the twentieth. How many were acknowledged. */
async function fileUntilKilled(url: string, writer: number, underWay: () => void): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  let acknowledged = 0;
  for (;;) {
    try {
      await client.query('INSERT INTO entries VALUES ($1, $2)', [writer, acknowledged + 1]);
      acknowledged += 1;
      if (acknowledged === UNDER_WAY) underWay();
    } catch {
      return acknowledged;
    }
  }
}

describe('after a crash', () => {
  it('of the server in the middle of writing, everything acknowledged is there', async () => {
    cluster = await ClusterUnderTest.stopped();
    const first = await startEmbedded(cluster);
    await rowsOf(first.url, 'CREATE TABLE entries (writer int, number int)');
    const writers: Promise<number>[] = [];
    await Promise.all(
      [1, 2, 3].map(
        (writer) =>
          new Promise<void>((underWay) => {
            writers.push(fileUntilKilled(first.url, writer, underWay));
          }),
      ),
    );
    process.kill(cluster.serverPid(), 'SIGKILL');

    // At once: its orphaned processes may still be at work.
    const second = await startEmbedded(cluster);
    expect(second).toMatchObject({ fresh: false, attached: false });
    const counts = await Promise.all(writers);
    for (const [index, acknowledged] of counts.entries()) {
      expect(acknowledged).toBeGreaterThanOrEqual(UNDER_WAY);
      const found = await rowsOf(
        second.url,
        `SELECT count(*)::int AS count FROM entries
         WHERE writer = ${index + 1} AND number <= ${acknowledged}`,
      );
      expect(found).toEqual([{ count: acknowledged }]);
    }
    await first.stop();
    await second.stop();
  });

  it('of the program, the next one finds the server still running', async () => {
    cluster = await ClusterUnderTest.stopped();
    const program = cluster.inProcess();
    const { url } = await started(program);
    program.child.kill('SIGKILL');
    await program.ended;
    const next = await startEmbedded(cluster);
    expect(next).toMatchObject({ url, attached: true });
    await next.stop();
    expect(cluster.isRunning()).toBe(false);
  });

  it('in the middle of the first start, the next one begins anew and clears away', async () => {
    cluster = new ClusterUnderTest();
    const program = startProgram('start-embedded', [cluster.dataDir], { detached: true });
    const { pid } = program.child;
    while (!fs.readdirSync(cluster.dataDir).some((name) => name.startsWith('postgres.new-')))
      await sleep(2);
    await sleep(50);
    // The whole group: initdb is killed with the program, as by a power cut.
    process.kill(-(pid ?? 0), 'SIGKILL');
    await program.ended;
    const [left] = fs.readdirSync(cluster.dataDir);
    expect(left).toMatch(/^postgres\.new-/);

    await (await startEmbedded(cluster)).stop();
    // It might be that of a process still at work, so it stays for a while.
    expect(fs.readdirSync(cluster.dataDir)).toContain(left);
    const longAgo = new Date(Date.now() - 11 * 60 * 1000);
    fs.utimesSync(path.join(cluster.dataDir, left ?? ''), longAgo, longAgo);
    const next = await startEmbedded(cluster);
    expect(next.fresh).toBe(false);
    expect(fs.readdirSync(cluster.dataDir)).toEqual(['postgres']);
    await next.stop();
  });

  it('the process number of the dead server may belong to another program by now', async () => {
    cluster = await ClusterUnderTest.stopped();
    const first = await startEmbedded(cluster);
    const { pidFile } = cluster.files;
    const pid = cluster.serverPid();
    process.kill(pid, 'SIGKILL');
    await untilGone(pid);
    await first.stop();
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(bystander, 'spawn');
    fs.writeFileSync(
      pidFile,
      fs.readFileSync(pidFile, 'utf8').replace(String(pid), String(bystander.pid)),
    );

    const second = await startEmbedded(cluster);
    expect(second.attached).toBe(false);
    expect(cluster.serverPid()).not.toBe(bystander.pid);
    expect(bystander.exitCode).toBeNull();
    await second.stop();
    bystander.kill();
  });

  it('a pid file without content does not stand in the way', async () => {
    cluster = await ClusterUnderTest.stopped();
    fs.writeFileSync(cluster.files.pidFile, '');
    const next = await startEmbedded(cluster);
    expect(await rowsOf(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
  });
});
