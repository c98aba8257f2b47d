import { setTimeout as sleep } from 'node:timers/promises';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { onServer } from './support/fresh-database.js';
import { problemOf } from './support/problem-of.js';
import { createSandbox, SandboxModule } from './support/sandbox.module.js';

const NOTES = '/api/v1/notes';
const SOME_ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ modules: [SandboxModule] });
  await createSandbox(nunc.ownerUrl);
});

afterAll(async () => {
  await nunc.close();
});

describe('what goes wrong inside', () => {
  it.each([
    ['plainly', 500, 'internal'],
    ['in-sql', 500, 'internal'],
    ['deadlock', 503, 'unavailable'],
    ['serialization', 503, 'unavailable'],
    ['not-null', 400, 'invalid-request'],
    ['out-of-range', 400, 'invalid-request'],
  ])('%s is answered with %i, and nothing of it is told', async (how, status, code) => {
    const answer = await nunc.http.get(`${NOTES}/fails/${how}`);
    expect(problemOf(answer)).toEqual({ status, code, pointers: [] });
    expect(answer.text).not.toMatch(/secret|no_such_table|ERRCODE|backend|column/);
    expect(answer.headers['retry-after']).toBe(status === 503 ? '1' : undefined);
  });

  it('is told as a matter of time when the database breaks off, and passes', async () => {
    const slow = nunc.http.get(`${NOTES}/fails/slowly`).then((answer) => answer);
    const answer = await breakOff('pg_sleep', slow);
    expect(problemOf(answer)).toMatchObject({ status: 503, code: 'unavailable' });
    await nunc.http.get('/health/ready').expect(200);
  });

  it('is told with the id under which the log has more', async () => {
    const answer = await nunc.http.get(`${NOTES}/fails/plainly`);
    const { requestId } = answer.body as { requestId: string };
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(answer.headers['x-request-id']).toBe(requestId);
  });

  it.each([
    ['two of one number', { title: 'x', serial: 1 }, 409, 'conflict'],
    ['a reference to nothing', { title: 'x', about: SOME_ID }, 422, 'refers-to-nothing'],
    ['values that do not go together', { title: 'forbidden' }, 400, 'invalid-request'],
  ])('is the reader’s to mend when it is %s', async (_what, body, status, code) => {
    await nunc.http.post(NOTES).send({ title: 'first', serial: 1 });
    expect(problemOf(await nunc.http.post(NOTES).send(body))).toMatchObject({ status, code });
  });
});

describe('a database that does not do its part', () => {
  it('is told by the readiness of the server, not by its life', async () => {
    const name = nameOf(nunc.ownerUrl);
    await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    const ready = await nunc.http.get('/health/ready');
    expect(problemOf(ready)).toMatchObject({ status: 503, code: 'unavailable' });
    await nunc.http.get('/health/live').expect(200);

    await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await nunc.http.get('/health/ready').expect(200);
  });

  it('is not waited for longer than two seconds', async () => {
    const busy = Array.from({ length: 20 }, () => nunc.http.get(`${NOTES}/fails/slowly`));
    const all = Promise.all(busy);
    await sleep(200);
    const asked = Date.now();
    const ready = await nunc.http.get('/health/ready');
    expect(problemOf(ready)).toMatchObject({ status: 503, code: 'unavailable' });
    expect(Date.now() - asked).toBeLessThan(4_000);
    await breakOff('pg_sleep', all);
  });
});

/** Breaks every connection on which `query` is running, until `answers` are there. */
async function breakOff<T>(query: string, answers: Promise<T>): Promise<T> {
  const answered = answers.then(() => true);
  while ((await Promise.race([answered, sleep(20)])) !== true) {
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE query LIKE '%${query}%' AND datname = '${nameOf(nunc.ownerUrl)}'`,
    );
  }
  return answers;
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
