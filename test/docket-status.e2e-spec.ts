import type { CaseStateResponse } from '../src/docket/dto/case-state.response.js';
import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import type { DocketStatus } from '../src/search/status/docket-status.js';
import { DocketStatusReader } from '../src/search/status/docket-status-reader.js';
import type { StatusQuestion } from '../src/search/status/docket-status-reader.js';
import type {
  DocketStatusResponse,
  FigureResponse,
} from '../src/search/status/dto/docket-status.response.js';
import type { OpenReliefResponse } from '../src/search/status/dto/open-relief.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  enterEntry,
  file,
  fileSeeking,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { enterCase } from './support/records.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

const status = (): Promise<DocketStatusResponse> => ask.found('/docket-status');
const read = (question: StatusQuestion = {}): Promise<DocketStatus> =>
  nunc.app.get(DocketStatusReader, { strict: false }).read(question);

describe('the docket status without any case', () => {
  it('counts nothing', async () => {
    const { asOf, cases, openReliefs, latestEntries, irregularCases } = await status();
    expect(asOf).toBe('2021-03-02');
    expect(Object.values(cases).map(({ count }: FigureResponse) => count)).toEqual([0, 0, 0, 0]);
    expect(openReliefs).toEqual({
      ...{ count: 0, rows: '/api/v1/open-reliefs', oldest: [] },
      inClosedCases: { count: 0, rows: '/api/v1/open-reliefs?inClosedCases=true' },
    });
    expect(latestEntries).toEqual([]);
    expect(irregularCases).toEqual({ count: 0, rows: '/api/v1/cases?irregular=true' });
  });
});

