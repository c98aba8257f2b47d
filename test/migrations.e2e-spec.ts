import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { checkDatabase } from '../src/platform/database/check-database.js';
import {
  ownerDataSource,
  runtimeDataSourceOptions,
} from '../src/platform/database/data-sources.js';
import { migrate, migrationsPending } from '../src/platform/database/migrate.js';
import { startEmbedded } from '../src/platform/embedded-postgres/start-embedded.js';
import type { EmbeddedPostgres } from '../src/platform/embedded-postgres/start-embedded.js';
import { startProgram } from './support/child-process.js';
import { emptyDatabase, freshDatabase, withDatabase } from './support/fresh-database.js';
import type { FreshDatabase } from './support/fresh-database.js';

// These start servers and processes of their own.
jest.setTimeout(120_000);

type Row = Record<string, unknown>;

const ROLES = 'CreateRoles1767000000000';

/** The rows that `statement` gives to the owner of the database at `url`. */
async function asOwner(url: string, statement: string): Promise<Row[]> {
  return query(ownerDataSource(url), statement);
}

async function asServer(url: string, statement: string): Promise<Row[]> {
  return query(new DataSource(runtimeDataSourceOptions(url) as DataSourceOptions), statement);
}

async function query(dataSource: DataSource, statement: string): Promise<Row[]> {
  await dataSource.initialize();
  try {
    return await dataSource.query<Row[]>(statement);
  } finally {
    await dataSource.destroy();
  }
}

