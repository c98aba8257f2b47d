import { CasesService } from '../src/cases/cases.service.js';
import type { CaseResponse } from '../src/cases/dto/case.response.js';
import type { RevisionResponse } from '../src/cases/dto/revision.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { aCase, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const SOURCE = {
  title: 'Docket sheet',
  url: 'https://example.org/docket',
  locator: 'p. 1',
  retrievedOn: '2021-03-05',
};

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2026-11-20' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

async function enterJudge(name: string): Promise<string> {
  const { id } = await ask.made<{ id: string }>('/judges', { name, courtId: 'wawd' });
  return id;
}

describe('entering a case', () => {
  it('keeps the number as printed, and answers where the case can be read', async () => {
    const assignedJudgeId = await enterJudge('Hollis Marchbanks');
    const said = {
      courtId: 'wawd',
      docketNumber: 'C21-0031BJR',
      caption: 'Parler LLC v. Amazon Web Services, Inc.',
      filedOn: '2021-01-11',
      terminatedOn: '2021-03-02',
      natureOfSuit: '410 Anti-Trust',
      cause: '15:1 Antitrust Litigation',
      jurisdiction: 'Federal Question',
      juryDemand: 'None',
      assignedJudgeId,
      sources: [SOURCE],
    };
    const answer = await ask.post('/cases', said);
    const { id, recordedAt } = answer.body as CaseResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/cases/${id}`);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toEqual({
      ...said,
      id,
      recordedAt,
      docketNumberNormal: '21-cv-00031',
      referredJudgeId: null,
      version: 1,
    });
    expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/);
  });

  it('needs only court, number, caption and the day it was filed', async () => {
    const said = aCase();
    const entered = await ask.made<CaseResponse>('/cases', said);
    expect(entered).toMatchObject({
      ...said,
      terminatedOn: null,
      natureOfSuit: null,
      cause: null,
      jurisdiction: null,
      juryDemand: null,
      assignedJudgeId: null,
      referredJudgeId: null,
      sources: [],
    });
  });

  it.each([
    ['the day it is at the court', { filedOn: '2026-11-20' }],
    ['a termination on the day it was filed', { terminatedOn: '2021-01-11' }],
  ])('takes %s', async (_, said) => {
    expect(await ask.post('/cases', aCase(said))).toMatchObject({ status: 201, body: said });
  });

  it.each([
    ['an unknown field', { docket: 'x' }, 'invalid-request /docket'],
    [
      'an unknown field of a source',
      { sources: [{ title: 'x', at: 1 }] },
      'invalid-request /sources/0/at',
    ],
    ['a caption that is a number', { caption: 7 }, 'invalid-request /caption'],
    ['a caption that is blank', { caption: ' ' }, 'invalid-request /caption'],
    ['a caption of 2001 characters', { caption: 'x'.repeat(2001) }, 'invalid-request /caption'],
    [
      'a docket number of 81 characters',
      { docketNumber: '1'.repeat(81) },
      'invalid-request /docketNumber',
    ],
    ['no docket number', { docketNumber: null }, 'invalid-request /docketNumber'],
    ['30 February', { filedOn: '2021-02-30' }, 'invalid-request /filedOn'],
    ['a judge who is no id', { assignedJudgeId: 'BJR' }, 'invalid-request /assignedJudgeId'],
    ['sources that are no list', { sources: 'PACER' }, 'invalid-request /sources'],
    [
      'a script for a source',
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'invalid-request /sources/0/url',
    ],
  ])('refuses %s', async (_, said, problem) => {
    const answer = await ask.post('/cases', { ...aCase(), ...said });
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toBe(problem);
  });

  it.each([
    ['a court nobody knows', { courtId: 'wxyz' }, 'unknown-court /courtId'],
    ['a judge nobody has entered', { assignedJudgeId: NOBODY }, 'unknown-judge /assignedJudgeId'],
    ['such a magistrate judge', { referredJudgeId: NOBODY }, 'unknown-judge /referredJudgeId'],
    ['a case filed tomorrow', { filedOn: '2026-11-21' }, 'case-filed-in-future /filedOn'],
    [
      'one terminated tomorrow',
      { terminatedOn: '2026-11-21' },
      'case-terminated-in-future /terminatedOn',
    ],
    [
      'one terminated before it was filed',
      { terminatedOn: '2021-01-10' },
      'case-terminated-before-filed /terminatedOn',
    ],
    [
      'all of that at once, telling each',
      { filedOn: '2026-11-22', terminatedOn: '2026-11-21', assignedJudgeId: NOBODY },
      'case-filed-in-future /filedOn /terminatedOn /assignedJudgeId',
    ],
  ])('refuses %s', async (_, said, problem) => {
    const answer = await ask.post('/cases', aCase(said));
    expect(answer.status).toBe(422);
    expect(problemOf(answer)).toBe(problem);
  });

  it('asks what day it is at the court, not at Greenwich', async () => {
    // At noon in Seattle it is the next day in Guam.
    const tomorrow = { filedOn: '2026-11-21' };
    expect((await ask.post('/cases', aCase({ courtId: 'gud', ...tomorrow }))).status).toBe(201);
    expect((await ask.post('/cases', aCase({ courtId: 'hid', ...tomorrow }))).status).toBe(422);
  });

  it('with an Idempotency-Key takes effect once, however often it is asked', async () => {
    const said = aCase();
    const key = { 'idempotency-key': 'larch-1' };
    const first = await ask.post('/cases', said, key);
    const again = await ask.post('/cases', said, key);
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: first.body as object });
    expect(again.headers.location).toBe(first.headers.location);
    const other = await ask.post('/cases', aCase(), key);
    expect(other.status).toBe(422);
    expect(problemOf(other)).toBe('repeat-differs');
  });
});

describe('amending a case', () => {
  it('changes what is named, leaves what is absent and clears what is null', async () => {
    const entered = await enterCase(ask, {
      terminatedOn: '2021-03-02',
      cause: '15:1',
      natureOfSuit: '410',
      sources: [SOURCE],
    });
    const caption = 'Larch Hosting LLC et al. v. Quarry Cloud, Inc.';
    const change = { caption, terminatedOn: null, cause: null, sources: null };
    const answer = await ask.patch(`/cases/${entered.id}`, 1, change);
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.body).toEqual({ ...entered, ...change, sources: [], version: 2 });
  });

  it('keeps every earlier version readable', async () => {
    const first = await enterCase(ask);
    const address = `/cases/${first.id}`;
    await ask.patch(address, 1, { caption: 'Second caption' });
    await ask.patch(address, 2, { caption: 'Third caption' });
    const { items, next } = await ask.found<{ items: RevisionResponse[]; next: null }>(
      `${address}/revisions`,
    );
    expect(next).toBeNull();
    expect(items).toMatchObject([
      { version: 1, earlier: first },
      { version: 2, earlier: { ...first, caption: 'Second caption', version: 2 } },
    ]);
    expect(await ask.all(`${address}/revisions?limit=1`)).toEqual(items);
  });

  it('may correct number and court, under the same rules as entering', async () => {
    await enterCase(ask, { docketNumber: '2:21-cv-00801' });
    const { id } = await enterCase(ask, { docketNumber: '2:21-cv-00802' });
    const own = await ask.patch(`/cases/${id}`, 1, { docketNumber: 'C21-802' });
    expect(own).toMatchObject({ status: 200, body: { docketNumberNormal: '21-cv-00802' } });
    const taken = await ask.patch(`/cases/${id}`, 2, { docketNumber: 'C21-801' });
    expect(taken.status).toBe(409);
    const elsewhere = { docketNumber: '2:21-cv-00801', courtId: 'waed' };
    expect(await ask.patch(`/cases/${id}`, 2, elsewhere)).toMatchObject({
      status: 200,
      body: elsewhere,
    });
  });

  it.each([
    ['the caption being null', { caption: null }, 400, 'invalid-request /caption'],
    ['30 February', { filedOn: '2021-02-30' }, 400, 'invalid-request /filedOn'],
    ['an unknown field', { version: 3 }, 400, 'invalid-request /version'],
    ['an unknown court', { courtId: 'wxyz' }, 422, 'unknown-court /courtId'],
    [
      'an end before the beginning',
      { terminatedOn: '2020-01-01' },
      422,
      'case-terminated-before-filed /terminatedOn',
    ],
  ])('refuses %s', async (_, change, status, problem) => {
    const { id } = await enterCase(ask);
    const answer = await ask.patch(`/cases/${id}`, 1, change);
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('names the version it changes, and the one that is current', async () => {
    const { id } = await enterCase(ask);
    const change = { caption: 'Second caption' };
    expect((await ask.patch(`/cases/${id}`, null, change)).status).toBe(428);
    expect((await ask.patch(`/cases/${id}`, 1, change)).status).toBe(200);
    expect((await ask.patch(`/cases/${id}`, 1, change)).status).toBe(412);
  });

  it('is done by one of two who change the same version', async () => {
    const { id } = await enterCase(ask);
    const captions = ['One', 'Two', 'Three', 'Four'];
    const answers = await Promise.all(
      captions.map((caption) => ask.patch(`/cases/${id}`, 1, { caption })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await ask.all(`/cases/${id}/revisions`)).toHaveLength(1);
  });

  it('does not find a case that is not there, or one whose id is none', async () => {
    expect((await ask.patch(`/cases/${NOBODY}`, 1, {})).status).toBe(404);
    expect((await ask.patch('/cases/2:21-cv-00031', 1, {})).status).toBe(400);
    expect((await ask.get(`/cases/${NOBODY}/revisions`)).status).toBe(404);
    expect((await ask.get('/cases/x/revisions')).status).toBe(400);
  });
});

describe('the record of a case', () => {
  it('notes every write to the case or to a relation of it', async () => {
    const { id } = await enterCase(ask);
    const { id: other } = await enterCase(ask);
    const changeOf = async (caseId: string): Promise<number> => {
      const [row] = await nunc.dataSource.query<{ change: number }[]>(
        'SELECT change FROM cases WHERE id = $1',
        [caseId],
      );
      return row?.change ?? 0;
    };
    expect(await changeOf(id)).toBe(1);
    await ask.patch(`/cases/${id}`, 1, { caption: 'Second caption' });
    expect(await changeOf(id)).toBe(2);
    await ask.made(`/cases/${id}/relations`, { toCaseId: other, kind: 'related' });
    expect([await changeOf(id), await changeOf(other)]).toEqual([3, 2]);
    await ask.patch(`/cases/${id}`, 1, { caption: 'Too late' });
    expect(await changeOf(id)).toBe(3);
  });

  it('can be told to others within the change itself, and what they throw undoes it', async () => {
    const cases = nunc.app.get(CasesService);
    const told: string[] = [];
    cases.onChange(async (manager, caseId) => {
      const { caption } = await manager
        .query<{ caption: string }[]>('SELECT caption FROM cases WHERE id = $1', [caseId])
        .then(([row]) => row ?? { caption: '' });
      if (caption === 'Poison') throw new Error('A listener failed');
      told.push(caption);
    });
    const { id } = await enterCase(ask, { caption: 'Told' });
    expect((await ask.patch(`/cases/${id}`, 1, { caption: 'Poison' })).status).toBe(500);
    expect((await ask.patch(`/cases/${id}`, 1, { caption: 'Told again' })).status).toBe(200);
    expect(told).toEqual(['Told', 'Told again']);
    expect(await ask.all(`/cases/${id}/revisions`)).toHaveLength(1);
  });
});
