import type { RuleResponse } from '../src/deadlines/rules/dto/rule.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { warningsOf } from './support/periods.js';
import type { Computed, Said } from './support/periods.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2025-06-16' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('the date that a rule gives', () => {
  const ANSWER = { ruleId: 'frcp-12-a-1-a-i', triggerOn: '2021-01-21', courtId: 'wawd' };
  const RESPOND = {
    ...{ ruleId: 'wawd-lcr-65-b-5-response', courtId: 'wawd', triggerOn: null },
    triggerAt: '2021-01-11T17:00',
  };

  it('comes with the rule, the count and the authority', async () => {
    const answer = await ask.post('/deadlines/from-rule', ANSWER);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        rule: { id: 'frcp-12-a-1-a-i', origin: 'standard', reckoning: { period: { n: 21 } } },
        ...{ due: '2021-02-11', rawLastDay: '2021-02-11', until: null, why: null, warnings: [] },
      },
    });
    const { steps, authority } = answer.body as Computed;
    expect(steps.filter(({ counted }) => counted)).toHaveLength(21);
    expect(authority[0]).toBe('Fed. R. Civ. P. 12(a)(1)(A)(i)');
  });

  it.each<[why: string, said: Said, due: string | null, ...warnings: string[]]>([
    ['90 days since December 2015', { ruleId: 'frcp-4-m', triggerOn: '2021-01-11' }, '2021-04-12'],
    ['120 days before', { ruleId: 'frcp-4-m', triggerOn: '2015-06-01' }, '2015-09-29'],
    [
      'by the version of another day',
      { ruleId: 'frcp-4-m', triggerOn: '2015-06-01', asOfVersion: '2016-01-01' },
      '2015-08-31',
    ],
    [
      'three days more where the rule runs from being served by mail',
      { ruleId: 'frcp-33-b-2', serviceMethod: 'mail' },
      '2021-02-25',
    ],
    ['and none where it does not', { serviceMethod: 'mail' }, '2021-02-11'],
    ['hours from a court-local time', RESPOND, '2021-01-13T17:00:00-08:00'],
    [
      'hours from a time with its offset',
      { ...RESPOND, triggerAt: '2021-01-12T01:00:00Z' },
      '2021-01-13T17:00:00-08:00',
    ],
    [
      'an opposition by what the motion asks',
      { ruleId: 'wawd-lcr-7-d-opposition', triggerOn: '2021-01-25', motionKind: 'dismissal' },
      '2021-02-16',
    ],
    ['an inferred trigger is told', { triggerInferred: true }, '2021-02-11', 'trigger-inferred'],
    [
      'an event of before 2009 is counted by the present method, and told so',
      { ruleId: 'frcp-54-d-2-b-i', triggerOn: '2008-06-02' },
      '2008-06-16',
      'text-in-force-uncertain',
    ],
  ])('%s', async (_why, said, due, ...warnings) => {
    const answer = await ask.post('/deadlines/from-rule', { ...ANSWER, ...said });
    expect(answer).toMatchObject({ status: 200, body: { due } });
    expect(warningsOf(answer.body as Computed)).toEqual(warnings);
  });

  it('is none for a condition, which is told in words', async () => {
    const dismiss = { ruleId: 'frcp-41-a-1-a-i', triggerOn: '2021-01-11', courtId: 'wawd' };
    const { body } = await ask.post('/deadlines/from-rule', dismiss);
    expect(body).toMatchObject({ due: null, rawLastDay: null, steps: [] });
    expect((body as { until: string }).until).toContain('serves an answer');
  });

  it('is none where the rule sets none, and says why', async () => {
    const tro = { ruleId: 'wawd-lcr-7-d-opposition', courtId: 'wawd', motionKind: 'TRO' };
    const answer = await ask.post('/deadlines/from-rule', { ...tro, triggerOn: '2021-01-11' });
    expect(answer).toMatchObject({ status: 200, body: { due: null, until: null } });
    expect((answer.body as { why: string }).why).toMatch(/opposition/);
  });

  it.each<[said: Said, status: number, problem: string]>([
    [{ ruleId: 'frcp-99' }, 422, 'unknown-rule /ruleId'],
    [{ ruleId: '__proto__' }, 422, 'unknown-rule /ruleId'],
    [{ courtId: 'nowhere' }, 422, 'unknown-court /courtId'],
    [{ courtId: 'ca9' }, 422, 'rule-of-another-court /courtId'],
    [{ ruleId: 'frcp-4-m', asOfVersion: '1950-01-01' }, 422, 'rule-not-in-force /asOfVersion'],
    [{ triggerOn: null }, 422, 'trigger-needed /triggerOn'],
    [{ triggerAt: '2021-01-21T10:00' }, 422, 'trigger-needed /triggerAt'],
    [{ triggerOn: null, triggerAt: '2021-01-21T10:00' }, 422, 'trigger-form /triggerOn'],
    [{ ...RESPOND, triggerAt: null, triggerOn: '2021-01-11' }, 422, 'trigger-form /triggerAt'],
    [{ ...RESPOND, triggerAt: '2021-03-14T02:30' }, 422, 'no-such-time /triggerAt'],
    [{ ...RESPOND, triggerAt: '2021-01-11' }, 400, 'invalid-request /triggerAt'],
    [{ triggerOn: '1949-01-01' }, 422, 'outside-calendar /triggerOn'],
    [{ triggerOn: '2100-12-30' }, 422, 'outside-calendar /ruleId'],
    [{ triggerOn: '2021-02-30' }, 400, 'invalid-request /triggerOn'],
    [
      { ruleId: 'frcp-54-d-2-b-i', asOfVersion: '2009-11-30' },
      422,
      'rule-version-too-old /asOfVersion',
    ],
    [
      { ruleId: 'wawd-lcr-7-d-noting', motionKind: 'waltz' },
      422,
      'unknown-motion-kind /motionKind',
    ],
    [{ ruleId: 'wawd-lcr-7-d-noting' }, 422, 'unknown-motion-kind /motionKind'],
    [{ serviceMethod: 'fax' }, 400, 'invalid-request /serviceMethod'],
    [{ trigger: '2021-01-21' }, 400, 'invalid-request /trigger'],
  ])('is refused: %j', async (said, status, problem) => {
    const answer = await ask.post('/deadlines/from-rule', { ...ANSWER, ...said });
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });

  it('comes out as every rule’s own example says', async () => {
    const rules = await ask.all<RuleResponse>('/rules?limit=500');
    expect(rules.length).toBeGreaterThan(100);
    const wrong: unknown[] = [];
    for (const { id, example, effectiveFrom } of rules) {
      const { trigger, courtId, serviceMethod, motionKind, due } = example;
      const at = trigger.length > 10 ? { triggerAt: trigger } : { triggerOn: trigger };
      const asOf = trigger < effectiveFrom ? { asOfVersion: effectiveFrom } : {};
      const said = { ruleId: id, ...at, courtId, serviceMethod, motionKind, ...asOf };
      const { body } = await ask.post('/deadlines/from-rule', said);
      const found = (body as { due?: string | null }).due?.slice(0, due?.length) ?? null;
      if (found !== due) wrong.push({ id, due, body });
    }
    expect(wrong).toEqual([]);
  });
});

