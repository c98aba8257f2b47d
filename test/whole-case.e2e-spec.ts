import type { CaseResponse } from '../src/cases/dto/case.response.js';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import type { PartyResponse } from '../src/parties/dto/party.response.js';
import type { WholeCaseResponse } from '../src/search/dto/whole-case.response.js';
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
import { addCounsel, addParty, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let entered: CaseResponse;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  entered = await enterCase(ask, {
    sources: [{ title: 'Docket sheet', retrievedOn: '2021-03-01' }],
  });
  caseId = entered.id;
});

afterAll(async () => {
  await nunc.close();
});

const read = (query = ''): Promise<WholeCaseResponse> => ask.found(`/cases/${caseId}${query}`);

async function tagOf(query = ''): Promise<string> {
  return (await ask.get(`/cases/${caseId}${query}`)).headers.etag ?? '';
}

describe('a case', () => {
  it('is read as it was entered', async () => {
    expect(await read()).toEqual(entered);
    expect(Object.keys(await read())).toEqual(Object.keys(entered));
  });

  it('is read with all that is to be included, each as its own list gives it', async () => {
    const party = await addParty(ask, caseId, { aliases: ['Larch "Cloud"'] });
    await addCounsel(ask, party.id);
    await addCounsel(ask, party.id, { attorneyName: 'Ulf Ütz', roles: ['pro-hac-vice'] });
    await addParty(ask, caseId, { name: 'Quarry Cloud, Inc.', role: 'defendant' });
    const later = await fileSeeking(ask, caseId, 'stay', { filedOn: '2021-01-15', number: 2 });
    await file(ask, caseId, { filedOn: '2021-01-12', number: 1, filedBy: [party.id] });
    const struck = await enterEntry(ask, caseId, { text: 'Line one\n\t"two" \\ 三' });
    await ask.post(`/entries/${struck.id}/strike`, { reason: 'Filed in error', on: '2021-01-20' });
    await rule(ask, caseId, { dispositions: [{ reliefId: later.reliefId, outcome: 'granted' }] });

    const whole = await read('?include=state,parties,docket');
    expect(whole).toEqual({
      ...entered,
      parties: await ask.all<PartyResponse>(`/cases/${caseId}/parties`),
      docket: await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket`),
      docketNext: null,
      state: await stateOf(ask, caseId),
    });
    expect(whole.parties?.[0]?.counsel).toHaveLength(2);
    expect(whole.docket).toHaveLength(4);
  });

  it('is read with empty lists when nothing has been recorded in it', async () => {
    const whole = await read('?include=parties,docket');
    expect(whole).toEqual({ ...entered, parties: [], docket: [], docketNext: null });
  });

  it.each([
    ['parties', ['parties']],
    ['docket', ['docket', 'docketNext']],
    ['state', ['state']],
    ['state,state', ['state']],
  ])('has with include=%s those fields more, and no others', async (include, fields) => {
    const added = Object.keys(await read(`?include=${include}`)).slice(Object.keys(entered).length);
    expect(added).toEqual(fields);
  });

  it('shows the first entries of its docket, with the cursor of the rest', async () => {
    for (const number of [1, 2, 3, 4, 5]) await enterEntry(ask, caseId, { number });
    const whole = await read('?include=docket&limit=2');
    expect(whole.docket?.map(({ number }) => number)).toEqual([1, 2]);
    const rest = await ask.all<DocketEntryResponse>(
      `/cases/${caseId}/docket?cursor=${whole.docketNext ?? ''}`,
    );
    expect(rest.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect((await read('?include=docket&limit=5')).docketNext).toBeNull();
    expect((await read('?include=docket&limit=4')).docketNext).not.toBeNull();
  });
});

describe('a case as of a day', () => {
  it('was not terminated before it was', async () => {
    const { version } = entered;
    await ask.patch(`/cases/${caseId}`, version, { terminatedOn: '2021-02-10' });
    expect(await read('?asOf=2021-02-09')).toMatchObject({ terminatedOn: null });
    expect(await read('?asOf=2021-02-10')).toMatchObject({ terminatedOn: '2021-02-10' });
    expect(await read()).toMatchObject({ terminatedOn: '2021-02-10' });
  });

  it('has the parties and counsel of that day', async () => {
    const stays = await addParty(ask, caseId, { terminatedOn: '2021-02-15' });
    await addCounsel(ask, stays.id, { appearedOn: '2021-02-01', terminatedOn: '2021-02-20' });
    await addParty(ask, caseId, { name: 'Late Party', joinedOn: '2021-02-05' });
    const before = await read('?include=parties&asOf=2021-01-31');
    expect(before.parties).toEqual([{ ...stays, terminatedOn: null, counsel: [] }]);
    const after = await read('?include=parties&asOf=2021-02-05');
    expect(after.parties).toMatchObject([
      { terminatedOn: null, counsel: [{ appearedOn: '2021-02-01', terminatedOn: null }] },
      { name: 'Late Party' },
    ]);
  });

  it('has the entries that count on it, without later strikes and void ones', async () => {
    const early = await enterEntry(ask, caseId, { filedOn: '2021-01-20', enteredOn: '2021-01-12' });
    const struck = await enterEntry(ask, caseId, { filedOn: '2021-01-13' });
    const mistaken = await enterEntry(ask, caseId, { filedOn: '2021-01-13' });
    await ask.post(`/entries/${struck.id}/strike`, { reason: 'Redundant', on: '2021-02-01' });
    await ask.post(`/entries/${mistaken.id}/void`, { reason: 'Of another case' });
    const idsOn = async (day: string) =>
      (await read(`?include=docket&asOf=${day}`)).docket?.map(({ id }) => id);
    expect(await idsOn('2021-01-11')).toEqual([]);
    expect(await idsOn('2021-01-12')).toEqual([early.id]);
    expect(await idsOn('2021-01-13')).toEqual([struck.id, early.id]);
    const strikeOn = async (day: string) =>
      (await read(`?include=docket&asOf=${day}`)).docket?.[0]?.strike;
    expect(await strikeOn('2021-01-31')).toBeNull();
    expect(await strikeOn('2021-02-01')).toMatchObject({ on: '2021-02-01' });
    expect((await read('?include=docket')).docket).toHaveLength(3);
  });

  it('goes on in the docket as of that day', async () => {
    for (const number of [1, 2, 3]) {
      await enterEntry(ask, caseId, { number, filedOn: `2021-01-1${number}` });
    }
    const whole = await read('?include=docket&asOf=2021-01-12&limit=1');
    const rest = await ask.all<DocketEntryResponse>(
      `/cases/${caseId}/docket?asOf=2021-01-12&cursor=${whole.docketNext ?? ''}`,
    );
    expect(rest.map(({ number }) => number)).toEqual([2]);
    expect((await read('?include=docket&asOf=2021-01-12&limit=2')).docketNext).toBeNull();
  });

  it('has the state of that day', async () => {
    const { reliefId } = await fileSeeking(ask, caseId, 'stay');
    await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'denied' }] });
    const { state } = await read('?include=state&asOf=2021-01-20');
    expect(state).toMatchObject({ asOf: '2021-01-20', reliefs: [{ status: 'pending' }] });
    expect(state).toEqual(await stateOf(ask, caseId, '2021-01-20'));
  });
});

describe('the tag of a case', () => {
  it('names the version, then the change, then the day, as far as the answer depends on them', async () => {
    expect(await tagOf()).toBe('"1"');
    expect(await tagOf('?include=parties')).toMatch(/^"1\.\d+"$/);
    expect(await tagOf('?include=docket')).toMatch(/^"1\.\d+"$/);
    expect(await tagOf('?asOf=2021-02-01')).toMatch(/^"1\.\d+\.2021-02-01"$/);
    expect(await tagOf('?include=state')).toMatch(/^"1\.\d+\.2021-03-02"$/);
  });

  it('lets the reader keep what has not changed', async () => {
    for (const query of ['', '?include=parties,docket', '?include=state', '?asOf=2021-02-01']) {
      const headers = { 'if-none-match': await tagOf(query) };
      expect((await ask.get(`/cases/${caseId}${query}`, headers)).status).toBe(304);
    }
  });

  it.each<[string, (party: PartyResponse, motion: FilingResponse) => Promise<unknown>]>([
    ['a party', () => addParty(ask, caseId)],
    ['counsel', (party) => addCounsel(ask, party.id)],
    ['a changed party', (party) => ask.patch(`/parties/${party.id}`, 1, { name: 'New Name' })],
    ['an entry', () => enterEntry(ask, caseId)],
    ['a changed entry', (_, motion) => ask.patch(`/filings/${motion.id}`, 1, { text: 'Other' })],
    ['a strike', (_, motion) => ask.post(`/entries/${motion.id}/strike`, { reason: 'Redundant' })],
    ['a void entry', (_, motion) => ask.post(`/entries/${motion.id}/void`, { reason: 'Mistake' })],
    ['an amended caption', () => ask.patch(`/cases/${caseId}`, 1, { caption: 'Other v. Same' })],
  ])('changes with %s', async (_, change) => {
    const party = await addParty(ask, caseId);
    const motion = await file(ask, caseId);
    const queries = ['?include=parties,docket', '?include=state', '?asOf=2021-03-01'];
    const before = await Promise.all(queries.map(tagOf));
    await change(party, motion);
    const after = await Promise.all(queries.map(tagOf));
    expect(after.filter((tag, index) => tag === before[index])).toEqual([]);
  });

  it('changes at midnight where the answer shows the state of today', async () => {
    const before = await tagOf('?include=state');
    nunc.clock.day = '2021-03-03';
    expect(await tagOf('?include=state')).not.toBe(before);
    nunc.clock.day = '2021-03-02';
  });

  it('is good for a change of the case', async () => {
    const tag = await tagOf('?include=parties,docket,state&asOf=2021-02-01');
    const answer = await nunc.http
      .patch(`/api/v1/cases/${caseId}`)
      .set('if-match', tag)
      .send({ caption: 'Amended' });
    expect(answer.status).toBe(200);
  });
});

describe('the reading of a case is refused', () => {
  it.each([
    ['with something nobody can include', '?include=parties,judges', '/include'],
    ['with an empty name', '?include=parties,', '/include'],
    ['with include twice', '?include=parties&include=docket', '/include'],
    ['with a day that is none', '?asOf=2021-13-01', '/asOf'],
    ['with no entries at all', '?include=docket&limit=0', '/limit'],
    ['with too many entries', '?include=docket&limit=501', '/limit'],
    ['with a parameter nobody knows', '?fields=caption', '/fields'],
    ['with a cursor, which the docket takes', '?cursor=x', '/cursor'],
  ])('%s', async (_, query, pointer) => {
    const answer = await ask.get(`/cases/${caseId}${query}`);
    expect(refusalOf(answer)).toBe(`400 invalid-request ${pointer}`);
  });

  it('under an id that is none, or nobody’s', async () => {
    expect(refusalOf(await ask.get('/cases/none'))).toBe('400 malformed-id');
    for (const query of [
      '',
      '?include=parties,docket,state',
      '?include=state',
      '?asOf=2021-02-01',
    ]) {
      expect(refusalOf(await ask.get(`/cases/${NOBODY}${query}`))).toBe('404 not-found');
    }
  });
});
