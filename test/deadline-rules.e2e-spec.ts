import type { RuleResponse } from '../src/deadlines/rules/dto/rule.response.js';
import type { RuleVersionsResponse } from '../src/deadlines/rules/dto/rule-versions.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2025-06-16' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('the rules', () => {
  it('are listed in the versions in force today, by number', async () => {
    const rules = await ask.all<RuleResponse>('/rules?own=false');
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.indexOf('frcp-4-m')).toBeLessThan(ids.indexOf('frcp-12-a-1-a-i'));
    expect(rules.every(({ origin }) => origin === 'standard')).toBe(true);
    expect(rules.find(({ id }) => id === 'frcp-4-m')?.reckoning.period?.n).toBe(90);
    expect(await ask.all<RuleResponse>('/rules?own=false&limit=7')).toEqual(rules);
  });

  it('are told with every field', async () => {
    const [rule] = await ask.all<RuleResponse>('/rules?authority=Fed. R. Civ. P. 4(m)');
    expect(rule).toMatchObject({
      ...{ id: 'frcp-4-m', courts: ['district'], ruleset: 'FRCP', effectiveTo: null },
      ...{ effectiveFrom: '2015-12-01', origin: 'standard', suspension: null },
      reckoning: {
        ...{ by: 'period', what: null, until: null },
        period: { n: 90, unit: 'days', direction: 'forward' },
      },
      trigger: { day: 'filed', after: null, of: [{ types: ['complaint'] }] },
      example: { courtId: 'wawd', serviceMethod: null, motionKind: null },
    });
    expect(rule?.uncertain).toBe(rule?.caveat !== null);
  });

  it.each<[query: string, holds: string, lacks: string]>([
    ['court=wawd', 'wawd-lcr-7-d-noting', 'frap-31-a-1-appellee'],
    ['court=cand', 'frcp-4-m', 'wawd-lcr-7-d-noting'],
    ['court=ca9', 'frap-31-a-1-appellee', 'frcp-4-m'],
    ['authority=fed. r. civ. p. 12', 'frcp-12-a-1-a-i', 'frcp-4-m'],
    ['q=answer complaint', 'frcp-12-a-1-a-i', 'frcp-4-m'],
    ['q=frcp-4-m', 'frcp-4-m', 'frcp-12-a-1-a-i'],
    ['inForceOn=2015-11-30', 'frcp-4-m', 'own-nothing'],
  ])('may be asked for by %s', async (query, holds, lacks) => {
    const ids = (await ask.all<RuleResponse>(`/rules?${query}`)).map(({ id }) => id);
    expect(ids).toContain(holds);
    expect(ids).not.toContain(lacks);
  });

  it('may be asked for as they were on a day, and by their doubts', async () => {
    const then = await ask.all<RuleResponse>('/rules?inForceOn=2015-11-30&q=frcp-4-m');
    expect(then.map(({ reckoning }) => reckoning.period?.n)).toEqual([120]);
    const doubtful = await ask.all<RuleResponse>('/rules?uncertain=true');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.every(({ caveat }) => caveat !== null)).toBe(true);
    const sure = await ask.all<RuleResponse>('/rules?uncertain=false');
    expect(sure.every(({ caveat }) => caveat === null)).toBe(true);
    expect(await ask.all('/rules?court=nowhere')).toEqual([]);
  });

  it.each(['limit=0', 'court=', 'inForceOn=2021-02-30', 'own=yes', 'state=WA', 'cursor=WzEsMl0'])(
    'are not listed for %s',
    async (query) => {
      const answer = await ask.get(`/rules?${query}`);
      expect(answer.status).toBe(400);
      expect(problemOf(answer)).toBe(`invalid-request /${query.split('=')[0] ?? ''}`);
    },
  );

  it('are read one by one in all their versions, the newest first', async () => {
    const rule = await ask.found<RuleVersionsResponse>('/rules/frcp-4-m');
    expect(rule.versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual(
      rule.versions
        .map(({ effectiveFrom }) => effectiveFrom)
        .toSorted()
        .toReversed(),
    );
    expect(rule.versions.length).toBeGreaterThan(1);
    expect(rule).toMatchObject({ id: 'frcp-4-m', retirements: [], current: rule.versions[0] });
    const { headers } = await ask.get('/rules/frcp-4-m');
    expect(headers.etag).toBe(`"${rule.version}"`);
    const again = await ask.get('/rules/frcp-4-m', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  it.each(['frcp-99', '__proto__', 'constructor'])('are not found as %s', async (id) => {
    expect((await ask.get(`/rules/${id}`)).status).toBe(404);
  });
});