describe('a calculation', () => {
  it.each(['compute', 'timely', 'noting-date', 'date-certain', 'from-rule'])(
    'of %s needs a body',
    async (which) => {
      expect((await ask.post(`/deadlines/${which}`, [])).status).toBe(400);
      expect((await ask.post(`/deadlines/${which}`, {})).status).toBe(400);
      const { headers } = await nunc.http.get(`/api/v1/deadlines/${which}`);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    },
  );

  it('is described as it is', async () => {
    const { paths, components } = (await nunc.http.get('/openapi.json').expect(200)).body as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { required: string[]; properties: object }> };
    };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/deadlines/compute',
        '/api/v1/rules',
        '/api/v1/rules/{ruleId}',
      ]),
    );
    const { ComputeRequest, RuleResponse: rule } = components.schemas;
    expect(ComputeRequest?.required).toEqual(['trigger', 'n', 'unit', 'direction', 'ruleset']);
    expect(ComputeRequest?.properties).toMatchObject({
      n: { type: 'integer', minimum: 1 },
      serviceMethod: { enum: expect.arrayContaining(['mail', 'other_consented']) as string[] },
    });
    const [listed] = await ask.all<RuleResponse>('/rules?limit=1&authority=Fed. R. Civ. P. 4(m)');
    expect(Object.keys(listed ?? {}).sort()).toEqual(Object.keys(rule?.properties ?? {}).sort());
  });
});