describe('the migrations', () => {
  let database: FreshDatabase;
  beforeEach(async () => (database = await emptyDatabase()));
  afterEach(() => database.drop());

  it('are all pending in an empty database, and none is once they have run', async () => {
    const pending = await migrationsPending(database.url);
    expect(pending[0]).toBe(ROLES);
    expect(await migrate(database.url)).toEqual(pending);
    expect(await migrationsPending(database.url)).toEqual([]);
    expect(await migrate(database.url)).toEqual([]);
  });

  it('run once when two processes start together', async () => {
    const all = await migrationsPending(database.url);
    const programs = [1, 2].map(() => startProgram('migrate', [database.url]));
    const done = await Promise.all(programs.map((program) => program.line()));
    const ran = done.map((line) => JSON.parse(line) as string[]);
    expect(ran.sort((one, other) => other.length - one.length)).toEqual([all, []]);
    const rows = await asOwner(database.url, 'SELECT name FROM migrations ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(all);
  });

  it('can each be undone, and done again', async () => {
    const all = await migrate(database.url);
    const dataSource = await ownerDataSource(database.url).initialize();
    for (let left = all.length; left > 0; left -= 1) {
      await dataSource.undoLastMigration({ transaction: 'all' });
    }
    const left = await dataSource.query<Row[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind IN ('r', 'v', 'm', 'S') AND relname NOT LIKE 'migrations%'
       UNION ALL SELECT proname FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`,
    );
    await dataSource.destroy();
    expect(left).toEqual([]);
    expect(await migrate(database.url)).toEqual(all);
  });

  it('leave the database as it was if one of them fails', async () => {
    // The name that the next migration after the roles wants is taken by something else.
    const [first] = await tablesAfterMigrating();
    await asOwner(database.url, `CREATE VIEW ${String(first)} AS SELECT 1`);
    await expect(migrate(database.url)).rejects.toThrow('already exists');
    const left = await asOwner(database.url, `SELECT to_regclass('migrations') AS migrations`);
    expect(left).toEqual([{ migrations: null }]);
  });

  it('are refused where a newer version of Nunc has been', async () => {
    await migrate(database.url);
    await asOwner(
      database.url,
      `INSERT INTO migrations (timestamp, name) VALUES (9000000000000, 'Later9000000000000')`,
    );
    await expect(migrate(database.url)).rejects.toThrow(
      /migrated by a newer version of Nunc \(Later9000000000000\)/,
    );
  });

  async function tablesAfterMigrating(): Promise<unknown[]> {
    const other = await freshDatabase();
    const rows = await asOwner(
      other.url,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind = 'r' AND relname <> 'migrations' ORDER BY oid`,
    );
    await other.drop();
    return rows.map(({ relname }) => relname);
  }
});

describe('the server’s sessions', () => {
  let database: FreshDatabase;
  beforeAll(async () => (database = await freshDatabase()));
  afterAll(() => database.drop());

  it('act as nunc_runtime, at UTC, and let no statement run for ever', async () => {
    await checkDatabase(database.url);
    const rows = await asServer(
      database.url,
      `SELECT current_user AS "user", current_setting('timezone') AS zone,
         current_setting('statement_timeout') AS timeout`,
    );
    expect(rows).toEqual([{ user: 'nunc_runtime', zone: 'UTC', timeout: '30s' }]);
  });

  it('own nothing and cannot change the schema', async () => {
    const owned = `SELECT relname FROM pg_class WHERE relowner = 'nunc_runtime'::regrole`;
    expect(await asOwner(database.url, owned)).toEqual([]);
    await expect(asServer(database.url, 'CREATE TABLE notes (text text)')).rejects.toThrow(
      'permission denied for schema public',
    );
    await expect(asServer(database.url, 'DROP TABLE migrations')).rejects.toThrow(
      'must be owner of table migrations',
    );
  });

  it('read a calendar day as the text it is, alone and in a list', async () => {
    const rows = await asServer(
      database.url,
      `SELECT date '2024-03-01' AS one, ARRAY[date '2021-01-11', NULL] AS many`,
    );
    expect(rows).toEqual([{ one: '2024-03-01', many: ['2021-01-11', null] }]);
  });
});

describe('a database that Nunc cannot use is told in a sentence', () => {
  let database: FreshDatabase;
  beforeAll(async () => (database = await freshDatabase()));
  afterAll(() => database.drop());

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  it.each<[string, (url: URL) => void, RegExp]>([
    ['a wrong password', (url) => (url.password = 'wrong'), /refuses the user or the password/],
    ['a database that is not there', (url) => (url.pathname = '/nosuch'), /There is no database/],
    ['a port where nobody answers', (url) => (url.port = '1'), /Nobody answers at/],
    [
      'options that undo the role',
      (url) => (url.search = '?options=-c%20role%3Dnone'),
      /act as '\w+' and not as 'nunc_runtime'/,
    ],
  ])('%s', async (_, change, sentence) => {
    const url = changed(change);
    const failure = await checkDatabase(url).catch((error: unknown) => error);
    expect(failure).toHaveProperty('name', 'CannotStart');
    expect(failure).toHaveProperty('message', expect.stringMatching(sentence));
    expect((failure as Error).message).not.toContain(new URL(url).password || 'no password');
  });
});

describe('a server on which Nunc’s role does not exist', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  const made: string[] = [];

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-migrations-'));
    server = await startEmbedded({ dataDir: folder });
  });
  afterEach(async () => {
    for (const what of made.reverse()) await asOwner(server.adminUrl, `DROP ${what}`);
    await asOwner(server.adminUrl, 'DROP ROLE IF EXISTS nunc_runtime');
    made.length = 0;
  });
  afterAll(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it('gets it once when two of its databases are migrated together', async () => {
    const urls = [await databaseOf('one', 'nunc'), await databaseOf('other', 'nunc')];
    const programs = urls.map((url) => startProgram('migrate', [url]));
    await Promise.all(programs.map((program) => program.line()));
    for (const url of urls) await expect(checkDatabase(url)).resolves.toBeUndefined();
  });

  it('gets it from a user who may make roles but is no superuser', async () => {
    const url = await databaseOf('own', await user('clerk', 'CREATEROLE'));
    await migrate(url);
    await expect(checkDatabase(url)).resolves.toBeUndefined();
  });

  it('gets it from an administrator, who is told what to run', async () => {
    const url = await databaseOf('own', await user('jane doe', 'NOCREATEROLE'));
    const failure = await migrate(url).catch((error: unknown) => error);
    expect(failure).toHaveProperty('name', 'CannotStart');
    const sql = /CREATE ROLE .*;/.exec((failure as Error).message)?.[0];
    expect(sql).toBe('CREATE ROLE nunc_runtime NOLOGIN; GRANT nunc_runtime TO "jane doe";');

    await asOwner(server.adminUrl, sql ?? '');
    await migrate(url);
    await expect(checkDatabase(url)).resolves.toBeUndefined();
  });

  it('is not mistaken for one that was migrated', async () => {
    await expect(checkDatabase(server.url)).rejects.toThrow(/Run the migrations first/);
  });

  async function user(name: string, attribute: string): Promise<string> {
    await asOwner(server.adminUrl, `CREATE ROLE "${name}" LOGIN PASSWORD 'x' ${attribute}`);
    made.push(`ROLE "${name}"`);
    return name;
  }

  /** The URL of a new database, as its owner. */
  async function databaseOf(name: string, owner: string): Promise<string> {
    await asOwner(server.adminUrl, `CREATE DATABASE ${name} OWNER "${owner}"`);
    made.push(`DATABASE ${name}`);
    const url = new URL(withDatabase(server.adminUrl, name));
    if (owner === 'nunc') return url.href;
    url.username = owner;
    url.password = 'x';
    return url.href;
  }
});
