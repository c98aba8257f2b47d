import { DocketReader } from '../src/docket/docket-reader.js';
import { toCaseStateResponse } from '../src/docket/dto/case-state.response.js';
import { civilDate, LAST_DAY } from '../src/law/calendar/civil-date.js';
import type { CivilDate } from '../src/law/calendar/civil-date.js';
import { foldDocket, foldEntries } from '../src/law/docket/fold-docket.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  anEntry,
  enterEntry,
  file,
  fileSeeking,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { assertClaim, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const WINTER = 'preliminary-injunction-winter';
const TODAY = '2021-03-02';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: TODAY });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  nunc.clock.day = TODAY;
  ({ id: caseId } = await enterCase(ask));
});

afterAll(async () => {
  await nunc.close();
});

describe('the state of a case', () => {
  it('is that of today in the zone of its court, from the day it was filed', async () => {
    const nothing = {
      reliefs: [],
      claims: [],
      lastActivityOn: null,
      entryCount: 0,
      irregularities: [],
    };
    expect(await stateOf(ask, caseId)).toEqual({
      ...{ caseId, asOf: TODAY, status: 'pending', statusSince: '2021-01-11' },
      ...{ outcome: null, statusEntryId: null, ...nothing },
    });
    expect(await stateOf(ask, caseId, '2021-01-10')).toEqual({
      ...{ caseId, asOf: '2021-01-10', status: 'not-filed', statusSince: null },
      ...{ outcome: null, statusEntryId: null, ...nothing },
    });
  });

  it('tells a request from its filing to its denial as something else, with what was found', async () => {
    const claim = await assertClaim(ask, caseId, { title: 'Sherman Act' });
    const { motion, reliefId } = await fileSeeking(ask, caseId, 'temporary-restraining-order');
    const response = await file(ask, caseId, {
      ...{ type: 'response', filedOn: '2021-01-12' },
      relations: [{ to: motion.id, kind: 'responds-to', position: 'opposes' }],
    });
    const reply = await file(ask, caseId, {
      ...{ type: 'reply', filedOn: '2021-01-13' },
      relations: [
        { to: response.id, kind: 'replies-to' },
        { to: motion.id, kind: 'supports' },
      ],
    });
    const order = await rule(ask, caseId, {
      appliesStandard: WINTER,
      dispositions: [
        { reliefId, outcome: 'converted', convertedTo: 'preliminary-injunction' },
        { reliefId, outcome: 'denied' },
      ],
      findings: [
        { factor: 'likelihood-of-success', claimId: claim.id, outcome: 'not-met' },
        { factor: 'balance-of-equities', outcome: 'not-met' },
      ],
    });
    const born = order.dispositions[0]?.newReliefId;
    const inherited = {
      ...{ note: null, soughtIn: motion.id, soughtOn: '2021-01-11', daysPending: 10 },
      ...{ decidedIn: order.id, decidedOn: '2021-01-21', standard: WINTER },
      ...{ responses: [response.id], replies: [reply.id] },
    };
    const found = {
      outcome: 'not-met',
      ruledIn: order.id,
      standard: WINTER,
      quote: null,
      page: null,
    };
    expect(await stateOf(ask, caseId, '2021-01-22')).toEqual({
      ...{ caseId, asOf: '2021-01-22', status: 'pending', statusSince: '2021-01-11' },
      ...{ outcome: null, statusEntryId: null },
      reliefs: [
        {
          ...{ id: reliefId, kind: 'temporary-restraining-order', ...inherited },
          ...{ status: 'converted', convertedFrom: null, convertedInto: born, findings: [] },
        },
        {
          ...{ id: born, kind: 'preliminary-injunction', ...inherited },
          ...{ status: 'denied', convertedFrom: reliefId, convertedInto: null },
          findings: [{ factor: 'balance-of-equities', claimId: null, ...found }],
        },
      ],
      claims: [
        {
          ...{ id: claim.id, title: 'Sherman Act', status: 'pending' },
          findings: [{ factor: 'likelihood-of-success', claimId: claim.id, ...found }],
        },
      ],
      ...{ lastActivityOn: '2021-01-21', entryCount: 4, irregularities: [] },
    });
    const before = await stateOf(ask, caseId, '2021-01-20');
    expect(before.reliefs).toMatchObject([{ status: 'pending', daysPending: 9, standard: null }]);
  });

  it('is told in docket order, whatever the order in which the entries were made', async () => {
    for (const [number, kind] of [
      [3, 'seal'],
      [1, 'remand'],
      [2, 'hearing'],
    ] as const) {
      await fileSeeking(ask, caseId, kind, { number });
    }
    await fileSeeking(ask, caseId, 'redact');
    const { reliefs } = await stateOf(ask, caseId);
    expect(reliefs.map(({ kind }) => kind)).toEqual(['remand', 'hearing', 'seal', 'redact']);
  });

  it('moves with stay, end and reopening', async () => {
    const { reliefId } = await fileSeeking(ask, caseId, 'stay');
    const stay = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'granted' }] });
    await rule(ask, caseId, { filedOn: '2021-02-01', movesCaseTo: 'pending' });
    const end = await file(ask, caseId, {
      type: 'notice-of-dismissal',
      filedOn: '2021-02-08',
      closesCase: 'voluntarily-dismissed',
    });
    await rule(ask, caseId, { filedOn: '2021-02-15', movesCaseTo: 'pending' });
    const told = async (day: string): Promise<unknown[]> => {
      const { status, statusSince, outcome, statusEntryId } = await stateOf(ask, caseId, day);
      return [status, statusSince, outcome, statusEntryId];
    };
    expect(await told('2021-01-31')).toEqual(['stayed', '2021-01-21', null, stay.id]);
    expect(await told('2021-02-07')).toEqual(['pending', '2021-02-01', null, null]);
    expect(await told('2021-02-14')).toEqual([
      'closed',
      '2021-02-08',
      'voluntarily-dismissed',
      end.id,
    ]);
    expect(await told(TODAY)).toEqual(['pending', '2021-02-15', null, null]);
  });

  it('follows the record of the case: its end by the header, its first day, its claims', async () => {
    await enterEntry(ask, caseId);
    const claim = await assertClaim(ask, caseId);
    await ask.patch(`/cases/${caseId}`, 1, { terminatedOn: '2021-02-01' });
    expect(await stateOf(ask, caseId)).toMatchObject({
      status: 'closed',
      outcome: 'other',
      statusEntryId: null,
    });
    expect(await stateOf(ask, caseId, '2021-01-31')).toMatchObject({ status: 'pending' });
    await ask.patch(`/cases/${caseId}`, 2, { terminatedOn: null, filedOn: '2021-01-12' });
    expect(await stateOf(ask, caseId)).toMatchObject({
      ...{ status: 'pending', statusSince: '2021-01-12' },
      irregularities: [
        {
          sequence: 1,
          code: 'before-case-filed',
          detail: expect.stringContaining('before') as string,
        },
      ],
    });
    await ask.patch(`/claims/${claim.id}`, 1, { title: 'Tying' });
    expect((await stateOf(ask, caseId)).claims).toMatchObject([{ title: 'Tying' }]);
  });

  it.each([
    ['of a case that is not there', `/cases/${NOBODY}/state`, '404 not-found'],
    ['of a case with no id', '/cases/7/state', '400 malformed-id'],
    ['as of 30 February', `/cases/${NOBODY}/state?asOf=2021-02-30`, '400 invalid-request /asOf'],
    [
      'with a parameter nobody knows',
      `/cases/${NOBODY}/state?day=2021-02-03`,
      '400 invalid-request /day',
    ],
  ])('is not told %s', async (_, path, expected) => {
    expect(refusalOf(await ask.get(path))).toBe(expected);
  });
});

