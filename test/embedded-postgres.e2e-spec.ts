import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/platform/embedded-postgres/start-embedded.js';
import { startProgram } from './support/child-process.js';
import { ClusterUnderTest, rowsOf, started } from './support/cluster-under-test.js';
import { ordinaryUser } from './support/ordinary-user.js';

// Each of these starts servers of its own.
jest.setTimeout(120_000);

let cluster: ClusterUnderTest;

afterEach(() => cluster.remove());
afterAll(() => {
  ClusterUnderTest.removeMade();
});

describe('the embedded database', () => {
  it('is made at the first start, and found again at the next', async () => {
    cluster = new ClusterUnderTest();
    const first = await startEmbedded(cluster);
    expect(first).toMatchObject({ fresh: true, attached: false });
    await rowsOf(first.url, 'CREATE TABLE entries AS SELECT 1 AS number');
    await first.stop();
    expect(cluster.isRunning()).toBe(false);

    const second = await startEmbedded(cluster);
    expect(second).toMatchObject({ fresh: false, attached: false });
    expect(await rowsOf(second.url, 'SELECT number FROM entries')).toEqual([{ number: 1 }]);
    await second.stop();
  });

  it('holds every script, sorts the same everywhere, and loses nothing it acknowledged', async () => {
    cluster = await ClusterUnderTest.stopped();
    const { url, stop } = await startEmbedded(cluster);
    const [settings] = await rowsOf(
      url,
      `SELECT current_setting('server_encoding') AS encoding, datlocprovider AS provider,
         datlocale AS locale, current_setting('timezone') AS zone, current_setting('fsync') AS fsync,
         current_setting('full_page_writes') AS pages, current_setting('synchronous_commit') AS commit
       FROM pg_database WHERE datname = current_database()`,
    );
    await stop();
    expect(settings).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      zone: 'UTC',
      fsync: 'on',
      pages: 'on',
      commit: 'on',
    });
  });

  it('can be reached from this machine alone, with a password that only its owner can read', async () => {
    cluster = await ClusterUnderTest.stopped();
    const { url, stop } = await startEmbedded(cluster);
    const doors = await rowsOf(
      url,
      `SELECT current_setting('listen_addresses') AS tcp,
         current_setting('unix_socket_directories') AS sockets`,
    );
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(rowsOf(stranger.href, 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
    await stop();
    expect(doors).toEqual([{ tcp: '127.0.0.1', sockets: '' }]);
    expect(fs.statSync(cluster.files.password).mode & 0o777).toBe(0o600);
    expect(fs.statSync(cluster.files.folder).mode & 0o777).toBe(0o700);
  });

  it('serves an ordinary user', async () => {
    cluster = new ClusterUnderTest();
    const user = ordinaryUser();
    if (user.uid !== undefined) fs.chownSync(cluster.dataDir, user.uid, user.gid ?? 0);
    const program = startProgram('start-embedded', [cluster.dataDir], user);
    const { url, fresh } = await started(program);
    expect(fresh).toBe(true);
    expect(await rowsOf(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    // Whoever may act for that user, root above all, can use it at the same time.
    const other = await startEmbedded(cluster);
    expect(other.attached).toBe(true);
    await other.stop();
    program.child.stdin?.end();
    expect((await program.ended).code).toBe(0);
    expect(cluster.isRunning()).toBe(false);
  });
});

describe('two processes', () => {
  it('that start for the first time together make one database and both use it', async () => {
    cluster = new ClusterUnderTest();
    const programs = [cluster.inProcess(), cluster.inProcess(), cluster.inProcess()];
    const all = await Promise.all(programs.map(started));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(all.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
    expect(fs.readdirSync(cluster.dataDir)).toEqual(['postgres']);
    for (const { child } of programs) child.stdin?.end();
    await Promise.all(programs.map(({ ended }) => ended));
  });

  it('that start together later run one server', async () => {
    cluster = await ClusterUnderTest.stopped();
    const programs = [cluster.inProcess(), cluster.inProcess(), cluster.inProcess()];
    const all = await Promise.all(programs.map(started));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
    for (const { child } of programs) child.stdin?.end();
    await Promise.all(programs.map(({ ended }) => ended));
  });

  it('share the server until the last of them stops', async () => {
    cluster = await ClusterUnderTest.stopped();
    const first = await startEmbedded(cluster);
    const program = cluster.inProcess();
    expect(await started(program)).toMatchObject({ attached: true });
    await first.stop();
    expect(await rowsOf(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    program.child.stdin?.end();
    await program.ended;
    expect(cluster.isRunning()).toBe(false);
  });

  it('may come and go at the same time: who comes while the server stops starts it again', async () => {
    cluster = await ClusterUnderTest.stopped();
    let current = await startEmbedded(cluster);
    for (let round = 0; round < 5; round += 1) {
      const stopping = current.stop();
      const [next] = await Promise.all([startEmbedded(cluster), stopping]);
      expect(await rowsOf(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      current = next;
    }
    await current.stop();
  });

  it('that are not Nunc count as well: a server in use is not stopped', async () => {
    cluster = await ClusterUnderTest.stopped();
    const embedded = await startEmbedded(cluster);
    const visitor = new pg.Client({ connectionString: embedded.url });
    await visitor.connect();
    await embedded.stop();
    expect((await visitor.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await visitor.end();
  });
});

describe('a database that cannot be started is told in one sentence', () => {
  beforeEach(async () => (cluster = await ClusterUnderTest.stopped()));

  async function sentence(): Promise<string> {
    const outcome: unknown = await startEmbedded(cluster).catch((error: unknown) => error);
    expect(outcome).toHaveProperty('name', 'CannotStart');
    return (outcome as Error).message;
  }

  it('made by another version of PostgreSQL', async () => {
    fs.writeFileSync(path.join(cluster.files.data, 'PG_VERSION'), '17\n');
    expect(await sentence()).toMatch(/was made by PostgreSQL 17, and .* brings PostgreSQL 18/);
  });

  it('without its password', async () => {
    fs.rmSync(cluster.files.password);
    expect(await sentence()).toMatch(/is not a whole database: 'postgres\/password' is missing/);
  });

  it('with a damaged file', async () => {
    fs.writeFileSync(path.join(cluster.files.data, 'global/pg_control'), 'no');
    expect(await sentence()).toMatch(/does not start: .*pg_control.*Its log is '.*log'\.$/);
  });

  it('in a folder that cannot be made', async () => {
    fs.rmSync(cluster.files.folder, { recursive: true });
    fs.writeFileSync(path.join(cluster.dataDir, 'file'), '');
    const outcome = startEmbedded({ dataDir: path.join(cluster.dataDir, 'file/inside') });
    await expect(outcome).rejects.toThrow(/Nunc cannot keep its data in .*NUNC_DATA_DIR/);
  });

  it('of another user', async () => {
    const user = ordinaryUser();
    const { data } = cluster.files;
    if (user.uid === undefined) fs.chmodSync(path.join(data, 'PG_VERSION'), 0);
    else fs.chmodSync(cluster.dataDir, 0o755);
    const program = startProgram('start-embedded', [cluster.dataDir], user);
    const { code, errors } = await program.ended;
    expect(code).toBe(1);
    // Root reads every file itself; there it is PostgreSQL, which has no such rights, that is refused.
    expect(errors.trim()).toMatch(
      /^CannotStart: (Nunc may not read its data in '.*'|The embedded database in '.*' does not start: .*Permission denied)\. .*\.$/,
    );
  });
});
