import type { CaseRelationResponse } from '../src/cases/dto/case-relation.response.js';
import { CASE_RELATION_KINDS } from '../src/law/cases/case-relation-kinds.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const SOURCE = { title: 'Notice of removal', locator: 'p. 1', retrievedOn: '2021-03-05' };

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2026-11-20' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('relations between cases', () => {
  async function two(): Promise<[federal: string, state: string]> {
    const federal = await enterCase(ask);
    const state = await enterCase(ask);
    return [federal.id, state.id];
  }

  it('are seen from both cases', async () => {
    const [federal, state] = await two();
    const said = { toCaseId: state, kind: 'removed-from', on: '2021-03-03', sources: [SOURCE] };
    const answer = await ask.post(`/cases/${federal}/relations`, said);
    const relation = answer.body as CaseRelationResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/cases/${federal}/relations/${relation.id}`);
    expect(relation).toEqual({
      ...said,
      id: relation.id,
      fromCaseId: federal,
      direction: 'outgoing',
      version: 1,
      recordedAt: relation.recordedAt,
    });
    const incoming = { ...relation, direction: 'incoming' };
    expect(await ask.all(`/cases/${federal}/relations`)).toEqual([relation]);
    expect(await ask.all(`/cases/${state}/relations`)).toEqual([incoming]);
    expect(await ask.found(`/cases/${federal}/relations/${relation.id}`)).toEqual(relation);
    expect(await ask.found(`/cases/${state}/relations/${relation.id}`)).toEqual(incoming);
  });

  it('may be of every kind, and are listed in the order of recording, page by page', async () => {
    const [from, to] = await two();
    for (const kind of CASE_RELATION_KINDS) {
      await ask.made(`/cases/${from}/relations`, { toCaseId: to, kind });
    }
    const listed = await ask.all<CaseRelationResponse>(`/cases/${to}/relations?limit=2`);
    expect(listed.map(({ kind }) => kind)).toEqual(CASE_RELATION_KINDS);
    const { headers } = await ask.get(`/cases/${to}/relations?limit=2`);
    expect(headers.link).toMatch(/^<\/api\/v1\/cases\/.*cursor=.*>; rel="next"$/);
  });

  it('count from their day; one without a day always counts', async () => {
    const [from, to] = await two();
    await ask.made(`/cases/${from}/relations`, { toCaseId: to, kind: 'related' });
    await ask.made(`/cases/${from}/relations`, { toCaseId: to, kind: 'lead-of', on: '2021-03-03' });
    const kindsAsOf = async (day: string): Promise<string[]> => {
      const listed = await ask.all<CaseRelationResponse>(`/cases/${to}/relations?asOf=${day}`);
      return listed.map(({ kind }) => kind);
    };
    expect(await kindsAsOf('2021-03-02')).toEqual(['related']);
    expect(await kindsAsOf('2021-03-03')).toEqual(['related', 'lead-of']);
  });

  it.each([
    ['a kind nobody knows', { kind: 'sibling-of' }, 400, 'invalid-request /kind'],
    ['an unknown field', { note: 'x' }, 400, 'invalid-request /note'],
    ['30 February', { on: '2021-02-30' }, 400, 'invalid-request /on'],
    ['a case that is not there', { toCaseId: NOBODY }, 422, 'unknown-case /toCaseId'],
  ])('refuse %s', async (_, said, status, problem) => {
    const [from, to] = await two();
    const answer = await ask.post(`/cases/${from}/relations`, {
      toCaseId: to,
      kind: 'related',
      ...said,
    });
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('do not lead from a case to itself', async () => {
    const { id } = await enterCase(ask);
    const answer = await ask.post(`/cases/${id}/relations`, { toCaseId: id, kind: 'related' });
    expect(answer.status).toBe(422);
    expect(problemOf(answer)).toBe('case-related-to-itself /toCaseId');
  });

  it('may be recorded from both cases at the same moment, those that read both ways once', async () => {
    const [one, other] = await two();
    const relate = async (from: string, to: string, kind: string): Promise<string> =>
      `${kind} ${(await ask.post(`/cases/${from}/relations`, { toCaseId: to, kind })).status}`;
    const answers = await Promise.all(
      CASE_RELATION_KINDS.flatMap((kind) => [relate(one, other, kind), relate(other, one, kind)]),
    );
    const expected = CASE_RELATION_KINDS.flatMap((kind) => {
      const second = kind === 'related' || kind === 'consolidated-with' ? 409 : 201;
      return [`${kind} 201`, `${kind} ${second}`];
    });
    expect(answers.sort()).toEqual(expected.sort());
    expect(await ask.all(`/cases/${one}/relations`)).toHaveLength(16);
  });

  it('are entered once however often the same key asks', async () => {
    const [from, to] = await two();
    const key = { 'idempotency-key': 'related-1' };
    const said = { toCaseId: to, kind: 'related' };
    const first = await ask.post(`/cases/${from}/relations`, said, key);
    const again = await ask.post(`/cases/${from}/relations`, said, key);
    expect(again).toMatchObject({ status: 201, body: first.body as object });
  });

  it('are not those of a case that is not there, or of other cases', async () => {
    const [from, to] = await two();
    const { id: third } = await enterCase(ask);
    const { id } = await ask.made<{ id: string }>(`/cases/${from}/relations`, {
      toCaseId: to,
      kind: 'related',
    });
    const said = { toCaseId: to, kind: 'related' };
    expect((await ask.get(`/cases/${third}/relations/${id}`)).status).toBe(404);
    expect((await ask.get(`/cases/${NOBODY}/relations`)).status).toBe(404);
    expect((await ask.post(`/cases/${NOBODY}/relations`, said)).status).toBe(404);
    expect((await ask.post(`/cases/x/relations`, said)).status).toBe(400);
    expect((await ask.get(`/cases/${from}/relations?on=2021-01-01`)).status).toBe(400);
    expect((await ask.get(`/cases/${from}/relations?asOf=2021-02-30`)).status).toBe(400);
    expect((await ask.get(`/cases/${from}/relations?cursor=x`)).status).toBe(400);
  });
});
