import type { RuleResponse } from '../src/deadlines/rules/dto/rule.response.js';
import type { RuleVersionsResponse } from '../src/deadlines/rules/dto/rule-versions.response.js';
import { OwnRulesService } from '../src/deadlines/rules/own-rules.service.js';
import { RuleBookService } from '../src/deadlines/rules/rule-book.service.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import type { Answer } from './support/ask.js';
import { anExample, aRule } from './support/own-rules.js';
import type { Said } from './support/periods.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2025-06-16' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

const post = (said: Said): Promise<Answer> => ask.post('/rules', said);

describe('a rule of one’s own', () => {
  it('is added once its example comes out, and counts at once', async () => {
    const said = aRule();
    const version = await nunc.app.get(RuleBookService).version();
    const answer = await post(said);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...said,
        ...{ origin: 'own', uncertain: false, effectiveTo: null, raisedBy: 'hand' },
        trigger: { of: [{ types: ['motion'], reliefs: null, decidesIt: false }] },
        reckoning: { period: { n: 3, unit: 'days', direction: 'forward' } },
      },
    });
    expect(answer.headers.location).toBe(`/api/v1/rules/${String(said.id)}`);
    const { current, versions } = await ask.found<RuleVersionsResponse>(
      `/rules/${String(said.id)}`,
    );
    expect(current).toEqual(answer.body);
    expect(versions).toEqual([answer.body]);
    const own = await ask.all<RuleResponse>('/rules?own=true');
    expect(own.map(({ id }) => id)).toContain(said.id);
    const due = { ruleId: said.id, triggerOn: '2024-11-26', courtId: 'wawd' };
    const computed = await ask.post('/deadlines/from-rule', due);
    expect(computed.body).toMatchObject({ due: '2024-12-02', rule: { origin: 'own' } });
    expect(await nunc.app.get(RuleBookService).version()).not.toBe(version);
  });

  it('may say everything that a rule can say', async () => {
    const full = aRule({
      effectiveTo: '2024-12-31',
      courts: 'district-and-appellate',
      civilOnly: true,
      trigger: {
        ...{ words: 'the opposition is due', day: 'due', after: 'wawd-lcr-7-d-opposition' },
        of: [{ types: ['motion'], reliefs: ['other:a view'], by: 'plaintiff' }],
      },
      reckoning: { by: 'condition', until: 'the hearing has begun' },
      satisfiedBy: [
        { types: ['order'], outcomes: ['granted'], decidesIt: true, related: 'concerns' },
        { types: ['judgment'], closesCase: 'any' },
        { types: ['notice-of-dismissal'], closesCase: 'voluntarily-dismissed' },
      ],
      waitsFor: 'the judge’s order',
      suspension: { by: { types: ['motion'] }, then: 'frcp-4-m', words: 'while it is pending' },
      ...{ metByService: true, yieldsTo: ['frcp-4-m'] },
      ...{ raisedBy: 'docket', caveat: 'Judges differ.', note: 'Ask the chambers.' },
      example: anExample({ due: null, trigger: '2023-05-01' }),
    });
    const { status, body } = await post(full);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      courts: ['district', 'appellate'],
      ...{ civilOnly: true, uncertain: true, note: 'Ask the chambers.' },
      trigger: { after: 'wawd-lcr-7-d-opposition', of: [{ reliefs: ['other:a view'] }] },
      satisfiedBy: [
        { decidesIt: true, closesCase: null },
        { closesCase: 'any', decidesIt: false },
        { closesCase: 'voluntarily-dismissed' },
      ],
      suspension: { then: 'frcp-4-m', by: { types: ['motion'] } },
    });
    const book = await nunc.app.get(RuleBookService).book();
    const [stored] = book.versions.get(String(full.id)) ?? [];
    expect(stored?.satisfiedBy[1]).toEqual({ types: ['judgment'], closesCase: true });
    expect(stored).toMatchObject({ metByService: true, yieldsTo: ['frcp-4-m'] });
    expect(stored).toMatchObject({ courts: 'district-and-appellate', effectiveTo: '2024-12-31' });
  });

  it('with an Idempotency-Key is added once', async () => {
    const said = aRule();
    const key = { 'idempotency-key': 'own-rule' };
    const first = await ask.post('/rules', said, key);
    expect(await ask.post('/rules', said, key)).toMatchObject({
      status: 201,
      body: first.body as object,
    });
    expect(problemOf(await post(said))).toBe('rule-version-overlaps /effectiveFrom');
  });

  it.each<[why: string, said: () => Said, status: number, problem: string]>([
    ['an id of a rule there is', () => aRule({ id: 'frcp-4-m' }), 409, 'rule-id-taken /id'],
    ['another prefix', () => aRule({ id: 'larch-1' }), 422, 'rule-not-valid /id'],
    ['an id with blanks', () => aRule({ id: 'own rule' }), 400, 'invalid-request /id'],
    ['no authority', () => aRule({ authority: undefined }), 400, 'invalid-request /authority'],
    ['an authority in air', () => aRule({ authority: 'habit' }), 422, 'rule-not-valid /authority'],
    ['no day', () => aRule({ effectiveFrom: null }), 400, 'invalid-request /effectiveFrom'],
    [
      'an end before the beginning',
      () => aRule({ effectiveTo: '2021-12-31' }),
      ...([422, 'rule-not-valid /effectiveTo'] as const),
    ],
    ['no example', () => aRule({ example: null }), 400, 'invalid-request /example'],
    [
      'an example that comes out otherwise',
      () => aRule({ example: anExample({ due: '2024-11-29' }) }),
      ...([422, 'rule-not-valid /example/due'] as const),
    ],
    [
      'an example in a court it does not bind',
      () => aRule({ example: anExample({ courtId: 'cand' }) }),
      ...([422, 'rule-not-valid /example/courtId'] as const),
    ],
    [
      'an example on a day that is none',
      () => aRule({ example: anExample({ trigger: '2024-02-30' }) }),
      ...([400, 'invalid-request /example/trigger'] as const),
    ],
    ['no court', () => aRule({ courts: [] }), 422, 'rule-not-valid /courts'],
    [
      'a kind of courts and a court',
      () => aRule({ courts: ['district', 'wawd'] }),
      ...([422, 'rule-not-valid /courts'] as const),
    ],
    [
      'an unknown court',
      () => aRule({ courts: ['wawd', 'nowhere'] }),
      ...([422, 'unknown-court /courts/1'] as const),
    ],
    [
      'an unknown rule that it follows',
      () => aRule({ trigger: { words: 'x', day: 'due', after: 'frcp-99' } }),
      ...([422, 'unknown-rule /trigger/after'] as const),
    ],
    [
      'an unknown rule that may govern in its place',
      () => aRule({ yieldsTo: ['frcp-4-m', 'frcp-99'] }),
      ...([422, 'unknown-rule /yieldsTo/1'] as const),
    ],
    [
      'itself as the rule that it follows',
      () => aRule({ id: 'own-loop', trigger: { words: 'x', day: 'due', after: 'own-loop' } }),
      ...([422, 'rule-not-valid /trigger/after'] as const),
    ],
    [
      'a reckoning without its part',
      () => aRule({ reckoning: { by: 'condition' } }),
      ...([422, 'rule-not-valid /reckoning/until'] as const),
    ],
    [
      'a reckoning with two parts',
      () => aRule({ reckoning: { ...(aRule().reckoning as object), until: 'x' } }),
      ...([422, 'rule-not-valid /reckoning/until'] as const),
    ],
    [
      'noting dates where there are none',
      () => aRule({ courts: ['cand'], reckoning: { by: 'noting-date', what: 'reply' } }),
      ...([422, 'rule-not-valid /reckoning/by'] as const),
    ],
    [
      'a period of nothing',
      () =>
        aRule({
          reckoning: { by: 'period', period: { n: 0, unit: 'days', direction: 'forward' } },
        }),
      ...([400, 'invalid-request /reckoning/period/n'] as const),
    ],
    [
      'a type of entry that is none',
      () => aRule({ satisfiedBy: [{ types: ['motion', 'waltz'] }] }),
      ...([400, 'invalid-request /satisfiedBy/0/types/1'] as const),
    ],
    [
      'an unknown field in a pattern',
      () => aRule({ satisfiedBy: [{ types: [], number: 1 }] }),
      ...([400, 'invalid-request /satisfiedBy/0/number'] as const),
    ],
    [
      'a docket that raises it by nothing',
      () => aRule({ raisedBy: 'docket', trigger: { words: 'x', day: 'filed' } }),
      ...([422, 'rule-not-valid /trigger/of'] as const),
    ],
    ['an unknown field', () => aRule({ origin: 'own' }), 400, 'invalid-request /origin'],
  ])('is refused with %s', async (_why, said, status, problem) => {
    const answer = await post(said());
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });

  it('is told what its example comes to', async () => {
    const { body } = await post(aRule({ example: anExample({ due: '2024-11-29' }) }));
    expect((body as { errors: { detail: string }[] }).errors[0]?.detail).toContain('2024-12-02');
  });

  it('may not follow itself by way of another', async () => {
    const first = aRule({ effectiveTo: '2022-12-31' });
    await post(first);
    const after = { words: 'the first is due', day: 'due', after: first.id };
    const second = aRule({ trigger: after });
    expect((await post(second)).status).toBe(201);
    const later = aRule({
      ...{ id: first.id, effectiveFrom: '2023-01-01' },
      trigger: { ...after, after: second.id },
    });
    expect(problemOf(await post(later))).toBe('rule-not-valid /trigger/after');
  });

  it('has a later version once the earlier one is retired', async () => {
    const said = aRule();
    const id = String(said.id);
    await post(said);
    const later = aRule({ id, effectiveFrom: '2025-01-01', title: 'Send the courtesy copy' });
    expect((await post(later)).status).toBe(409);
    const retired = await ask.post(`/rules/${id}/retire`, {
      ...{ effectiveTo: '2024-12-31', reason: 'The order was amended.' },
    });
    expect(retired).toMatchObject({ status: 200, body: { id, effectiveTo: '2024-12-31' } });
    expect((await post(later)).status).toBe(201);
    const rule = await ask.found<RuleVersionsResponse>(`/rules/${id}`);
    expect(rule.versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      ...['2025-01-01', '2022-01-01'],
    ]);
    expect(rule.current?.title).toBe('Send the courtesy copy');
    expect(rule.retirements).toMatchObject([
      {
        ...{ effectiveFrom: '2022-01-01', effectiveTo: '2024-12-31' },
        reason: 'The order was amended.',
      },
    ]);
    const due = { ruleId: id, triggerOn: '2024-11-26', courtId: 'wawd' };
    expect((await ask.post('/deadlines/from-rule', due)).body).toMatchObject({
      rule: { title: 'Deliver the courtesy copy' },
    });
  });

  it('may be taken back altogether, and be entered anew', async () => {
    const said = aRule();
    const id = String(said.id);
    await post(said);
    const mistake = { effectiveTo: '2021-12-31', reason: 'Another judge’s order.' };
    expect((await ask.post(`/rules/${id}/retire`, mistake)).status).toBe(200);
    expect(await ask.found<RuleVersionsResponse>(`/rules/${id}`)).toMatchObject({
      ...{ current: null, versions: [], retirements: [mistake] },
    });
    const due = { ruleId: id, triggerOn: '2024-11-26', courtId: 'wawd' };
    expect(problemOf(await ask.post('/deadlines/from-rule', due))).toBe('unknown-rule /ruleId');
    expect(problemOf(await ask.post(`/rules/${id}/retire`, mistake))).toBe('rule-retired');
    expect((await post(said)).status).toBe(201);
  });

  it('is retired within its time, once, and with a reason', async () => {
    const said = aRule({ effectiveTo: '2025-12-31' });
    await post(said);
    const retire = async (id: string, body: Said): Promise<string> =>
      problemOf(await ask.post(`/rules/${id}/retire`, body));
    const id = String(said.id);
    const reason = 'The order was vacated.';
    for (const effectiveTo of ['2021-12-30', '2026-01-01']) {
      expect(await retire(id, { effectiveTo, reason })).toBe('rule-not-valid /effectiveTo');
    }
    expect(await retire(id, { effectiveTo: '2025-01-31' })).toBe('invalid-request /reason');
    expect(await retire('frcp-4-m', { effectiveTo: '2025-01-31', reason })).toBe('rule-not-own');
    expect(await retire('own-nothing', { effectiveTo: '2025-01-31', reason })).toBe('not-found');
    await ask.post(`/rules/${id}/retire`, { effectiveTo: '2025-01-31', reason });
    expect(await retire(id, { effectiveTo: '2025-01-30', reason })).toBe('rule-retired');
  });

  it('entered twice at the same moment stands once', async () => {
    const said = aRule();
    const answers = await Promise.all([1, 2, 3].map(() => post(said)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('that whoever listens cannot bear is not added', async () => {
    let heard = 0;
    nunc.app.get(OwnRulesService).onChange(() => {
      heard += 1;
      return heard === 1 ? Promise.reject(new Error('not now')) : Promise.resolve();
    });
    const said = aRule();
    expect((await post(said)).status).toBe(500);
    expect((await ask.get(`/rules/${String(said.id)}`)).status).toBe(404);
    expect((await post(said)).status).toBe(201);
    expect(heard).toBe(2);
  });
});
