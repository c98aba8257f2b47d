import { toComputeAsk, fieldAt, isAsked, toFromRuleAsk, toNotingAsk } from './calculator-asks.js';
import type { CalculatorOutcome } from './calculator-outcome.js';
import type { CalculatorQuery } from './calculator.query.js';
import { toCourtChoices } from './offered.js';
import { toCalculatorPage } from './to-calculator-page.js';

const OFFERED = { courts: [], districts: [], rules: [], motionKinds: [] };
const SEATTLE = { citation: 'W.D. Wash.', timeZone: 'America/Los_Angeles' };
const PERIOD: CalculatorQuery = {
  ...{ by: 'period', trigger: '2021-01-25', n: '21', unit: 'days', direction: 'forward' },
  ...{ ruleset: 'FRCP', courtId: 'wawd', extraStateHolidays: '2021-02-16, 2021-02-17' },
};
const WORKED = {
  ...{ due: '2021-02-18', rawLastDay: '2021-02-15', steps: [], authority: ['one', 'one'] },
  warnings: [{ code: 'new-holiday', detail: 'Newly made.', otherwise: '2021-02-17' }],
};
const answered: CalculatorOutcome = { kind: 'period', worked: WORKED, court: SEATTLE };

describe('the question in an address', () => {
  it('is asked as a program would ask it', () => {
    expect(toComputeAsk(PERIOD)).toEqual({
      ...{ trigger: '2021-01-25', n: 21, unit: 'days', direction: 'forward', ruleset: 'FRCP' },
      ...{ courtId: 'wawd', extraStateHolidays: ['2021-02-16', '2021-02-17'] },
    });
  });

  it('keeps what is no number as it was typed, for the refusal to show', () => {
    expect(toComputeAsk({ by: 'period', n: 'two' })).toEqual({ n: 'two' });
    expect(toComputeAsk({ by: 'period', n: '2.5' })).toEqual({ n: '2.5' });
  });

  it('joins the day with its clock time', () => {
    const said = { trigger: '2021-01-11', at: '17:00' };
    expect(toComputeAsk({ by: 'period', ...said })).toEqual({ trigger: '2021-01-11T17:00' });
    expect(toFromRuleAsk({ by: 'rule', ...said })).toEqual({ triggerAt: '2021-01-11T17:00' });
    expect(toFromRuleAsk({ by: 'rule', trigger: '2021-01-11' })).toEqual({
      triggerOn: '2021-01-11',
    });
  });

  it('of a noting date is put to the court that has them', () => {
    expect(toNotingAsk({ by: 'noting', motionKind: 'seal', filedOn: '2021-01-11' })).toEqual({
      courtId: 'wawd',
      motionKind: 'seal',
      filedOn: '2021-01-11',
    });
  });

  it.each<[CalculatorQuery, boolean]>([
    [{}, false],
    [{ by: 'rule', ruleId: 'frcp-4-m' }, false],
    [{ by: 'rule', ruleId: 'frcp-4-m', trigger: '2021-01-11' }, true],
    [{ by: 'period', unit: 'days' }, false],
    [{ by: 'period', n: '3' }, true],
    [{ by: 'noting', filedOn: '2021-01-11' }, true],
  ])('of %j is asked: %s', (query, asked) => {
    expect(isAsked(query)).toBe(asked);
  });

  it.each([
    ['/extraStateHolidays/3', 'extraStateHolidays'],
    ['/triggerAt', 'trigger'],
    ['/triggerOn', 'trigger'],
    ['/n', 'n'],
  ])('that is wrong at %s is wrong in the field %s', (pointer, field) => {
    expect(fieldAt(pointer)).toBe(field);
  });
});

