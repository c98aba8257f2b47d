import { COURT_KINDS } from '../src/courts/data/court.js';
import { FACTOR_BEARERS, FACTOR_KINDS } from '../src/courts/data/standard.js';
import { loadReferenceData } from '../src/courts/reference-data.js';
import { ownerDataSource } from '../src/platform/database/data-sources.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { appUnderTest } from './support/app-under-test.js';

let nunc: AppUnderTest;
let owner: ReturnType<typeof ownerDataSource>;

beforeAll(async () => {
  nunc = await appUnderTest();
  owner = ownerDataSource(nunc.ownerUrl);
  await owner.initialize();
});

afterAll(async () => {
  await owner.destroy();
  await nunc.close();
});

interface Answer {
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

async function get(path: string, status = 200): Promise<Answer> {
  return nunc.http.get(path).expect(status);
}

async function enter(judge: object, status = 201): Promise<Answer> {
  return nunc.http.post('/api/v1/judges').send(judge).expect(status);
}

interface Listed {
  readonly items: Record<string, unknown>[];
  readonly next: string | null;
}

/** Every item of a list, read page by page. */
async function readAll(path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await get(`${path}${cursor}`);
    const page = body as Listed;
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}

describe('courts', () => {
  it('are read one by one, with an ETag', async () => {
    const { body, headers } = await get('/api/v1/courts/wawd');
    expect(body).toEqual({
      id: 'wawd',
      name: 'United States District Court for the Western District of Washington',
      citation: 'W.D. Wash.',
      kind: 'district',
      circuit: '9',
      state: 'WA',
      timeZone: 'America/Los_Angeles',
      version: 1,
    });
    await nunc.http
      .get('/api/v1/courts/wawd')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
  });

  it('include state courts', async () => {
    const { body } = await get('/api/v1/courts/wa-king-superior');
    expect(body).toMatchObject({ kind: 'state-trial', circuit: null });
  });

  it('are listed page by page, each of them once, in the order of their ids', async () => {
    const ids = (await readAll('/api/v1/courts?limit=50')).map(({ id }) => String(id));
    expect(ids).toHaveLength(211);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('are told where the next page is', async () => {
    const { headers } = await get('/api/v1/courts?limit=2');
    expect(headers.link).toMatch(/^<.*cursor=.*>; rel="next"$/);
  });

  it.each([
    ['/api/v1/courts/none', 404, 'not-found'],
    ['/api/v1/courts/%00', 400, 'invalid-request'],
    ['/api/v1/courts?limit=0', 400, 'invalid-request'],
    ['/api/v1/courts?state=WA', 400, 'invalid-request'],
    ['/api/v1/courts?cursor=WzFd', 400, 'invalid-request'],
  ])('answer %s with %i', async (path, status, code) => {
    const { body } = await get(path, status);
    expect(body).toMatchObject({ type: `urn:nunc:problem:${code}`, status });
  });
});

describe('judges', () => {
  const judge = { name: 'Ada Example', title: 'United States District Judge', courtId: 'wawd' };

  it('are entered, and read where the answer says', async () => {
    const { body, headers } = await enter(judge);
    const entered = body as Record<string, unknown>;
    expect(entered).toMatchObject({ ...judge, initials: null, version: 1 });
    expect(headers.location).toBe(`/api/v1/judges/${String(entered.id)}`);
    const found = await get(String(headers.location));
    expect(found.body).toEqual(entered);
  });

  it('are entered once under one Idempotency-Key', async () => {
    const once = () =>
      nunc.http.post('/api/v1/judges').set('Idempotency-Key', 'once').send({ name: 'Once Only' });
    const first = await once().expect(201);
    const second = await once().expect(201);
    expect(second.body).toEqual(first.body);
  });

  it('are listed by name, of one court or of all', async () => {
    for (const name of ['Éva Sample', 'Bo Example', 'Bo Example', 'zoe Sample']) {
      await enter({ name, courtId: 'cand' });
    }
    const names = (await readAll('/api/v1/judges?court=cand&limit=1')).map(({ name }) => name);
    expect(names).toEqual(['Bo Example', 'Bo Example', 'Éva Sample', 'zoe Sample']);
    expect((await readAll('/api/v1/judges?limit=3')).length).toBeGreaterThan(names.length);
    expect(await readAll('/api/v1/judges?court=none')).toEqual([]);
  });

  it.each([
    [{}, 400, 'invalid-request', '/name'],
    [{ name: ' ' }, 400, 'invalid-request', '/name'],
    [{ name: 'Ada Example', court: 'wawd' }, 400, 'invalid-request', '/court'],
    [{ name: 'Ada Example', courtId: 'none' }, 422, 'unknown-court', '/courtId'],
  ])('are refused as %j', async (request, status, code, pointer) => {
    const { body } = await enter(request, status);
    const { type, errors } = body as { type: string; errors: { pointer: string }[] };
    expect(type).toBe(`urn:nunc:problem:${code}`);
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('are not found under an id that is none, or nobody’s', async () => {
    await get('/api/v1/judges/none', 400);
    await get('/api/v1/judges/00000000-0000-7000-8000-000000000000', 404);
    await get('/api/v1/judges?cursor=WyJhIiwiYiJd', 400);
  });
});

describe('legal standards', () => {
  it('are read with their factors in order', async () => {
    const { body } = await get('/api/v1/standards/preliminary-injunction-winter');
    const standard = body as { factors: { code: string }[] };
    expect(standard).toMatchObject({
      appliesTo: ['preliminary-injunction', 'temporary-restraining-order'],
    });
    expect(standard.factors.map(({ code }) => code)).toEqual([
      'likelihood-of-success',
      'irreparable-harm',
      'balance-of-equities',
      'public-interest',
      'serious-questions',
    ]);
    expect(standard.factors[0]).toMatchObject({
      kind: 'required',
      shown: 'it is likely to succeed on the merits',
    });
  });

  it('are listed, and an unknown one is not found', async () => {
    const codes = (await readAll('/api/v1/standards?limit=1')).map(({ code }) => code);
    expect(codes).toEqual([
      'preliminary-injunction-winter',
      'rule-12b6',
      'rule-56',
      'rule-65b-tro',
    ]);
    await get('/api/v1/standards/none', 404);
  });
});

describe('the reference data', () => {
  const versions = () =>
    owner.manager.query<{ id: string; version: number }[]>(
      `SELECT id, version FROM courts WHERE id IN ('azd', 'wawd')
       UNION ALL SELECT code, version FROM legal_standards ORDER BY id`,
    );

  it('changes nothing when it is loaded again', async () => {
    const before = await versions();
    await loadReferenceData(owner.manager);
    expect(await versions()).toEqual(before);
  });

  it('puts right what an older version said, and raises the version of that alone', async () => {
    const before = await versions();
    await owner.manager.query(`UPDATE courts SET time_zone = 'America/Denver' WHERE id = 'azd'`);
    await owner.manager.query(
      `UPDATE standard_factors SET text = '' WHERE standard_code = 'rule-56'`,
    );
    await loadReferenceData(owner.manager);
    const raised = (await versions()).filter(
      ({ version }, index) => version !== before[index]?.version,
    );
    expect(raised.map(({ id }) => id)).toEqual(['azd', 'rule-56']);
    const { body } = await get('/api/v1/courts/azd');
    expect(body).toMatchObject({ timeZone: 'America/Phoenix' });
  });

  it('cannot be changed by the server', async () => {
    for (const table of ['courts', 'legal_standards', 'standard_factors']) {
      const change = nunc.dataSource.query(`DELETE FROM ${table}`);
      await expect(change).rejects.toThrow('permission denied');
    }
  });

  it.each([
    ['ck_courts_kind', COURT_KINDS],
    ['ck_standard_factors_kind', FACTOR_KINDS],
    ['ck_standard_factors_shown_by', FACTOR_BEARERS],
  ])('has in %s the values that the code has', async (name, values) => {
    const [constraint] = await owner.manager.query<{ definition: string }[]>(
      'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
      [name],
    );
    const known = [...(constraint?.definition ?? '').matchAll(/'([^']+)'/g)].map(([, one]) => one);
    expect(known.sort()).toEqual([...values].sort());
  });
});