describe('the docket status', () => {
  const cases: Record<'pending' | 'stayed' | 'closed' | 'crooked' | 'guam', string> = {
    ...{ pending: '', stayed: '', closed: '', crooked: '', guam: '' },
  };
  let oldest: FilingResponse;

  beforeAll(async () => {
    const { id: judgeId } = await ask.made<{ id: string }>('/judges', { name: 'Ada Example' });
    cases.pending = (await enterCase(ask, { assignedJudgeId: judgeId })).id;
    ({ motion: oldest } = await fileSeeking(ask, cases.pending, 'stay', { number: 7 }));
    await file(ask, cases.pending, {
      ...{ type: 'response', filedOn: '2021-01-15', text: 'OPPOSITION' },
      relations: [{ to: oldest.id, kind: 'responds-to', position: 'opposes' }],
    });
    const { reliefId } = await fileSeeking(ask, cases.pending, 'seal', { filedOn: '2021-01-13' });
    const deferred = { reliefId, outcome: 'deferred' } as const;
    await rule(ask, cases.pending, { dispositions: [deferred], filedOn: '2021-01-25' });
    const decided = await fileSeeking(ask, cases.pending, 'quash', { filedOn: '2021-01-12' });
    const denied = { reliefId: decided.reliefId, outcome: 'denied' } as const;
    await rule(ask, cases.pending, { dispositions: [denied], filedOn: '2021-02-20' });

    cases.stayed = (await enterCase(ask)).id;
    await fileSeeking(ask, cases.stayed, 'costs', { filedOn: '2021-01-14' });
    await rule(ask, cases.stayed, { movesCaseTo: 'stayed', filedOn: '2021-02-01' });

    cases.closed = (await enterCase(ask)).id;
    await fileSeeking(ask, cases.closed, 'remand');
    await rule(ask, cases.closed, { closesCase: 'dismissed', filedOn: '2021-02-10' });

    cases.crooked = (await enterCase(ask, { filedOn: '2021-02-15' })).id;
    for (const number of [1, 2]) {
      await file(ask, cases.crooked, { type: 'complaint', number, filedOn: '2021-02-15' });
    }
    const { id: guam } = await enterCase(ask, { courtId: 'gud', docketNumber: '1:21-cv-00003' });
    cases.guam = guam;
    await fileSeeking(ask, guam, 'hearing', { filedOn: '2021-02-28' });
  });

  it('counts each case once, by where its docket leaves it, and names the rows counted', async () => {
    const { cases: figures, openReliefs, irregularCases } = await status();
    expect(figures).toEqual({
      pending: { count: 3, rows: '/api/v1/cases?status=pending' },
      stayed: { count: 1, rows: '/api/v1/cases?status=stayed' },
      closed: { count: 1, rows: '/api/v1/cases?status=closed' },
      notFiled: { count: 0, rows: '/api/v1/cases?status=not-filed' },
    });
    const { pending, stayed, closed, notFiled } = figures;
    const ofCases: FigureResponse[] = [pending, stayed, closed, notFiled, irregularCases];
    const all = [...ofCases, openReliefs, openReliefs.inClosedCases];
    for (const { count, rows } of all) {
      expect(await ask.all(rows.replace('/api/v1', ''))).toHaveLength(count);
    }
    expect([openReliefs.count, openReliefs.inClosedCases.count]).toEqual([4, 1]);
    expect(irregularCases.count).toBe(1);
  });

  it('shows what waits for a ruling in cases that are pending or stayed, the oldest first', async () => {
    const { openReliefs } = await status();
    expect(openReliefs.oldest.map(({ kind }) => kind)).toEqual([
      'stay',
      'seal',
      'costs',
      'hearing',
    ]);
    expect(openReliefs.oldest[0]).toEqual({
      reliefId: oldest.reliefSought[0]?.id,
      ...{ kind: 'stay', status: 'pending', caseStatus: 'pending' },
      case: expect.objectContaining({
        ...{ id: cases.pending, courtId: 'wawd', courtCitation: 'W.D. Wash.' },
        caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      }) as unknown,
      soughtIn: {
        ...{ id: oldest.id, number: 7, numberIsUnique: true },
        ...{ kind: 'filing', type: 'motion', on: '2021-01-11' },
      },
      ...{ soughtOn: '2021-01-11', daysPending: 50, responseCount: 1 },
    });
    expect(openReliefs.oldest[1]).toMatchObject({ status: 'deferred', responseCount: 0 });
  });

  it('counts the days in the zone of each court', async () => {
    // At noon in Seattle it is the morning of the next day on Guam.
    const rows = await ask.all<OpenReliefResponse>('/open-reliefs');
    expect(rows.find(({ kind }) => kind === 'hearing')).toMatchObject({ daysPending: 3 });
    expect(rows.find(({ kind }) => kind === 'costs')).toMatchObject({ daysPending: 47 });
  });

  it('lists open requests page by page', async () => {
    const whole = await ask.all('/open-reliefs');
    for (const limit of [1, 2, 3]) {
      expect(await ask.all(`/open-reliefs?limit=${limit}`)).toEqual(whole);
    }
    const left = await ask.all<OpenReliefResponse>('/open-reliefs?inClosedCases=true');
    expect(left).toMatchObject([{ kind: 'remand', caseStatus: 'closed' }]);
  });

  it('shows the latest entries of all cases, marked, without void ones', async () => {
    const mistaken = await enterEntry(ask, cases.crooked, { number: 9, filedOn: '2021-03-02' });
    await ask.post(`/entries/${mistaken.id}/void`, { reason: 'Of another case' });
    const { id } = await enterEntry(ask, cases.crooked, { number: 9, filedOn: '2021-03-01' });
    await ask.post(`/entries/${id}/strike`, { reason: 'Redundant' });
    const { latestEntries } = await status();
    expect(latestEntries[0]).toMatchObject({
      ...{ text: 'NOTICE of assignment', stricken: true, sealed: false, proposed: false },
      entry: { id, number: 9, numberIsUnique: false, kind: 'unread', on: '2021-03-01' },
      case: { id: cases.crooked },
    });
    const days = latestEntries.map(({ entry }) => entry.on ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('gives its page the figures with some of the rows, and the way to the others', async () => {
    const facts = await read({ status: 'pending', limit: 2 });
    expect(facts).toMatchObject({
      ...{ asOf: '2021-03-02', today: '2021-03-02', status: 'pending' },
      counts: { pending: 3, stayed: 1, closed: 1, 'not-filed': 0 },
      cases: { total: 3 },
      openRequests: { total: 4 },
      openInClosedCases: { total: 1, next: null },
    });
    const { cases: first } = facts;
    const rest = await read({ status: 'pending', limit: 2, casesAfter: first.next });
    expect([...first.rows, ...rest.cases.rows].map(({ id }) => id)).toEqual([
      ...[cases.crooked, cases.guam, cases.pending],
    ]);
    expect(rest.cases.rows).toMatchObject([
      { judge: 'Ada Example', since: '2021-01-11', entryCount: 6, openRequests: 2 },
    ]);
    expect(rest.cases.next).toBeNull();
  });

  it.each(['2021-01-10', '2021-01-12', '2021-01-25', '2021-02-09', '2021-02-20', '2022-01-01'])(
    'as of %s is what the state of every case was on that day',
    async (day) => {
      const states: CaseStateResponse[] = [];
      for (const id of Object.values(cases)) states.push(await stateOf(ask, id, day));
      const facts = await read({ asOf: day });
      const standing = (name: string) => states.filter((state) => state.status === name);
      for (const [name, count] of Object.entries(facts.counts)) {
        expect([name, count]).toEqual([name, standing(name).length]);
      }
      const open = [...standing('pending'), ...standing('stayed')].flatMap(({ reliefs }) =>
        reliefs.filter((relief) => ['pending', 'deferred', 'referred'].includes(relief.status)),
      );
      const inOrder = open.toSorted((a, b) =>
        `${a.soughtOn} ${a.id}` < `${b.soughtOn} ${b.id}` ? -1 : 1,
      );
      expect(facts.openRequests).toMatchObject({
        total: open.length,
        rows: inOrder.map(({ id, status: at, daysPending, responses }) => ({
          ...{ reliefId: id, status: at, daysPending },
          responses: responses.map((entryId) => ({ id: entryId })),
        })),
      });
      expect(facts.cases.total).toBe(states.length - standing('not-filed').length);
      expect(facts.cases.rows).toHaveLength(facts.cases.total);
      for (const row of facts.cases.rows) {
        const { asOf, ...state } = await stateOf(ask, row.id, day);
        expect(row).toMatchObject({
          ...{ status: state.status, since: state.statusSince, outcome: state.outcome },
          ...{ lastActivityOn: state.lastActivityOn, entryCount: state.entryCount },
        });
        expect(asOf).toBe(facts.asOf);
      }
      const irregular = states.filter(({ irregularities }) => irregularities.length > 0);
      expect(facts.irregularCases).toBe(irregular.length);
      expect(facts.latestEntries.filter(({ entry }) => (entry.on ?? '') > day)).toEqual([]);
    },
  );

  it('of a day before the last entries shows none of them, and no later strike', async () => {
    const { latestEntries, today } = await read({ asOf: '2021-02-14' });
    expect(today).toBe('2021-03-02');
    expect(latestEntries[0]).toMatchObject({ entry: { on: '2021-02-10' }, struck: false });
    expect(latestEntries.every(({ struck }) => !struck)).toBe(true);
  });

  it.each(['/docket-status?asOf=2021-01-01', '/docket-status?status=pending'])(
    'takes no parameters: %s',
    async (path) => {
      expect((await ask.get(path)).status).toBe(400);
    },
  );

  it.each([
    ['?cursor=x', '/cursor'],
    ['?inClosedCases=yes', '/inClosedCases'],
    ['?limit=0', '/limit'],
    ['?court=wawd', '/court'],
  ])('lists no open requests for %s', async (query, pointer) => {
    const answer = await ask.get(`/open-reliefs${query}`);
    expect(refusalOf(answer)).toBe(`400 invalid-request ${pointer}`);
  });

  it('rests on stored states that are their dockets, folded', async () => {
    expect(await expectStatesStoredAsFolded(nunc)).toBe(5);
  });
});
