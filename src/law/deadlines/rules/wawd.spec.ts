import { civilDate } from '../../calendar/civil-date.js';
import { readMotionKind } from '../noting/motion-kinds.js';
import { notingDates, systemOn } from '../noting/noting-dates.js';
import type { Rule } from '../rule.js';
import { WAWD_RULES } from './wawd.js';

const READ = '2023-10-18';
/** What each version should say, typed from the text: the length, negative when counted back, and the version's last day. */
const EXPECTED: Record<string, readonly (readonly [length: string, until: string | null])[]> = {
  'wawd-lcr-3-g-3': twice('5 days'),
  'wawd-lcr-3-h': twice('5 days'),
  'wawd-lcr-3-i': twice('14 days'),
  'wawd-lcr-7-d-noting': fourTimes('noting'),
  'wawd-lcr-7-d-opposition': fourTimes('opposition'),
  'wawd-lcr-7-d-reply': fourTimes('reply'),
  'wawd-lcr-7-f-1': twice('-3 days'),
  'wawd-lcr-7-g-2': twice('5 days'),
  'wawd-lcr-7-h-2': twice('14 days'),
  'wawd-lcr-10-f': twice('10 days'),
  'wawd-lcr-15': twice('14 days'),
  'wawd-lcr-16-e': twice('-30 days'),
  'wawd-lcr-16-h': twice('-30 days'),
  'wawd-lcr-16-i': twice('-20 days'),
  'wawd-lcr-16-k': twice('-10 days'),
  'wawd-lcr-23-i-3': twice('180 days'),
  'wawd-lcr-51-e': twice('-21 days'),
  'wawd-lcr-54-d-1': twice('21 days'),
  'wawd-lcr-54-d-4': twice('7 days'),
  'wawd-lcr-55-a': twice('-14 days'),
  'wawd-lcr-65-b-5-notice': [['24 hours', '2016-12-31'], ...twice('24 hours')],
  'wawd-lcr-65-b-5-response': [['48 hours', '2016-12-31'], ...twice('48 hours')],
};
/** The legal holidays near the days of the examples, as observed; the day after Thanksgiving is Washington's own. */
const HOLIDAYS = new Set([
  ...['2021-01-18', '2021-02-15', '2021-05-31', '2021-07-05', '2021-09-06', '2022-12-26'],
  ...['2023-01-02', '2024-02-19', '2024-05-27', '2024-09-02', '2024-10-14', '2024-11-11'],
  ...['2024-11-28', '2024-12-25', '2025-01-20', '2025-05-26', '2025-07-04', '2025-09-01'],
]);
const WASHINGTON = new Set(['2024-11-29']);

function twice(length: string): readonly (readonly [string, string | null])[] {
  return [
    [length, READ],
    [length, null],
  ];
}

function fourTimes(what: string): readonly (readonly [string, string | null])[] {
  return [
    [what, READ],
    [what, '2024-04-25'],
    [what, '2024-07-30'],
    [what, null],
  ];
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

function isOpen(day: string, step: number): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || HOLIDAYS.has(day)) return false;
  return step < 0 || !WASHINGTON.has(day);
}

/** So many days on or back, then on in the same direction to an open day; found a day at a time. */
function openDay(from: string, n: number): string {
  const step = Math.sign(n);
  let day = from;
  for (let counted = 0; counted !== n; counted += step) day = shifted(day, step);
  while (!isOpen(day, step)) day = shifted(day, step);
  return day;
}

function lengthOf({ reckoning }: Rule): string {
  if (reckoning.by === 'noting-date') return reckoning.what;
  if (reckoning.by === 'condition') return 'condition';
  const { n, unit, direction } = reckoning.period;
  return `${direction === 'forward' ? n : -n} ${unit}`;
}

/** For a number of whole days in hours the clock time stays, and only the day is looked for. */
function dueByHand(rule: Rule): string | null {
  const { trigger } = rule.example;
  const [n = '', unit = ''] = lengthOf(rule).split(' ');
  if (unit === 'days') return openDay(trigger, Number(n));
  if (unit === 'hours')
    return `${openDay(trigger.slice(0, 10), Number(n) / 24)}${trigger.slice(10)}`;
  return null;
}

const versions = WAWD_RULES.map((rule) => [rule.id, rule.effectiveFrom, rule] as const);
const counted = versions.filter(([, , rule]) => rule.reckoning.by === 'period');
const noted = versions.filter(([, , rule]) => rule.reckoning.by === 'noting-date');
const ids = new Set(WAWD_RULES.map((rule) => rule.id));
const find = (id: string, on: string): Rule | undefined =>
  WAWD_RULES.find(
    (rule) =>
      rule.id === id &&
      rule.effectiveFrom <= on &&
      (rule.effectiveTo === null || on <= rule.effectiveTo),
  );

