import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { problemOf } from './support/problem-of.js';
import { createSandbox, SandboxModule } from './support/sandbox.module.js';
import { Commands } from '../src/platform/database/commands.js';
import type { Test } from 'supertest';

const NOTES = '/api/v1/notes';
let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ modules: [SandboxModule] });
  await createSandbox(nunc.ownerUrl);
});

afterAll(async () => {
  await nunc.close();
});

function post(key: string, body: object): Test {
  return nunc.http.post(NOTES).set('idempotency-key', key).send(body);
}

async function count(title: string): Promise<number> {
  const [row] = await nunc.dataSource.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM notes WHERE title = $1',
    [title],
  );
  return row?.count ?? 0;
}

describe('a request that comes twice with one key', () => {
  it('takes effect once and is answered the same, byte for byte', async () => {
    const first = await post('a', { title: 'once' }).expect(201);
    const again = await post('a', { title: 'once' }).expect(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(await count('once')).toBe(1);
  });

  it('is the same whatever the order of its fields', async () => {
    const first = await post('order', { title: 'order', tags: ['a'], main: null }).expect(201);
    const again = await post('order', { main: null, tags: ['a'], title: 'order' }).expect(201);
    expect(again.text).toBe(first.text);
  });

  it('is refused when it says something else', async () => {
    await post('b', { title: 'this' }).expect(201);
    const other = { status: 422, code: 'repeat-differs', pointers: [] };
    expect(problemOf(await post('b', { title: 'that' }))).toEqual(other);
    expect(problemOf(await post('b', { title: 'this', tags: [] }))).toEqual(other);
  });

  it('takes effect once when ten come at the same moment', async () => {
    const ten = Array.from({ length: 10 }, () => post('ten', { title: 'ten' }).expect(201));
    const answers = await Promise.all(ten);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count('ten')).toBe(1);
  });

  it('takes effect the second time when it failed the first', async () => {
    await nunc.http.post(NOTES).send({ title: 'holder', serial: 7 }).expect(201);
    await post('failed', { title: 'late', serial: 7 }).expect(409);
    await nunc.dataSource.query('UPDATE notes SET serial = NULL WHERE serial = 7');
    await post('failed', { title: 'late', serial: 7 }).expect(201);
    expect(await count('late')).toBe(1);
  });

  it('fails each time, and never half, when ten that cannot be come at the same moment', async () => {
    const body = { title: 'forbidden' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('bad', body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
    expect(await keysLike('bad')).toBe(0);
  });
});

describe('a key', () => {
  it('is not needed', async () => {
    await nunc.http.post(NOTES).send({ title: 'free' }).expect(201);
    await nunc.http.post(NOTES).send({ title: 'free' }).expect(201);
    expect(await count('free')).toBe(2);
  });

  it.each(['', 'x'.repeat(256), 'é'])('is refused when it is "%s"', async (key) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const body = JSON.stringify({ title: 'keyed' });
    const answer = await fetch(nunc.url + NOTES, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(await count('keyed')).toBe(0);
  });

  it('may have 255 characters', async () => {
    await post('~ '.repeat(127) + '!', { title: 'long' }).expect(201);
  });

  it('is forgotten after thirty days', async () => {
    await post('old', { title: 'old' }).expect(201);
    await post('young', { title: 'young' }).expect(201);
    await age('old', 30 * 24 + 1);
    await age('young', 30 * 24 - 1);
    await nunc.app.get(Commands).forgetOldKeys();
    expect([await keysLike('old'), await keysLike('young')]).toEqual([0, 1]);
  });
});

async function keysLike(key: string): Promise<number> {
  const rows = await nunc.dataSource.query<unknown[]>(
    'SELECT FROM idempotency_keys WHERE key = $1',
    [key],
  );
  return rows.length;
}

async function age(key: string, hours: number): Promise<void> {
  await nunc.dataSource.query(
    'UPDATE idempotency_keys SET recorded_at = now() - make_interval(hours => $2) WHERE key = $1',
    [key, hours],
  );
}
