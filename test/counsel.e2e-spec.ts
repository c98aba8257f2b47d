import { COUNSEL_ROLES } from '../src/law/parties/counsel-roles.js';
import type { CounselResponse } from '../src/parties/dto/counsel.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { addCounsel, addParty, enterCase, someCounsel } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;
let partyId: string;

beforeAll(async () => {
  nunc = await appUnderTest();
  ask = new Ask(nunc);
});

beforeEach(async () => {
  ({ id: caseId } = await enterCase(ask));
  ({ id: partyId } = await addParty(ask, caseId));
});

afterAll(async () => {
  await nunc.close();
});

describe('an appearance', () => {
  it('is recorded with the firm of that time and every role', async () => {
    const said = {
      attorneyName: 'Ottoline Quill',
      firm: 'Quill & Bracken PS',
      contact: '1 Example Street\nSpokane, WA',
      roles: ['lead', 'attorney-to-be-noticed', 'pro-hac-vice'],
      appearedOn: '2021-01-11',
      terminatedOn: '2021-02-10',
    };
    const answer = await ask.post(`/parties/${partyId}/counsel`, said);
    const counsel = answer.body as CounselResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/counsel/${counsel.id}`);
    expect(counsel).toEqual({
      ...said,
      id: counsel.id,
      caseId,
      partyId,
      version: 1,
      recordedAt: counsel.recordedAt,
    });
    expect(await ask.found(`/counsel/${counsel.id}`)).toEqual(counsel);
  });

  it('may have every role of the list, each once', async () => {
    const roles = [...COUNSEL_ROLES, ...COUNSEL_ROLES.slice(0, 3)];
    expect(await addCounsel(ask, partyId, { roles })).toMatchObject({ roles: COUNSEL_ROLES });
    expect(await addCounsel(ask, partyId, { roles: [] })).toMatchObject({
      roles: [],
      firm: null,
      contact: null,
      appearedOn: null,
      terminatedOn: null,
    });
  });

  it.each([
    ['a role nobody has', { roles: ['lead', 'ghost'] }, 400, 'invalid-request /roles/1'],
    ['no roles at all', { roles: null }, 400, 'invalid-request /roles'],
    ['an unknown field', { name: 'x' }, 400, 'invalid-request /name'],
    ['a name that is a list', { attorneyName: ['x'] }, 400, 'invalid-request /attorneyName'],
    ['30 February', { appearedOn: '2021-02-30' }, 400, 'invalid-request /appearedOn'],
    [
      'an end before the beginning',
      { appearedOn: '2021-02-10', terminatedOn: '2021-01-11' },
      422,
      'counsel-terminated-before-appeared /terminatedOn',
    ],
  ])('is not recorded with %s', async (_, said, status, problem) => {
    const answer = await ask.post(`/parties/${partyId}/counsel`, { ...someCounsel(), ...said });
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('with an Idempotency-Key is recorded once', async () => {
    const key = { 'idempotency-key': 'counsel-1' };
    const first = await ask.post(`/parties/${partyId}/counsel`, someCounsel(), key);
    const again = await ask.post(`/parties/${partyId}/counsel`, someCounsel(), key);
    expect(again).toMatchObject({ status: 201, body: first.body as object });
    expect(await ask.all(`/parties/${partyId}/counsel`)).toHaveLength(1);
  });

  it('is listed in the order of recording, and as of a day once it had begun', async () => {
    const first = await addCounsel(ask, partyId, { terminatedOn: '2021-02-10' });
    const second = await addCounsel(ask, partyId, { appearedOn: '2021-02-10' });
    const list = `/parties/${partyId}/counsel`;
    expect(await ask.all(`${list}?limit=1`)).toEqual([first, second]);
    expect(await ask.all(`${list}?asOf=2021-02-09`)).toEqual([{ ...first, terminatedOn: null }]);
    expect(await ask.all(`${list}?asOf=2021-02-10`)).toEqual([first, second]);
    expect(await ask.found(`/counsel/${first.id}?asOf=2021-02-09`)).toMatchObject({
      terminatedOn: null,
    });
    expect((await ask.get(`/counsel/${second.id}?asOf=2021-02-09`)).status).toBe(404);
  });

  it('is answered with 304 to a reader who has it', async () => {
    const { id } = await addCounsel(ask, partyId);
    const { etag = '' } = (await ask.get(`/counsel/${id}`)).headers;
    expect((await ask.get(`/counsel/${id}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it('when amended keeps what is absent and loses what is null; the earlier version stays readable', async () => {
    const counsel = await addCounsel(ask, partyId, { firm: 'Quill PS', appearedOn: '2021-01-11' });
    const address = `/counsel/${counsel.id}`;
    const change = { firm: null, roles: ['terminated'], terminatedOn: '2021-02-10' };
    const answer = await ask.patch(address, 1, change);
    expect(answer).toMatchObject({ status: 200, body: { ...counsel, ...change, version: 2 } });
    expect(await ask.all(`${address}/revisions`)).toMatchObject([{ version: 1, earlier: counsel }]);
    expect(await ask.all(`/parties/${partyId}/revisions`)).toEqual([]);
  });

  it.each([
    ['no roles', { roles: null }, 400, 'invalid-request /roles'],
    ['another party', { partyId: NOBODY }, 400, 'invalid-request /partyId'],
    [
      'an end before the beginning on record',
      { terminatedOn: '2021-01-10' },
      422,
      'counsel-terminated-before-appeared /terminatedOn',
    ],
  ])('is not amended to %s', async (_, change, status, problem) => {
    const { id } = await addCounsel(ask, partyId, { appearedOn: '2021-01-11' });
    const answer = await ask.patch(`/counsel/${id}`, 1, change);
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('is changed only from its current version', async () => {
    const { id } = await addCounsel(ask, partyId);
    expect((await ask.patch(`/counsel/${id}`, null, { firm: 'x' })).status).toBe(428);
    expect((await ask.patch(`/counsel/${id}`, 2, { firm: 'x' })).status).toBe(412);
  });

  it('that is not there, or is of a party that is not there, is not found', async () => {
    for (const path of [
      `/counsel/${NOBODY}`,
      `/counsel/${NOBODY}/revisions`,
      `/parties/${NOBODY}/counsel`,
    ]) {
      expect((await ask.get(path)).status).toBe(404);
    }
    expect((await ask.post(`/parties/${NOBODY}/counsel`, someCounsel())).status).toBe(404);
    expect((await ask.patch(`/counsel/${NOBODY}`, 1, { firm: 'x' })).status).toBe(404);
    for (const path of ['/counsel/x', '/counsel/x/revisions', '/parties/x/counsel']) {
      expect((await ask.get(path)).status).toBe(400);
    }
  });
});
