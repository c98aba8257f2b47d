import type { RevisionResponse } from '../src/cases/dto/revision.response.js';
import { PARTY_KINDS, PARTY_ROLES } from '../src/law/parties/party-roles.js';
import type { PartyResponse } from '../src/parties/dto/party.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { addCounsel, addParty, aParty, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest();
  ask = new Ask(nunc);
});

beforeEach(async () => {
  ({ id: caseId } = await enterCase(ask));
});

afterAll(async () => {
  await nunc.close();
});

describe('adding a party', () => {
  it('keeps the role from the list beside the words of the court', async () => {
    const said = {
      name: 'Larch Hosting LLC',
      role: 'counter-defendant',
      roleText: 'Plaintiff - Counter Dft',
      kind: 'organization',
      aliases: ['Larch', 'doing business as Larchhost'],
      joinedOn: '2021-01-11',
      terminatedOn: '2021-03-02',
    };
    const answer = await ask.post(`/cases/${caseId}/parties`, said);
    const party = answer.body as PartyResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/parties/${party.id}`);
    expect(answer.headers.etag).toBe('"1"');
    expect(party).toEqual({
      ...said,
      id: party.id,
      caseId,
      counsel: [],
      version: 1,
      recordedAt: party.recordedAt,
    });
    expect(await ask.found(`/parties/${party.id}`)).toEqual(party);
  });

  it('needs only name, role and kind', async () => {
    expect(await addParty(ask, caseId)).toMatchObject({
      roleText: null,
      aliases: [],
      joinedOn: null,
      terminatedOn: null,
    });
  });

  it('takes every role of the list, and every kind', async () => {
    for (const role of PARTY_ROLES) await addParty(ask, caseId, { role });
    for (const kind of PARTY_KINDS) await addParty(ask, caseId, { kind });
    const listed = await ask.all<PartyResponse>(`/cases/${caseId}/parties?limit=500`);
    expect(listed.slice(0, PARTY_ROLES.length).map(({ role }) => role)).toEqual(PARTY_ROLES);
    expect(listed.slice(PARTY_ROLES.length).map(({ kind }) => kind)).toEqual(PARTY_KINDS);
  });

  it.each([
    ['a role nobody has', { role: 'bystander' }, 400, 'invalid-request /role'],
    ['a kind nobody is', { kind: 'robot' }, 400, 'invalid-request /kind'],
    ['an unknown field', { counsel: [] }, 400, 'invalid-request /counsel'],
    ['a name that is a number', { name: 7 }, 400, 'invalid-request /name'],
    ['an alias that is blank', { aliases: ['x', ' '] }, 400, 'invalid-request /aliases/1'],
    ['30 February', { joinedOn: '2021-02-30' }, 400, 'invalid-request /joinedOn'],
    [
      'a party who left before it came',
      { joinedOn: '2021-03-02', terminatedOn: '2021-01-11' },
      422,
      'party-terminated-before-joined /terminatedOn',
    ],
  ])('refuses %s', async (_, said, status, problem) => {
    const answer = await ask.post(`/cases/${caseId}/parties`, { ...aParty(), ...said });
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('with an Idempotency-Key takes effect once', async () => {
    const key = { 'idempotency-key': 'party-1' };
    const first = await ask.post(`/cases/${caseId}/parties`, aParty(), key);
    const again = await ask.post(`/cases/${caseId}/parties`, aParty(), key);
    const other = await ask.post(`/cases/${caseId}/parties`, aParty({ name: 'Other' }), key);
    expect(again).toMatchObject({ status: 201, body: first.body as object });
    expect(problemOf(other)).toBe('repeat-differs');
    expect(await ask.all(`/cases/${caseId}/parties`)).toHaveLength(1);
  });

  it('needs a case', async () => {
    expect((await ask.post(`/cases/${NOBODY}/parties`, aParty())).status).toBe(404);
    expect((await ask.post('/cases/x/parties', aParty())).status).toBe(400);
  });
});

describe('the parties of a case', () => {
  it('are listed in the order of recording, page by page, each with its counsel', async () => {
    const larch = await addParty(ask, caseId);
    const quarry = await addParty(ask, caseId, { name: 'Quarry Cloud, Inc.', role: 'defendant' });
    const first = await addCounsel(ask, quarry.id);
    const second = await addCounsel(ask, quarry.id, { attorneyName: 'Aurel Bracken' });
    await addParty(ask, (await enterCase(ask)).id);
    expect(await ask.all(`/cases/${caseId}/parties?limit=1`)).toEqual([
      larch,
      { ...quarry, counsel: [first, second] },
    ]);
  });

  it('as of a day are those who had joined, and what ended later had not ended', async () => {
    const larch = await addParty(ask, caseId, { terminatedOn: '2021-03-02' });
    await addParty(ask, caseId, { name: 'Late LLC', joinedOn: '2021-02-01' });
    await addCounsel(ask, larch.id, { appearedOn: '2021-01-20', terminatedOn: '2021-02-10' });

    const asOf = async (day: string): Promise<string[]> => {
      const listed = await ask.all<PartyResponse>(`/cases/${caseId}/parties?asOf=${day}`);
      return listed.map(({ name, terminatedOn, counsel }) => {
        const appearances = counsel.map((one) => `counsel until ${one.terminatedOn ?? 'now'}`);
        return [`${name} until ${terminatedOn ?? 'now'}`, ...appearances].join(', ');
      });
    };
    expect(await asOf('2021-01-19')).toEqual(['Larch Hosting LLC until now']);
    expect(await asOf('2021-01-31')).toEqual(['Larch Hosting LLC until now, counsel until now']);
    expect(await asOf('2021-02-10')).toEqual([
      'Larch Hosting LLC until now, counsel until 2021-02-10',
      'Late LLC until now',
    ]);
    expect(await asOf('2021-03-02')).toEqual([
      'Larch Hosting LLC until 2021-03-02, counsel until 2021-02-10',
      'Late LLC until now',
    ]);
  });

  it('are not those of a case that is not there', async () => {
    expect((await ask.get(`/cases/${NOBODY}/parties`)).status).toBe(404);
    expect((await ask.get('/cases/x/parties')).status).toBe(400);
    expect((await ask.get(`/cases/${caseId}/parties?role=plaintiff`)).status).toBe(400);
    expect((await ask.get(`/cases/${caseId}/parties?asOf=2021-02-30`)).status).toBe(400);
    expect((await ask.get(`/cases/${caseId}/parties?limit=501`)).status).toBe(400);
  });
});

describe('a party', () => {
  it('is answered with 304 to a reader who has it, until it or its counsel changes', async () => {
    const { id } = await addParty(ask, caseId);
    const seen = async (tag: string): Promise<number> =>
      (await ask.get(`/parties/${id}`, { 'if-none-match': tag })).status;
    const { etag: first = '' } = (await ask.get(`/parties/${id}`)).headers;
    expect(await seen(first)).toBe(304);
    await addCounsel(ask, id);
    expect(await seen(first)).toBe(200);
    const { etag: second = '' } = (await ask.get(`/parties/${id}`)).headers;
    expect(await seen(second)).toBe(304);
    await ask.patch(`/parties/${id}`, 1, { name: 'Larch Hosting Holdings LLC' });
    expect(await seen(second)).toBe(200);
  });

  it('is changed by whoever names the version in the tag that was read', async () => {
    const { id } = await addParty(ask, caseId);
    const { etag = '' } = (await ask.get(`/parties/${id}`)).headers;
    const change = nunc.http.patch(`/api/v1/parties/${id}`).set('if-match', etag);
    expect((await change.send({ name: 'Larch' })).status).toBe(200);
  });

  it('can be read as of a day, on which it may not have joined yet', async () => {
    const { id } = await addParty(ask, caseId, {
      joinedOn: '2021-02-01',
      terminatedOn: '2021-03-02',
    });
    expect((await ask.get(`/parties/${id}?asOf=2021-01-31`)).status).toBe(404);
    expect(await ask.found(`/parties/${id}?asOf=2021-02-01`)).toMatchObject({ terminatedOn: null });
  });

  it('when amended keeps what is absent and loses what is null; the earlier version stays readable', async () => {
    const party = await addParty(ask, caseId, {
      aliases: ['Larch'],
      roleText: 'Plaintiff',
      terminatedOn: '2021-03-02',
    });
    const counsel = await addCounsel(ask, party.id);
    const change = { role: 'counter-defendant', roleText: null, aliases: null, terminatedOn: null };
    const answer = await ask.patch(`/parties/${party.id}`, 1, change);
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.body).toEqual({
      ...party,
      ...change,
      aliases: [],
      counsel: [counsel],
      version: 2,
    });

    const [revision, ...others] = await ask.all<RevisionResponse>(`/parties/${party.id}/revisions`);
    expect(others).toEqual([]);
    expect(revision?.version).toBe(1);
    expect(revision?.earlier).not.toHaveProperty('counsel');
    expect({ ...revision?.earlier, counsel: [] }).toEqual(party);
  });

  it.each([
    ['a name that is null', { name: null }, 400, 'invalid-request /name'],
    ['an unknown field', { caseId: NOBODY }, 400, 'invalid-request /caseId'],
    ['30 February', { joinedOn: '2021-02-30' }, 400, 'invalid-request /joinedOn'],
    [
      'an end before the beginning already on record',
      { terminatedOn: '2021-01-10' },
      422,
      'party-terminated-before-joined /terminatedOn',
    ],
  ])('is not amended to %s', async (_, change, status, problem) => {
    const { id } = await addParty(ask, caseId, { joinedOn: '2021-01-11' });
    const answer = await ask.patch(`/parties/${id}`, 1, change);
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('is changed only from its current version', async () => {
    const { id } = await addParty(ask, caseId);
    expect((await ask.patch(`/parties/${id}`, null, { name: 'Larch' })).status).toBe(428);
    expect((await ask.patch(`/parties/${id}`, 2, { name: 'Larch' })).status).toBe(412);
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((name) => ask.patch(`/parties/${id}`, 1, { name })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('that is not there is not found', async () => {
    for (const path of [`/parties/${NOBODY}`, `/parties/${NOBODY}/revisions`]) {
      expect((await ask.get(path)).status).toBe(404);
    }
    expect((await ask.get('/parties/x')).status).toBe(400);
    expect((await ask.get('/parties/x/revisions')).status).toBe(400);
    expect((await ask.patch(`/parties/${NOBODY}`, 1, { name: 'Larch' })).status).toBe(404);
  });
});
