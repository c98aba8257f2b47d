import type { Rule } from '../rule.js';
import { USC_RULES } from './usc.js';

/** What each should say, typed from the text of the code; a condition has no period. */
const EXPECTED: Record<string, readonly [n: number, unit: string] | null> = {
  'usc-28-636-b-1': [14, 'days'],
  'usc-28-1292-b': [10, 'days'],
  'usc-28-1446-b-1': [30, 'days'],
  'usc-28-1446-b-2-b': [30, 'days'],
  'usc-28-1446-b-3': [30, 'days'],
  'usc-28-1446-c-1': [1, 'years'],
  'usc-28-1447-c': [30, 'days'],
  'usc-28-1447-c-jurisdiction': null,
  'usc-28-1453-c-1': [10, 'days'],
  'usc-28-2107-a': [30, 'days'],
  'usc-28-2107-b': [60, 'days'],
  'usc-28-2107-c': [30, 'days'],
  'usc-28-2107-c-entry': [180, 'days'],
  'usc-28-2107-c-notice': [14, 'days'],
  'usc-28-2244-d-1': [1, 'years'],
  'usc-28-2255-f': [1, 'years'],
  'usc-28-2401-a': [6, 'years'],
  'usc-28-2401-b-claim': [2, 'years'],
  'usc-28-2401-b-suit': [6, 'months'],
  'usc-28-2412-d-1-b': [30, 'days'],
};
/** The legal holidays near the days of the examples (5 U.S.C. § 6103), as observed. */
const HOLIDAYS = new Set([
  ...['2021-01-18', '2021-02-15', '2021-05-31', '2021-06-18', '2021-07-05', '2022-09-05'],
  ...[
    '2023-05-29',
    '2023-06-19',
    '2024-01-15',
    '2024-02-19',
    '2024-06-19',
    '2024-07-04',
    '2024-09-02',
  ],
]);

function plus(day: string, n: number, unit: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + n);
  if (unit === 'months') date.setUTCMonth(date.getUTCMonth() + n);
  if (unit === 'years') date.setUTCFullYear(date.getUTCFullYear() + n);
  return date.toISOString().slice(0, 10);
}

/** The first day from `day` on, itself included, on which the court is open; found a day at a time. */
function openFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isClosed = weekday === 0 || weekday === 6 || HOLIDAYS.has(day);
  return isClosed ? openFrom(plus(day, 1, 'days')) : day;
}

function dueOf(rule: Rule): string | null {
  const { trigger, serviceMethod } = rule.example;
  if (rule.reckoning.by !== 'period') return null;
  const { n, unit } = rule.reckoning.period;
  const end = openFrom(plus(trigger, n, unit));
  return serviceMethod === 'mail' ? openFrom(plus(end, 3, 'days')) : end;
}

const rules = USC_RULES.map((rule) => [rule.id, rule] as const);
const find = (id: string): Rule | undefined => USC_RULES.find((rule) => rule.id === id);

describe('the deadlines of Title 28', () => {
  it('are those of the table, one version each', () => {
    expect(USC_RULES.map((rule) => rule.id).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(rules)('%s has the period of its text', (id, { reckoning }) => {
    const period = reckoning.by === 'period' ? reckoning.period : null;
    expect(period === null ? null : [period.n, period.unit]).toEqual(EXPECTED[id]);
    expect(period?.direction ?? 'forward').toBe('forward');
  });

  it.each(rules)('%s cites the section and paragraph its id names', (id, { authority }) => {
    const cited = authority
      .replace(' U.S.C. § ', '-')
      .split(/[()]+/)
      .filter((part) => part !== '');
    expect(id.startsWith(`usc-${cited.join('-').toLowerCase()}`)).toBe(true);
    expect(authority).toMatch(/^28 U\.S\.C\. § \d+/);
  });

  it.each(rules)('%s has an example that a calendar confirms', (_id, rule) => {
    expect(dueOf(rule)).toBe(rule.example.due);
    expect(rule.example.trigger >= rule.effectiveFrom && rule.effectiveTo === null).toBe(true);
  });

  it('for an appeal are counted under the appellate rules, every other under the civil rules', () => {
    const appellate = USC_RULES.filter((rule) => rule.ruleset === 'FRAP');
    expect(appellate.map((rule) => rule.id)).toEqual([
      'usc-28-1292-b',
      'usc-28-1453-c-1',
      'usc-28-2107-a',
      'usc-28-2107-b',
      'usc-28-2107-c',
      'usc-28-2107-c-entry',
      'usc-28-2107-c-notice',
    ]);
    expect(new Set(appellate.map((rule) => rule.courts))).toEqual(
      new Set(['district-and-appellate']),
    );
  });

  it('add three days for service to objections alone, not to removal, which runs from receipt', () => {
    const added = USC_RULES.filter((rule) => rule.addsServiceDays).map((rule) => rule.id);
    expect(added).toEqual(['usc-28-636-b-1']);
  });

  it('name only rules that exist', () => {
    const named = USC_RULES.flatMap(({ trigger }) => trigger.after ?? []);
    expect(named).toEqual(['usc-28-2107-a']);
  });
});

describe('a notice of removal', () => {
  it('raises the 30 days for a motion to remand, which such a motion satisfies', () => {
    const rule = find('usc-28-1447-c');
    expect(rule?.raisedBy).toBe('docket');
    expect(rule?.trigger).toMatchObject({ day: 'filed', of: { types: ['notice-of-removal'] } });
    expect(rule?.satisfiedBy).toEqual([{ types: ['motion'], reliefs: ['remand'] }]);
  });

  it('sets no last day for want of jurisdiction', () => {
    expect(find('usc-28-1447-c-jurisdiction')?.reckoning.by).toBe('condition');
  });

  it('is, with a certified order, all that starts a statutory period by itself', () => {
    const raised = USC_RULES.filter((rule) => rule.raisedBy === 'docket').map((rule) => rule.id);
    expect(raised).toEqual(['usc-28-1447-c', 'usc-28-1292-b']);
  });
});
