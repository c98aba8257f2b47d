import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  aMotion,
  enterEntry,
  file,
  fileSeeking,
  recordOf,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { addParty, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;
let plaintiff: string;
let defendant: string;
let stranger: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
  const { id: otherCase } = await enterCase(ask);
  ({ id: stranger } = await addParty(ask, otherCase));
});

beforeEach(async () => {
  ({ id: caseId } = await enterCase(ask));
  ({ id: plaintiff } = await addParty(ask, caseId));
  ({ id: defendant } = await addParty(ask, caseId, { name: 'Quarry Cloud, Inc.' }));
});

afterAll(async () => {
  await nunc.close();
});

describe('filing a paper', () => {
  it('keeps who filed it, what it asks for, whom it served and whether it ends the case', async () => {
    const said = aMotion({
      ...{ number: 2, filedBy: [plaintiff, defendant, plaintiff], closesCase: 'settled' },
      reliefSought: [
        { kind: 'temporary-restraining-order', note: 'to restore the service' },
        { kind: 'other:quiet title' },
      ],
      service: [
        { partyId: defendant, on: '2021-01-12', method: 'waiver' },
        { on: '2021-01-11', method: 'electronic' },
      ],
    });
    const answer = await ask.post(`/cases/${caseId}/filings`, said);
    const filing = answer.body as FilingResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/api/v1/filings/${filing.id}`, etag: '"1"' });
    const [first, second] = filing.reliefSought;
    expect(filing).toMatchObject({
      ...{ kind: 'filing', type: 'motion', number: 2, sequence: 1, closesCase: 'settled' },
      filedBy: [plaintiff, defendant],
      reliefSought: [
        { id: first?.id, kind: 'temporary-restraining-order', note: 'to restore the service' },
        { id: second?.id, kind: 'other:quiet title', note: null },
      ],
      service: [
        { partyId: defendant, on: '2021-01-12', method: 'waiver' },
        { partyId: null, on: '2021-01-11', method: 'electronic' },
      ],
    });
    expect(await ask.found(`/filings/${filing.id}`)).toEqual(filing);
    expect((await stateOf(ask, caseId)).reliefs.map(({ id }) => id)).toEqual([
      first?.id,
      second?.id,
    ]);
  });

  it('needs only its type, its text and its day', async () => {
    const filing = await file(ask, caseId, { type: 'letter' });
    expect(filing).toMatchObject({ filedBy: [], reliefSought: [], service: [], closesCase: null });
  });

  it('is done once, however often one request is repeated', async () => {
    const key = { 'idempotency-key': 'once' };
    const said = aMotion({ reliefSought: [{ kind: 'seal' }] });
    const first = await ask.post(`/cases/${caseId}/filings`, said, key);
    const again = await ask.post(`/cases/${caseId}/filings`, said, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const other = await ask.post(`/cases/${caseId}/filings`, { ...said, text: 'Another' }, key);
    expect(refusalOf(other)).toBe('422 repeat-differs');
    expect((await stateOf(ask, caseId)).entryCount).toBe(1);
  });
});

describe('a filing is refused, and nothing is stored,', () => {
  it.each<[string, object, string]>([
    ['without a type', { type: undefined }, '400 invalid-request /type'],
    ['as an order', { type: 'order' }, '400 invalid-request /type'],
    ['with a kind of its own', { kind: 'filing' }, '400 invalid-request /kind'],
    [
      'asking for what has no name',
      { reliefSought: [{ kind: 'mercy' }] },
      '400 invalid-request /reliefSought/0/kind',
    ],
    [
      'with an id for its relief',
      { reliefSought: [{ kind: 'seal', id: NOBODY }] },
      '400 invalid-request /reliefSought/0/id',
    ],
    [
      'served by pigeon',
      { service: [{ on: '2021-01-11', method: 'pigeon' }] },
      '400 invalid-request /service/0/method',
    ],
    [
      'ending the case in a way nobody knows',
      { closesCase: 'won' },
      '400 invalid-request /closesCase',
    ],
    ['by somebody who is no id', { filedBy: ['plaintiff'] }, '400 invalid-request /filedBy/0'],
    ['by nobody of the case', { filedBy: [NOBODY] }, '422 party-not-in-case /filedBy/0'],
    ['before the case', { filedOn: '2021-01-10' }, '422 filed-before-case /filedOn'],
  ])('%s', async (_, said, expected) => {
    const before = await recordOf(nunc.dataSource);
    const answer = await ask.post(`/cases/${caseId}/filings`, { ...aMotion(), ...said });
    expect(refusalOf(answer)).toBe(expected);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it('by a party of another case, or served on one, also under a key that stays free', async () => {
    const before = await recordOf(nunc.dataSource);
    const path = `/cases/${caseId}/filings`;
    const key = { 'idempotency-key': 'refused' };
    const filed = await ask.post(path, aMotion({ filedBy: [plaintiff, stranger] }), key);
    expect(refusalOf(filed)).toBe('422 party-not-in-case /filedBy/1');
    const service = [{ partyId: stranger, on: '2021-01-11', method: 'mail' }];
    const served = await ask.post(path, aMotion({ service }), key);
    expect(refusalOf(served)).toBe('422 party-not-in-case /service/0/partyId');
    expect(await recordOf(nunc.dataSource)).toEqual(before);
    expect((await ask.post(path, aMotion(), key)).status).toBe(201);
  });

  it('in a case that is not there', async () => {
    expect(refusalOf(await ask.post(`/cases/${NOBODY}/filings`, aMotion()))).toBe('404 not-found');
  });
});

describe('filings are read', () => {
  it('alone, in docket order and page by page', async () => {
    const second = await file(ask, caseId, { filedOn: '2021-01-20' });
    const first = await file(ask, caseId, { type: 'complaint', filedBy: [plaintiff] });
    await enterEntry(ask, caseId);
    expect(await ask.all<FilingResponse>(`/cases/${caseId}/filings?limit=1`)).toEqual([
      first,
      second,
    ]);
    expect(await ask.all(`/cases/${caseId}/filings?type=complaint`)).toEqual([first]);
  });

  it.each([
    ['under an id that is none', '/filings/7', '400 malformed-id'],
    ['under the id of nothing', `/filings/${NOBODY}`, '404 not-found'],
    ['of a case that is not there', `/cases/${NOBODY}/filings`, '404 not-found'],
    ['by a kind of their own', `/cases/${NOBODY}/filings?kind=ruling`, '400 invalid-request /kind'],
  ])('not %s', async (_, path, expected) => {
    expect(refusalOf(await ask.get(path))).toBe(expected);
  });

  it('not under the id of an entry of another kind', async () => {
    const { id } = await enterEntry(ask, caseId);
    expect(refusalOf(await ask.get(`/filings/${id}`))).toBe('404 not-found');
    expect(refusalOf(await ask.patch(`/filings/${id}`, 1, { text: 'x' }))).toBe('404 not-found');
  });

  it('and need not be sent again when they have not changed', async () => {
    const { id } = await file(ask, caseId);
    const known = { 'if-none-match': '"1"' };
    expect((await ask.get(`/filings/${id}`, known)).status).toBe(304);
    await ask.patch(`/filings/${id}`, 1, { text: 'Amended' });
    expect((await ask.get(`/filings/${id}`, known)).status).toBe(200);
  });
});

describe('a correction of a filing', () => {
  it('clears with null, leaves what it does not name, and keeps the reliefs it keeps under their ids', async () => {
    const said = {
      filedBy: [plaintiff],
      reliefSought: [
        { kind: 'seal' as const },
        { kind: 'remand' as const, note: 'to King County' },
      ],
      service: [{ on: '2021-01-11', method: 'mail' }],
      closesCase: 'remanded' as const,
    };
    const filing = await file(ask, caseId, said);
    const [seal, remand] = filing.reliefSought;
    const kept = {
      reliefSought: [{ kind: 'remand' }, { id: seal?.id, kind: 'unseal' }, { kind: 'stay' }],
    };
    const second = await ask.patch(`/filings/${filing.id}`, 1, kept);
    expect(second.body).toMatchObject({
      ...{ ...said, service: [{ partyId: null, on: '2021-01-11', method: 'mail' }] },
      reliefSought: [
        { id: remand?.id, note: null },
        { id: seal?.id, kind: 'unseal' },
        { kind: 'stay' },
      ],
    });
    const cleared = { filedBy: null, reliefSought: null, service: null, closesCase: null };
    const third = await ask.patch(`/filings/${filing.id}`, 2, cleared);
    expect(third.body).toMatchObject({
      filedBy: [],
      reliefSought: [],
      service: [],
      closesCase: null,
    });
    expect(await stateOf(ask, caseId)).toMatchObject({ status: 'pending', reliefs: [] });
    expect(await ask.found(`/entries/${filing.id}/revisions`)).toMatchObject({
      items: [{ earlier: { facts: { filedBy: [plaintiff] } } }, { revision: 2 }],
    });
  });

  it('is refused, and nothing is stored, when it takes away what a ruling speaks of', async () => {
    const { motion, reliefId } = await fileSeeking(ask, caseId, 'seal');
    const dispositions = [{ reliefId, outcome: 'granted' as const }];
    const order = await rule(ask, caseId, { dispositions });
    const before = await recordOf(nunc.dataSource);
    const without = { reliefSought: [{ kind: 'remand' }] };
    const ruledUpon = '409 relief-ruled-upon';
    expect(refusalOf(await ask.patch(`/filings/${motion.id}`, 1, without))).toBe(
      `${ruledUpon} /reliefSought`,
    );
    expect(await recordOf(nunc.dataSource)).toEqual(before);

    await ask.post(`/entries/${order.id}/void`, { reason: 'A mistake' });
    expect(refusalOf(await ask.patch(`/filings/${motion.id}`, 1, without))).toBe(ruledUpon);
  });

  it.each<[string, number | null, object, string]>([
    ['without a version', null, {}, '428 precondition-required'],
    ['of an old version', 7, {}, '412 precondition-failed'],
    ['without its type', 1, { type: null }, '400 invalid-request /type'],
    [
      'to a relief of another filing',
      1,
      { reliefSought: [{ kind: 'seal', id: NOBODY }] },
      '422 relief-unknown /reliefSought/0/id',
    ],
    [
      'to a filing by nobody of the case',
      1,
      { filedBy: [NOBODY] },
      '422 party-not-in-case /filedBy/0',
    ],
    ['to a day before the case', 1, { filedOn: '2021-01-10' }, '422 filed-before-case /filedOn'],
  ])('is refused %s', async (_, version, said, expected) => {
    const { id } = await file(ask, caseId);
    const before = await recordOf(nunc.dataSource);
    expect(refusalOf(await ask.patch(`/filings/${id}`, version, said))).toBe(expected);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it('is refused when it names one relief twice', async () => {
    const { motion, reliefId } = await fileSeeking(ask, caseId, 'seal');
    const twice = {
      reliefSought: [
        { id: reliefId, kind: 'seal' },
        { id: reliefId, kind: 'unseal' },
      ],
    };
    const answer = await ask.patch(`/filings/${motion.id}`, 1, twice);
    expect(refusalOf(answer)).toBe('422 relief-named-twice /reliefSought/1/id');
  });
});
