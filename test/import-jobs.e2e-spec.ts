import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import supertest from 'supertest';
import type { ImportResponse } from '../src/imports/dto/import.response.js';
import { aDocketPage } from './support/docket-pages.js';
import { freshDatabase } from './support/fresh-database.js';
import type { FreshDatabase } from './support/fresh-database.js';
import { NuncProcess } from './support/nunc-process.js';

// Each of these starts servers of its own.
jest.setTimeout(120_000);

const ENTRIES = 9_000;
const LARGE = aDocketPage({
  entries: Array.from({ length: ENTRIES }, (_, at) => ({
    on: '01/11/2021',
    number: at + 1,
    text: `DECLARATION No. ${at + 1} in support of the motion, filed by Plaintiff Larch Hosting LLC. (Entered: 01/11/2021)`,
  })),
});

let database: FreshDatabase;
let running: NuncProcess[] = [];

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(async () => {
  for (const nunc of running) nunc.kill();
  await Promise.all(running.map((nunc) => nunc.exitCode()));
  running = [];
  await database.drop();
});

async function start(): Promise<{ nunc: NuncProcess; http: ReturnType<typeof supertest> }> {
  const nunc = new NuncProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  running.push(nunc);
  return { nunc, http: supertest(await nunc.address()) };
}

type Http = ReturnType<typeof supertest>;

async function bring(http: Http, query = ''): Promise<ImportResponse> {
  const answer = await http
    .post(`/api/v1/imports${query}`)
    .set('content-type', 'text/html')
    .send(LARGE);
  expect(answer.status).toBe(202);
  return answer.body as ImportResponse;
}

/** The import once it stands as it should; it is looked at now and then, for a minute at most. */
async function until(http: Http, id: string, statuses: readonly string[]): Promise<ImportResponse> {
  for (let look = 0; look < 600; look += 1) {
    const answer = await http.get(`/api/v1/imports/${id}`);
    const found = answer.body as ImportResponse;
    if (statuses.includes(found.status)) return found;
    await sleep(100);
  }
  throw new Error(`The import is not ${statuses.join(' or ')}`);
}

interface OnRecord {
  readonly cases: number;
  readonly entries: number;
  readonly counted: number;
  readonly read: number;
}

async function onRecord(): Promise<OnRecord> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<OnRecord>(
      `SELECT (SELECT count(*)::int FROM cases) AS cases,
         (SELECT count(*)::int FROM docket_entries) AS entries,
         (SELECT coalesce(sum(entry_count), 0)::int FROM case_states) AS counted,
         (SELECT count(*)::int FROM docket_entries WHERE kind <> 'unread') AS read`,
    );
    return rows[0] ?? { cases: -1, entries: -1, counted: -1, read: -1 };
  } finally {
    await client.end();
  }
}

const WHOLE = { cases: 1, entries: ENTRIES, counted: ENTRIES, read: ENTRIES };
const NOT_READ_YET = { ...WHOLE, read: 0 };
const NOTHING = { cases: 0, entries: 0, counted: 0, read: 0 };

describe('a large import', () => {
  it('goes on as a job that can be watched, while the server answers others', async () => {
    const { http } = await start();
    const { id } = await bring(http);
    const ready = await http.get('/health/ready');
    expect(ready.status).toBe(200);
    const done = await until(http, id, ['applied', 'failed']);
    expect(done).toMatchObject({ status: 'applied', done: 1, total: 1, counts: { conflict: 0 } });
    expect(await onRecord()).toEqual(WHOLE);
  });

  it('can be cancelled, and then has written all of a case or nothing', async () => {
    const { http } = await start();
    const { id } = await bring(http);
    await http.post(`/api/v1/imports/${id}/cancel`).send({});
    const done = await until(http, id, ['applied', 'cancelled']);
    const expected = done.cases.some(({ status }) => status === 'applied') ? WHOLE : NOTHING;
    expect(await onRecord()).toEqual(expected);
  });

  it.each(['reading', 'applying'])(
    'that a kill -9 ends while %s leaves the case as before or as after, and is taken up again',
    async (status) => {
      const first = await start();
      const { id } = await bring(first.http);
      await until(first.http, id, [status, 'applied']);
      first.nunc.kill();
      await first.nunc.exitCode();
      expect([NOTHING, NOT_READ_YET, WHOLE]).toContainEqual(await onRecord());

      const second = await start();
      expect(await until(second.http, id, ['applied', 'failed'])).toMatchObject({
        status: 'applied',
        cases: [{ status: 'applied', isNew: true }],
      });
      expect(await onRecord()).toEqual(WHOLE);
    },
  );
});