describe('the deadlines of the local civil rules of W.D. Wash.', () => {
  it('are those of the table', () => {
    expect([...ids].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s has the lengths of its text: %j', (id, expected) => {
    const found = WAWD_RULES.filter((rule) => rule.id === id);
    expect(found.map((rule) => [lengthOf(rule), rule.effectiveTo])).toEqual(expected);
    found.slice(1).forEach((later, index) => {
      expect(shifted(found[index]?.effectiveTo ?? '9999-12-30', 1)).toBe(later.effectiveFrom);
    });
  });

  it.each(versions)('%s since %s binds W.D. Wash. alone and cites its rule', (id, _since, rule) => {
    expect(rule.courts).toEqual(['wawd']);
    expect(rule.authority).toMatch(/^W\.D\. Wash\. LCR \d/);
    const cited = rule.authority.replace('W.D. Wash. LCR ', '').split(/[()]+/).filter(Boolean);
    expect(id.startsWith(`wawd-lcr-${cited.join('-').toLowerCase()}`)).toBe(true);
  });

  it.each(counted)('%s since %s has an example that a calendar confirms', (_id, _since, rule) => {
    const { trigger, due } = rule.example;
    const day = trigger.slice(0, 10);
    expect(dueByHand(rule)).toBe(due);
    expect(day >= rule.effectiveFrom && day <= (rule.effectiveTo ?? day)).toBe(true);
  });

  it.each(noted)('%s since %s has an example that the noting dates confirm', (...row) => {
    const { example, reckoning, caveat, effectiveFrom, effectiveTo } = row[2];
    const filedOn = civilDate(example.trigger);
    const { system, warnings } = systemOn(filedOn);
    const motionKind = readMotionKind(example.motionKind ?? '') ?? 'other';
    const dates = notingDates({ motionKind, filedOn, system, isOpen: (day) => isOpen(day, 1) });
    expect(reckoning.by === 'noting-date' ? dates[reckoning.what] : null).toBe(example.due);
    expect(warnings.map(({ detail }) => detail)).toEqual(caveat === null ? [] : [caveat]);
    expect(filedOn >= effectiveFrom && filedOn <= (effectiveTo ?? filedOn)).toBe(true);
  });

  it('count from service only where the rule says so', () => {
    const added = WAWD_RULES.filter((rule) => rule.addsServiceDays).map((rule) => rule.id);
    expect([...new Set(added)]).toEqual(['wawd-lcr-65-b-5-notice', 'wawd-lcr-65-b-5-response']);
    WAWD_RULES.forEach((rule) => {
      expect(rule.trigger.day === 'served').toBe(rule.addsServiceDays);
    });
  });

  it('name only rules that exist', () => {
    const named = WAWD_RULES.flatMap(({ trigger }) => trigger.after ?? []);
    expect([...new Set(named)]).toEqual(['wawd-lcr-16-e']);
  });
});

describe('a text that was not read', () => {
  it('is a caveat on every date since, and on none of January 2021', () => {
    const of2021 = [...ids].map((id) => find(id, '2021-01-11'));
    const told = of2021.filter((rule) => rule?.caveat?.includes('not read') ?? rule === undefined);
    expect(told).toEqual([]);
    const of2025 = [...ids].filter((id) => !id.startsWith('wawd-lcr-7-d-'));
    of2025.forEach((id) => {
      expect([id, find(id, '2025-01-06')?.caveat]).toEqual([
        id,
        expect.stringContaining('not read'),
      ]);
    });
  });

  it.each(['noting', 'opposition', 'reply'])(
    'leaves the %s unsure from 2023-10-19 to 2024-07-30',
    (what) => {
      const caveatOn = (day: string): string | null | undefined =>
        find(`wawd-lcr-7-d-${what}`, day)?.caveat;
      expect(['2023-10-18', '2024-07-31'].map(caveatOn)).toEqual([null, null]);
      expect(caveatOn('2023-10-19')).toContain('is not established');
      expect(caveatOn('2024-07-30')).toContain('is not established');
    },
  );
});

describe('a motion for a temporary restraining order', () => {
  it.each([
    ['2014-06-02', 'filed'],
    ['2016-12-31', 'filed'],
    ['2017-01-01', 'served'],
    ['2021-01-11', 'served'],
  ])('of %s is answered in hours from the day it was %s', (day, from) => {
    expect(find('wawd-lcr-65-b-5-response', day)?.trigger.day).toBe(from);
    expect(find('wawd-lcr-65-b-5-notice', day)?.trigger.day).toBe(from);
  });
});

describe('what a docket of W.D. Wash. raises by itself', () => {
  it('is what follows from motions, rulings and judgments', () => {
    const raised = WAWD_RULES.filter((rule) => rule.raisedBy === 'docket').map((rule) => rule.id);
    expect([...new Set(raised)].sort()).toEqual([
      'wawd-lcr-15',
      'wawd-lcr-3-i',
      'wawd-lcr-54-d-1',
      'wawd-lcr-65-b-5-notice',
      'wawd-lcr-65-b-5-response',
      'wawd-lcr-7-d-noting',
      'wawd-lcr-7-d-opposition',
      'wawd-lcr-7-d-reply',
      'wawd-lcr-7-h-2',
    ]);
  });
});
