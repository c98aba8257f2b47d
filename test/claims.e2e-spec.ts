import { v7 } from 'uuid';
import { ClaimsService } from '../src/claims/claims.service.js';
import type { ClaimResponse } from '../src/claims/dto/claim.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { aClaim, addParty, assertClaim, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;
let plaintiff: string;
let defendant: string;
let stranger: string;

beforeAll(async () => {
  nunc = await appUnderTest();
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

let sequence = 0;

/** An entry of a docket with these days, recorded without the docket's own module. */
async function entry(
  ofCase: string,
  days: { filedOn?: string; enteredOn?: string } = {},
): Promise<string> {
  const id = v7();
  sequence += 1;
  await nunc.dataSource.query(
    `INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, facts, filed_on, entered_on)
     VALUES ($1, $2, $3, 'unread', 'unread', 'COMPLAINT', '{}', $4, $5)`,
    [id, ofCase, sequence, days.filedOn ?? null, days.enteredOn ?? null],
  );
  return id;
}

async function titles(path: string): Promise<string[]> {
  return (await ask.all<ClaimResponse>(path)).map(({ title }) => title);
}

describe('asserting a claim', () => {
  it('records who claims what against whom, under what law and where', async () => {
    const said = {
      count: 1,
      title: 'Sherman Act, Section 1',
      authority: '15 U.S.C. § 1',
      againstPartyIds: [defendant, plaintiff],
      assertedBy: [plaintiff],
      assertedIn: await entry(caseId),
      elements: ['an agreement', 'in restraint of trade'],
    };
    const answer = await ask.post(`/cases/${caseId}/claims`, said);
    const claim = answer.body as ClaimResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/claims/${claim.id}`);
    expect(claim).toEqual({
      ...said,
      id: claim.id,
      caseId,
      version: 1,
      recordedAt: claim.recordedAt,
    });
    expect(await ask.found(`/claims/${claim.id}`)).toEqual(claim);
  });

  it('needs only title, authority and a list of those it is against, which may name one party twice', async () => {
    const againstPartyIds = [defendant.toUpperCase(), defendant];
    expect(await assertClaim(ask, caseId, { againstPartyIds })).toMatchObject({
      againstPartyIds: [defendant],
      assertedBy: [],
      assertedIn: null,
      count: null,
      elements: [],
    });
  });

  it.each([
    ['an unknown field', { status: 'pending' }, 'invalid-request /status'],
    ['a title that is a number', { title: 1 }, 'invalid-request /title'],
    ['a count that is text', { count: 'I' }, 'invalid-request /count'],
    ['a count of nought', { count: 0 }, 'invalid-request /count'],
    ['nobody it is against', { againstPartyIds: null }, 'invalid-request /againstPartyIds'],
    ['a party that is no id', { againstPartyIds: ['AWS'] }, 'invalid-request /againstPartyIds/0'],
    ['an element that is blank', { elements: ['x', ''] }, 'invalid-request /elements/1'],
  ])('refuses %s', async (_, said, problem) => {
    const answer = await ask.post(`/cases/${caseId}/claims`, { ...aClaim(), ...said });
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toBe(problem);
  });

  it('refuses parties and entries of other cases, each told at its place', async () => {
    const { id: otherCase } = await enterCase(ask);
    const answer = await ask.post(
      `/cases/${caseId}/claims`,
      aClaim({
        againstPartyIds: [defendant, stranger],
        assertedBy: [NOBODY],
        assertedIn: await entry(otherCase),
      }),
    );
    expect(answer.status).toBe(422);
    expect(problemOf(answer)).toBe(
      'party-not-in-case /againstPartyIds/1 /assertedBy/0 /assertedIn',
    );
    const nowhere = await ask.post(`/cases/${caseId}/claims`, aClaim({ assertedIn: NOBODY }));
    expect(problemOf(nowhere)).toBe('entry-not-in-case /assertedIn');
  });

  it('with an Idempotency-Key takes effect once', async () => {
    const key = { 'idempotency-key': 'claim-1' };
    const first = await ask.post(`/cases/${caseId}/claims`, aClaim(), key);
    const again = await ask.post(`/cases/${caseId}/claims`, aClaim(), key);
    expect(again).toMatchObject({ status: 201, body: first.body as object });
    expect(await ask.all(`/cases/${caseId}/claims`)).toHaveLength(1);
  });

  it('needs a case', async () => {
    expect((await ask.post(`/cases/${NOBODY}/claims`, aClaim())).status).toBe(404);
    expect((await ask.post('/cases/x/claims', aClaim())).status).toBe(400);
  });
});

describe('the claims of a case', () => {
  it('are listed by count, those without one last, then in the order of recording', async () => {
    await assertClaim(ask, caseId, { title: 'no count, recorded first' });
    await assertClaim(ask, caseId, { title: 'second', count: 2 });
    await assertClaim(ask, caseId, { title: 'first', count: 1 });
    await assertClaim(ask, caseId, { title: 'second of a counterclaim', count: 2 });
    await assertClaim(ask, caseId, { title: 'no count, recorded last' });
    const expected = [
      'first',
      'second',
      'second of a counterclaim',
      'no count, recorded first',
      'no count, recorded last',
    ];
    expect(await titles(`/cases/${caseId}/claims`)).toEqual(expected);
    expect(await titles(`/cases/${caseId}/claims?limit=1`)).toEqual(expected);
  });

  it('as of a day are those whose entry was filed or entered by then, the others from the first day', async () => {
    const assertIn = async (title: string, assertedIn?: string): Promise<void> => {
      await assertClaim(ask, caseId, { title, ...(assertedIn && { assertedIn }) });
    };
    await assertIn('from the first day');
    await assertIn('undated', await entry(caseId));
    await assertIn(
      'filed',
      await entry(caseId, { filedOn: '2021-01-20', enteredOn: '2021-01-22' }),
    );
    await assertIn(
      'entered',
      await entry(caseId, { filedOn: '2021-01-24', enteredOn: '2021-01-21' }),
    );
    const voided = await entry(caseId, { filedOn: '2021-01-11' });
    await assertIn('in an entry made by mistake', voided);
    await nunc.dataSource.query(
      `UPDATE docket_entries SET voided_at = now(), void_reason = 'mistake' WHERE id = $1`,
      [voided],
    );

    const asOf = (day: string): Promise<string[]> => titles(`/cases/${caseId}/claims?asOf=${day}`);
    expect(await asOf('2021-01-10')).toEqual([]);
    expect(await asOf('2021-01-11')).toEqual(['from the first day', 'undated']);
    expect(await asOf('2021-01-20')).toEqual(['from the first day', 'undated', 'filed']);
    expect(await asOf('2021-01-21')).toEqual(['from the first day', 'undated', 'filed', 'entered']);
    expect(await titles(`/cases/${caseId}/claims`)).toHaveLength(5);
  });

  it('are not those of a case that is not there', async () => {
    expect((await ask.get(`/cases/${NOBODY}/claims`)).status).toBe(404);
    expect((await ask.get('/cases/x/claims')).status).toBe(400);
    expect((await ask.get(`/cases/${caseId}/claims?count=1`)).status).toBe(400);
    expect((await ask.get(`/cases/${caseId}/claims?cursor=WyJ4Il0`)).status).toBe(400);
  });
});

describe('a claim', () => {
  it('can be read as of a day, on which it may not have been made yet', async () => {
    const { id } = await assertClaim(ask, caseId);
    expect((await ask.get(`/claims/${id}?asOf=2021-01-10`)).status).toBe(404);
    expect((await ask.get(`/claims/${id}?asOf=2021-01-11`)).status).toBe(200);
  });

  it('is answered with 304 to a reader who has it', async () => {
    const { id } = await assertClaim(ask, caseId);
    const { etag = '' } = (await ask.get(`/claims/${id}`)).headers;
    expect((await ask.get(`/claims/${id}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it('when amended keeps what is absent and loses what is null; the earlier version stays readable', async () => {
    const claim = await assertClaim(ask, caseId, {
      count: 1,
      againstPartyIds: [defendant],
      assertedBy: [plaintiff],
      elements: ['an agreement'],
    });
    const address = `/claims/${claim.id}`;
    const change = { count: null, againstPartyIds: [plaintiff, defendant], assertedBy: null };
    const answer = await ask.patch(address, 1, change);
    const amended = { ...claim, ...change, assertedBy: [], version: 2 };
    expect(answer).toMatchObject({ status: 200, body: amended });
    const title = { title: 'Breach of the implied covenant' };
    expect(await ask.patch(address, 2, title)).toMatchObject({
      status: 200,
      body: { ...amended, ...title, version: 3 },
    });
    expect(await ask.all(`${address}/revisions`)).toMatchObject([
      { version: 1, earlier: claim },
      { version: 2, earlier: amended },
    ]);
  });

  it('is not amended to name parties of other cases, or nobody at all', async () => {
    const { id } = await assertClaim(ask, caseId);
    const strange = await ask.patch(`/claims/${id}`, 1, { assertedBy: [stranger] });
    expect(strange.status).toBe(422);
    expect(problemOf(strange)).toBe('party-not-in-case /assertedBy/0');
    const nobody = await ask.patch(`/claims/${id}`, 1, { againstPartyIds: null });
    expect(nobody.status).toBe(400);
    const unknown = await ask.patch(`/claims/${id}`, 1, { version: 1 });
    expect(problemOf(unknown)).toBe('invalid-request /version');
  });

  it('is changed only from its current version', async () => {
    const { id } = await assertClaim(ask, caseId);
    expect((await ask.patch(`/claims/${id}`, null, { title: 'x' })).status).toBe(428);
    expect((await ask.patch(`/claims/${id}`, 2, { title: 'x' })).status).toBe(412);
  });

  it('that is not there is not found', async () => {
    expect((await ask.get(`/claims/${NOBODY}`)).status).toBe(404);
    expect((await ask.get(`/claims/${NOBODY}/revisions`)).status).toBe(404);
    expect((await ask.patch(`/claims/${NOBODY}`, 1, { title: 'x' })).status).toBe(404);
    expect((await ask.get('/claims/x')).status).toBe(400);
    expect((await ask.get('/claims/x/revisions')).status).toBe(400);
  });

  it('is told to others within the change itself, parties and all', async () => {
    const told: number[] = [];
    nunc.app.get(ClaimsService).onChange(async (manager, ofCase) => {
      const rows = await manager.query<unknown[]>(
        'SELECT 1 FROM claim_parties WHERE case_id = $1',
        [ofCase],
      );
      told.push(rows.length);
    });
    const { id } = await assertClaim(ask, caseId, { againstPartyIds: [defendant] });
    await ask.patch(`/claims/${id}`, 1, { assertedBy: [plaintiff] });
    expect(told).toEqual([1, 2]);
  });
});
