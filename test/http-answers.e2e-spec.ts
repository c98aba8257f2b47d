import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { problemOf } from './support/problem-of.js';
import { createSandbox, SandboxModule } from './support/sandbox.module.js';

const NOTES = '/api/v1/notes';
let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ modules: [SandboxModule] });
  await createSandbox(nunc.ownerUrl);
});

afterAll(async () => {
  await nunc.close();
});

interface Note {
  id: string;
  title: string;
  version: number;
}

async function addNote(title: string): Promise<Note> {
  const answer = await nunc.http.post(NOTES).send({ title }).expect(201);
  return answer.body as Note;
}

describe('what was made', () => {
  it('is answered with its address and its version', async () => {
    const answer = await nunc.http.post(NOTES).send({ title: 'x' }).expect(201);
    const { id } = answer.body as Note;
    expect(answer.headers.location).toBe(`${NOTES}/${id}`);
    expect(answer.headers.etag).toBe('"1"');
    const found = await nunc.http.get(answer.headers.location ?? '').expect(200);
    expect(found.body).toMatchObject({ id, title: 'x' });
  });
});

describe('a representation', () => {
  it.each(['"1"', 'W/"1"', '"0", "1"', 'W/"9" , W/"1"', '*'])(
    'is not sent to who has it already: If-None-Match: %s',
    async (known) => {
      const { id } = await addNote('x');
      const answer = await nunc.http.get(`${NOTES}/${id}`).set('if-none-match', known).expect(304);
      expect(answer.text).toBe('');
      expect(answer.headers.etag).toBe('"1"');
      expect(answer.headers['content-length']).toBeUndefined();
    },
  );

  it.each(['"2"', '"11"', 'W/"2"', 'nonsense', '1'])(
    'is sent to who has another: If-None-Match: %s',
    async (known) => {
      const { id } = await addNote('x');
      await nunc.http.get(`${NOTES}/${id}`).set('if-none-match', known).expect(200);
    },
  );

  it('is answered to HEAD by its headers alone', async () => {
    const { id } = await addNote('x');
    const answer = await nunc.http.head(`${NOTES}/${id}`).expect(200);
    expect(answer.headers.etag).toBe('"1"');
    await nunc.http.head(`${NOTES}/${id}`).set('if-none-match', '"1"').expect(304);
  });

  it('that the database wrote goes out as it stands', async () => {
    const answer = await nunc.http.get(`${NOTES}/text`).expect(200);
    expect(answer.text).toBe('{"a": 1.50}');
    expect(answer.headers.etag).toBe('"7.12"');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers.link).toBe(`<${NOTES}/text?cursor=bmV4dA>; rel="next"`);
    await nunc.http.get(`${NOTES}/text`).set('if-none-match', '"7.12"').expect(304, '');
  });

  it('of a page says where the next one is, with the same filters', async () => {
    const first = await nunc.http.get(`${NOTES}?limit=3&status=open&status=closed`).expect(200);
    const next = /^<(.*)>; rel="next"$/.exec(first.headers.link ?? '')?.[1] ?? '';
    expect(new URL(next, nunc.url).searchParams.getAll('status')).toEqual(['open', 'closed']);
    const last = await nunc.http.get(next).expect(200);
    expect((last.body as { items: unknown[] }).items[1]).toEqual([3, 4, 5]);
    expect(last.headers.link).toBeUndefined();
  });

  it('is kept by nobody else and shown in no frame', async () => {
    const { headers } = await nunc.http.get(NOTES).expect(200);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('a change', () => {
  it.each(['"1"', 'W/"1"', '"1.17"'])('is made to the version it names: %s', async (version) => {
    const { id } = await addNote('x');
    const answer = await nunc.http
      .patch(`${NOTES}/${id}`)
      .set('if-match', version)
      .send({ title: 'y', on: null })
      .expect(200);
    expect(answer.headers.etag).toBe('"2"');
    expect((answer.body as { given: unknown }).given).toEqual({ title: 'y', on: null });
  });

  it.each([
    [undefined, 428, 'precondition-required'],
    ['"2"', 412, 'precondition-failed'],
    ['"abc"', 412, 'precondition-failed'],
    ['1', 400, 'invalid-request'],
    ['*', 400, 'invalid-request'],
    ['"1", "2"', 400, 'invalid-request'],
  ])('that names %s is refused', async (version, status, code) => {
    const { id } = await addNote('x');
    const change = nunc.http.patch(`${NOTES}/${id}`).send({ title: 'y' });
    if (version !== undefined) void change.set('if-match', version);
    expect(problemOf(await change)).toEqual({ status, code, pointers: [] });
  });

  it('may leave out what it does not change, but not clear what is required', async () => {
    const { id } = await addNote('x');
    const change = (body: object) =>
      nunc.http.patch(`${NOTES}/${id}`).set('if-match', '"1"').send(body);
    await change({}).expect(200);
    expect(problemOf(await change({ title: null })).pointers).toEqual(['/title']);
    expect(problemOf(await change({ nothing: 1 })).pointers).toEqual(['/nothing']);
  });
});

describe('the description of the interface', () => {
  interface Described {
    openapi: string;
    info: { title: string; version: string };
    paths: Record<
      string,
      Record<string, { parameters?: unknown; responses: Record<string, unknown> }>
    >;
    components: { schemas: Record<string, { required?: string[]; properties: object }> };
  }
  const read = async (): Promise<Described> =>
    (await nunc.http.get('/openapi.json').expect(200)).body as Described;

  it('is of OpenAPI 3.1, for Nunc of this version', async () => {
    const { openapi, info } = await read();
    expect(openapi).toBe('3.1.0');
    expect(info).toMatchObject({ title: 'Nunc', version: '0.1.0' });
  });

  it('names for every operation the problem it may answer with', async () => {
    const { paths } = await read();
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(10);
    for (const { responses } of operations) {
      expect(responses.default).toMatchObject({
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
        },
      });
    }
  });

  it('refers to nothing that it does not hold', async () => {
    const described = await read();
    const references = JSON.stringify(described).match(/#\/components\/schemas\/\w+/g) ?? [];
    const names = references.map((reference) => reference.split('/').at(-1));
    expect(Object.keys(described.components.schemas)).toEqual(
      expect.arrayContaining([...new Set(names)]),
    );
  });

  it('says what may stand in each field', async () => {
    const { NoteRequest, AmendNoteRequest } = (await read()).components.schemas;
    expect(NoteRequest?.required).toEqual(['title']);
    expect(AmendNoteRequest?.required).toBeUndefined();
    expect(NoteRequest?.properties).toMatchObject({
      title: { type: 'string', minLength: 1, maxLength: 20 },
      on: { type: ['string', 'null'], format: 'date' },
      serial: { type: ['integer', 'null'], minimum: 1, maximum: 2_147_483_647 },
      tags: { type: ['array', 'null'], maxItems: 3, items: { type: 'string' } },
      points: { items: { $ref: '#/components/schemas/PointField' } },
    });
  });

  it('has no query parameter that may be null', async () => {
    const { paths } = await read();
    const queries = JSON.stringify(Object.values(paths).flatMap((path) => path.get?.parameters));
    expect(queries).toContain('"name":"limit"');
    expect(queries).not.toContain('"null"');
  });

  it('can be tried on a page that needs nothing from elsewhere', async () => {
    const page = await nunc.http.get('/docs').expect(200);
    expect(page.text).not.toMatch(/(src|href)=.https?:/);
    expect(page.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    for (const part of ['swagger-ui-init.js', 'swagger-ui-bundle.js', 'swagger-ui.css']) {
      await nunc.http.get(`/docs/${part}`).expect(200);
    }
  });
});

describe('a page', () => {
  it('may use what is ours and nothing else', async () => {
    const { headers } = await nunc.http.get('/c/wawd');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self' data:;/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  });
});

describe('whoever watches over the process', () => {
  it('learns that it lives and that its database answers', async () => {
    await nunc.http.get('/health/live').expect(200, { status: 'up' });
    await nunc.http.get('/health/ready').expect(200, { status: 'up' });
  });
});
