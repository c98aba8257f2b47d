import type { Response, Test } from 'supertest';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { detailsOf, problemOf } from './support/problem-of.js';
import { createSandbox, SandboxModule } from './support/sandbox.module.js';

const NOTES = '/api/v1/notes';
const CHECK = `${NOTES}/check`;
const SOME_ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ modules: [SandboxModule] });
  await createSandbox(nunc.ownerUrl);
});

afterAll(async () => {
  await nunc.close();
});

function check(body: unknown): Test {
  return nunc.http.post(CHECK).send(body as object);
}

function sendText(text: string, type = 'application/json'): Test {
  return nunc.http.post(CHECK).set('content-type', type).send(text);
}

function givenOf(answer: Response): unknown {
  return (answer.body as { given: unknown }).given;
}

describe('the body of a request', () => {
  it('may hold every field it is declared to hold', async () => {
    const whole = {
      title: 'Émilie v. 東京 😀',
      on: '2024-02-29',
      at: '2021-01-11T09:30:00.5-08:00',
      serial: 7,
      sealed: false,
      about: SOME_ID,
      word: 'notice',
      tags: ['a', 'b'],
      main: { kind: 'cost' },
      points: [{ kind: 'delay', text: 'x' }, { kind: 'cost' }],
    };
    const answer = await check(whole).expect(200);
    expect(givenOf(answer)).toEqual(whole);
  });

  it('may say null for what is optional', async () => {
    const sparse = { title: 'x', on: null, tags: null, main: null, points: null };
    expect(givenOf(await check(sparse).expect(200))).toEqual(sparse);
  });

  it('has its ids read in lower case, as they are printed', async () => {
    const answer = await check({ title: 'x', about: SOME_ID.toUpperCase() }).expect(200);
    expect(givenOf(answer)).toEqual({ title: 'x', about: SOME_ID });
  });

  it.each([
    ['a missing field', {}, '/title'],
    ['null for what is required', { title: null }, '/title'],
    ['blank text', { title: ' \t ' }, '/title'],
    ['text that is too long', { title: 'x'.repeat(21) }, '/title'],
    ['a number for text', { title: 5 }, '/title'],
    ['a day that does not exist', { title: 'x', on: '2021-02-29' }, '/on'],
    ['a day with a time', { title: 'x', on: '2021-02-28T00:00:00Z' }, '/on'],
    ['a time without an offset', { title: 'x', at: '2021-01-11T09:30:00' }, '/at'],
    ['a number written as text', { title: 'x', serial: '7' }, '/serial'],
    ['a fraction', { title: 'x', serial: 1.5 }, '/serial'],
    ['a number out of range', { title: 'x', serial: 0 }, '/serial'],
    ['a flag written as text', { title: 'x', sealed: 'true' }, '/sealed'],
    ['an id that is none', { title: 'x', about: '17' }, '/about'],
    ['a word of the wrong kind', { title: 'x', word: 'yes' }, '/word'],
    ['text for a list', { title: 'x', tags: 'a' }, '/tags'],
    ['a list that is too long', { title: 'x', tags: ['a', 'b', 'c', 'd'] }, '/tags'],
    ['one bad element', { title: 'x', tags: ['a', '', 'c'] }, '/tags/1'],
    ['a list for an object', { title: 'x', main: [] }, '/main'],
    ['text for an object', { title: 'x', main: 'cost' }, '/main'],
    ['an object for a list', { title: 'x', points: { kind: 'cost' } }, '/points'],
    ['a list in a list', { title: 'x', points: [[{ kind: 'cost' }]] }, '/points/0'],
    ['null in a list', { title: 'x', points: [null] }, '/points/0'],
    ['a bad field inside', { title: 'x', main: { kind: 'price' } }, '/main/kind'],
    ['a bad field in a list', { title: 'x', points: [{ kind: 'cost' }, {}] }, '/points/1/kind'],
    ['an unknown field', { title: 'x', titel: 'y' }, '/titel'],
    ['an unknown field inside', { title: 'x', main: { kind: 'cost', 'a/b~': 1 } }, '/main/a~1b~0'],
    ['the character U+0000', { title: 'a\u0000b' }, '/title'],
    ['U+0000 in a name', { title: 'x', 'a\u0000': 1 }, '/a\u0000'],
    ['a lone surrogate', { title: 'x', tags: ['\ud83d'] }, '/tags/0'],
    ['a name that every object has', { title: 'x', constructor: {} }, '/constructor'],
    ['another such name', { title: 'x', main: { kind: 'cost', valueOf: 1 } }, '/main/valueOf'],
    ['more fields than anything has', Object.fromEntries(numbered(1001)), ''],
    ['more elements than anything has', { title: 'x', tags: numbered(10_001) }, '/tags'],
  ])('is refused for %s, which it names', async (_what, body, pointer) => {
    expect(problemOf(await check(body))).toEqual({
      status: 400,
      code: 'invalid-request',
      pointers: [pointer],
    });
  });

  it('is refused for all of its faults at once', async () => {
    const answer = await check({ titel: 'x', points: [3, { kind: 'z' }], serial: 'x'.repeat(99) });
    expect(problemOf(answer).pointers).toEqual([
      '/titel',
      '/title',
      '/serial',
      '/points/0',
      '/points/1/kind',
    ]);
    expect(detailsOf(answer)).toEqual([
      'There is no such field; permitted: title, on, at, serial, sealed, about, word, tags, main, points.',
      'Missing; required is text of 1 to 20 characters.',
      `Given is "${'x'.repeat(60)}…"; permitted is a whole number from 1 to 2147483647.`,
      'Given is 3; permitted is an object.',
      'Given is "z"; permitted is one of cost, delay.',
    ]);
  });

  it.each(['[]', 'null', '5', '"x"', 'true', '[{"title":"x"}]'])(
    'is refused when it is %s and not an object',
    async (text) => {
      expect(problemOf(await sendText(text))).toEqual({
        status: 400,
        code: 'invalid-request',
        pointers: [''],
      });
    },
  );

  it('is refused when it is missing', async () => {
    const missing = { status: 400, code: 'invalid-request', pointers: [''] };
    expect(problemOf(await nunc.http.post(CHECK))).toEqual(missing);
    expect(problemOf(await sendText(''))).toEqual(missing);
  });

  it.each(['{"title":', 'title=x', ' ', "{'title': 1}", '{"title":"x"} {}'])(
    'is refused when it is no JSON: %s',
    async (text) => {
      expect(problemOf(await sendText(text))).toEqual({
        status: 400,
        code: 'malformed-json',
        pointers: [''],
      });
    },
  );

  it('is refused when it is not UTF-8, instead of being kept with other letters', async () => {
    const body = Buffer.from('{"title":"Émilie"}', 'latin1');
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(nunc.url + CHECK, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: 'urn:nunc:problem:malformed-json' });
  });

  it('does not reach the prototype of anything', async () => {
    const answer = await sendText('{"title":"x","__proto__":{"polluted":true}}');
    expect(problemOf(answer).pointers).toEqual(['/__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused when it goes deeper than anything does', async () => {
    const deep = `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(problemOf(await sendText(deep))).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('is refused above 1 MiB', async () => {
    const answer = await check({ title: 'x'.repeat(1024 * 1024) });
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'nonsense'])(
    'is refused as %s, which a page of another site could send',
    async (type) => {
      expect(problemOf(await sendText('{"title":"x"}', type))).toMatchObject({
        status: 415,
        code: 'unsupported-media',
      });
    },
  );

  it('is read whatever parameters its media type has', async () => {
    await sendText('\ufeff{"title":"x"}', 'application/json; charset=UTF-8').expect(200);
  });
});

describe('the query of a request', () => {
  it('has its numbers, flags and lists read from text', async () => {
    const answer = await nunc.http.get(`${NOTES}?limit=1&sealed=true&status=open`).expect(200);
    expect((answer.body as { items: unknown[] }).items[0]).toEqual({
      limit: 1,
      sealed: true,
      status: ['open'],
    });
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=501', '/limit'],
    ['limit=ten', '/limit'],
    ['limit=', '/limit'],
    ['limit=1&limit=2', '/limit'],
    ['status=open&status=lost', '/status/1'],
    ['sealed=1', '/sealed'],
    ['cursor=%00', '/cursor'],
    ['cursor=nonsense', '/cursor'],
    ['cursor=WzEsMl0', '/cursor'],
    ['page=2', '/page'],
    ['Limit=2', '/Limit'],
    ['__proto__=1', '/__proto__'],
    ['constructor=1', '/constructor'],
  ])('is refused for %s', async (query, pointer) => {
    expect(problemOf(await nunc.http.get(`${NOTES}?${query}`))).toEqual({
      status: 400,
      code: 'invalid-request',
      pointers: [pointer],
    });
  });

  it('is refused where nothing is asked', async () => {
    const refused = { status: 400, code: 'invalid-request', pointers: ['/x'] };
    expect(problemOf(await nunc.http.get(`${NOTES}/${SOME_ID}?x=1`))).toEqual(refused);
    expect(problemOf(await nunc.http.post(`${CHECK}?x=1`).send({ title: 'x' }))).toEqual(refused);
    expect(problemOf(await nunc.http.get('/health/live?x'))).toEqual(refused);
  });

  it('is refused for names beside the ones that are asked', async () => {
    await nunc.http.get(`${NOTES}/one-parameter?q=x`).expect(200);
    const answer = await nunc.http.get(`${NOTES}/one-parameter?q=x&p=y`);
    expect(problemOf(answer).pointers).toEqual(['/p']);
  });

  it('takes the day as of which a case is read', async () => {
    await nunc.http.get(`${NOTES}/as-of?asOf=2021-01-22`).expect(200, { asOf: '2021-01-22' });
    await nunc.http.get(`${NOTES}/as-of`).expect(200, { asOf: null });
    expect(problemOf(await nunc.http.get(`${NOTES}/as-of?asOf=22`)).pointers).toEqual(['/asOf']);
  });
});

describe('the path of a request', () => {
  it.each(['17', '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5', 'x'.repeat(400)])(
    'is refused for the id %s',
    async (id) => {
      expect(problemOf(await nunc.http.get(`${NOTES}/${id}`))).toMatchObject({
        status: 400,
        code: 'malformed-id',
      });
    },
  );

  it.each(['%zz', '%', '%00', '%ff', 'x'.repeat(600)])('is refused for %s', async (part) => {
    expect(problemOf(await nunc.http.get(`${NOTES}/${part}`))).toMatchObject({
      status: 400,
      code: 'invalid-request',
    });
  });

  it('is not found when nothing is there', async () => {
    for (const path of ['/nothing', '/api/v1/nothing', `/notes`, `${NOTES}/${SOME_ID}`]) {
      expect(problemOf(await nunc.http.get(path))).toMatchObject({
        status: 404,
        code: 'not-found',
      });
    }
  });

  it('says which methods it answers to', async () => {
    const answer = await nunc.http.delete(`${NOTES}/${SOME_ID}`);
    expect(problemOf(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(answer.headers.allow).toBe('GET, HEAD, PATCH');
  });
});

function numbered(length: number): [string, number][] {
  return Array.from({ length }, (_, index) => [`n${index}`, index]);
}