describe('the ETag of a state', () => {
  it('answers 304 until something in the case changes, or the day does', async () => {
    const path = `/cases/${caseId}/state`;
    const tags = new Set<string>();
    const changed = async (): Promise<void> => {
      const { headers } = await ask.get(path);
      const tag = headers.etag ?? '';
      const again = await ask.get(path, { 'if-none-match': tag });
      expect([again.status, again.body]).toEqual([304, '']);
      for (const old of tags)
        expect((await ask.get(path, { 'if-none-match': old })).status).toBe(200);
      tags.add(tag);
    };
    await changed();
    const entry = await enterEntry(ask, caseId);
    await changed();
    await ask.patch(`/entries/${entry.id}`, 1, { text: 'Amended' });
    await changed();
    await ask.post(`/entries/${entry.id}/strike`, { reason: 'Redundant' });
    await changed();
    await assertClaim(ask, caseId);
    await changed();
    await ask.patch(`/cases/${caseId}`, 1, { caption: 'In re Quarry' });
    await changed();
    nunc.clock.day = '2021-03-03';
    await changed();
    expect(tags.size).toBe(7);
  });
});

describe('the state as of any day', () => {
  const DAYS = Array.from({ length: 60 }, (_, index) =>
    civilDate(new Date(Date.UTC(2021, 0, 5 + index)).toISOString().slice(0, 10)),
  );

  it('is the fold of the docket, whether the stored one answers or not', async () => {
    const complaint = await file(ask, caseId, {
      type: 'complaint',
      reliefSought: [{ kind: 'permanent-injunction' }],
    });
    await assertClaim(ask, caseId, { assertedIn: complaint.id });
    const { motion, reliefId } = await fileSeeking(ask, caseId, 'seal', {
      filedOn: '2021-01-20',
      enteredOn: '2021-01-14',
    });
    const order = await rule(ask, caseId, {
      filedOn: '2021-02-10',
      dispositions: [{ reliefId, outcome: 'deferred' }],
    });
    await ask.post(`/entries/${motion.id}/strike`, { reason: 'Redundant', orderedIn: order.id });
    const early = await ask.made<{ id: string }>(`/cases/${caseId}/entries`, anEntry());
    await nunc.dataSource.query(`UPDATE docket_entries SET filed_on = '2021-01-07' WHERE id = $1`, [
      early.id,
    ]);
    const late = await fileSeeking(ask, caseId, 'remand', { filedOn: '2021-01-12' });
    await ask.post(`/entries/${late.motion.id}/strike`, { reason: 'Redundant', on: '2021-02-20' });
    await rule(ask, caseId, { filedOn: '2021-02-12', closesCase: 'dismissed' });
    await ask.patch(`/cases/${caseId}`, 1, { terminatedOn: '2021-02-25' });

    const docket = await nunc.app.get(DocketReader).docket(caseId);
    const folded = (day: CivilDate) => toCaseStateResponse(caseId, foldDocket(docket, day), day);
    for (const day of [...DAYS, LAST_DAY]) {
      expect(await stateOf(ask, caseId, day)).toEqual(folded(day));
    }
    const [row] = await nunc.dataSource.query<object[]>(
      `SELECT state, status, outcome, status_since AS "since", entry_count AS "count", last_activity_on AS "last"
       FROM case_states WHERE case_id = $1`,
      [caseId],
    );
    expect(row).toEqual({
      ...{ state: foldEntries(docket, LAST_DAY), status: 'closed', outcome: 'dismissed' },
      ...{ since: '2021-02-12', count: 6, last: '2021-02-12' },
    });
  });
});