describe('the answer', () => {
  it('tells the question in words, the date, its warnings in both readings, and each paragraph once', () => {
    const { answer } = toCalculatorPage(PERIOD, answered, OFFERED);
    expect(answer).toMatchObject({
      question: '21 days after January 25, 2021, counted under Fed. R. Civ. P. 6, W.D. Wash.',
      answer: {
        due: { weekday: 'Thursday', day: { text: 'February 18, 2021' }, clock: '11:59 PM PST' },
        unmoved: { day: { text: 'February 15, 2021' } },
        warnings: [{ says: 'Newly made.', otherwise: { day: { text: 'February 17, 2021' } } }],
        authority: ['one'],
      },
    });
  });

  it('without a court names no hour, for nobody knows in which zone the day ends', () => {
    const { answer } = toCalculatorPage(PERIOD, { ...answered, court: null }, OFFERED);
    expect(answer).toMatchObject({ answer: { due: { clock: null }, unmoved: { clock: null } } });
  });

  it('of a rule may be a condition, or that the rule sets no date', () => {
    const rule = { id: 'r-1', title: 'Dismiss', authority: 'Rule 41' };
    const nothing = { due: null, until: null, why: null, rawLastDay: null };
    const worked = { ...WORKED, ...nothing, rule, says: 'until they answer' };
    const query: CalculatorQuery = { by: 'rule', ruleId: 'r-1', trigger: '2021-01-25' };
    const of = (given: object) =>
      toCalculatorPage(
        query,
        { kind: 'rule', worked: { ...worked, ...given }, court: SEATTLE },
        OFFERED,
      ).answer;
    expect(of({ until: 'they answer' })).toMatchObject({ kind: 'condition', until: 'they answer' });
    expect(of({ why: 'No reply is set.' })).toMatchObject({
      kind: 'none',
      why: 'No reply is set.',
    });
    expect(of({ due: '2021-02-01' })).toMatchObject({
      kind: 'date',
      rule: { text: 'Dismiss (Rule 41)', href: '/rules/r-1' },
      answer: { unmoved: null },
    });
  });

  it('of a motion has three dates, some of which may be none', () => {
    const worked = {
      ...{ noting: '2021-02-19', opposition: null, reply: null, warnings: [], authority: [] },
      steps: [{ on: '2021-02-19', why: 'the third Friday' }],
    };
    const query: CalculatorQuery = { by: 'noting', motionKind: 'in-limine', filedOn: '2021-01-25' };
    const { answer } = toCalculatorPage(query, { kind: 'noting', worked, court: SEATTLE }, OFFERED);
    expect(answer).toMatchObject({
      question: 'A motion (in limine) filed on January 25, 2021 in W.D. Wash.',
      rows: [{ due: { weekday: 'Friday' } }, { due: null }, { due: null }],
      steps: [{ day: 'Feb 19, 2021', why: 'the third Friday' }],
    });
  });
});

describe('the forms', () => {
  const refused: CalculatorOutcome = {
    kind: 'refused',
    faults: { byField: { trigger: 'No such day.', ruleVersion: 'Too old.' }, others: 'And more.' },
  };

  it('are filled in again with what was sent, the others stand empty', () => {
    const { period, rule } = toCalculatorPage(PERIOD, answered, OFFERED);
    const valueOf = (name: string) => period.fields.find((field) => field.name === name)?.value;
    expect([valueOf('trigger'), valueOf('n'), valueOf('courtId')]).toEqual([
      '2021-01-25',
      '21',
      'wawd',
    ]);
    expect(period.isMoreOpen).toBe(true);
    expect(rule.fields.every(({ value }) => value === '')).toBe(true);
  });

  it('show each fault beside its field, and a list of them that leads there', () => {
    const page = toCalculatorPage(PERIOD, refused, OFFERED);
    expect(page.answer).toBeNull();
    expect(page.period.fields.find(({ name }) => name === 'trigger')?.fault).toBe('No such day.');
    expect(page.faults).toEqual([
      { text: 'Day of the event: No such day.', href: '#period-trigger' },
      { text: 'Count as the rules read on: Too old.', href: '#period-ruleVersion' },
      { text: 'And more.', href: '#period' },
    ]);
  });

  it('offer the courts by kind, as lawyers cite them', () => {
    const court = (id: string, kind: 'district' | 'appellate', citation: string, name: string) => ({
      ...{ id, kind, citation, name },
    });
    const groups = toCourtChoices([
      court('ca9', 'appellate', '9th Cir.', 'United States Court of Appeals for the Ninth Circuit'),
      court(
        'wawd',
        'district',
        'W.D. Wash.',
        'United States District Court for the Western District of Washington',
      ),
    ]);
    expect(groups.map(({ name, choices }) => [name, choices.map(({ text }) => text)])).toEqual([
      ['District courts', ['W.D. Wash. (Western District of Washington)']],
      ['Courts of appeals', ['9th Cir. (United States Court of Appeals for the Ninth Circuit)']],
    ]);
  });
});
