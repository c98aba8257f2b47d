import type { Rule } from '../rule.js';
import { FRAP_RULES } from './frap.js';

/** What each version should say, typed from the text of the rules: days (negative: before), last day, added days. */
const EXPECTED: Record<string, readonly (readonly [days: number | null, until: string | null])[]> =
  {
    'frap-4-a-1-a': [[30, null]],
    'frap-4-a-1-a-injunction': [[30, null]],
    'frap-4-a-1-b': [[60, null]],
    'frap-4-a-3': [[14, null]],
    'frap-4-a-4-a': [[30, null]],
    'frap-4-a-4-a-federal-party': [[60, null]],
    'frap-4-a-5-a-i': [[30, null]],
    'frap-4-a-5-a-i-injunction': [[30, null]],
    'frap-4-a-5-c': [[14, null]],
    'frap-4-a-6': [[14, null]],
    'frap-4-a-6-b-entry': [[180, null]],
    'frap-4-a-6-b-notice': [[14, null]],
    'frap-4-a-7-a-ii': [[150, null]],
    'frap-4-b-1-a': [[14, null]],
    'frap-4-b-1-b': [[30, null]],
    'frap-4-b-4': [[30, null]],
    'frap-5-b-2': [[10, null]],
    'frap-5-d-1': [[14, null]],
    'frap-10-b-1': [[14, null]],
    'frap-10-b-3-a': [[14, null]],
    'frap-10-b-3-b': [[14, null]],
    'frap-10-b-3-c': [[14, null]],
    'frap-10-b-3-c-following': [[14, null]],
    'frap-10-c': [[14, null]],
    'frap-11-b-1-b': [[30, null]],
    'frap-12-b': [[14, null]],
    'frap-15-d': [[30, null]],
    'frap-17-a': [[40, null]],
    'frap-24-a-5': [[30, null]],
    'frap-26-1': [[null, null]],
    'frap-27-a-3-a': [[10, null]],
    'frap-27-a-4': [[7, null]],
    'frap-28-1-f-1': [[40, null]],
    'frap-28-1-f-2': [[30, null]],
    'frap-28-1-f-3': [[30, null]],
    'frap-28-1-f-4': [
      [14, '2018-11-30'],
      [21, null],
    ],
    'frap-28-1-f-4-before-argument': [[-7, null]],
    'frap-29-a-6': [[7, null]],
    'frap-29-b-5': [[7, null]],
    'frap-29-e': [[7, '2016-11-30']],
    'frap-30-b-1': [[14, null]],
    'frap-30-b-1-appellee': [[14, null]],
    'frap-30-c-1': [[21, null]],
    'frap-31-a-1-appellant': [[40, null]],
    'frap-31-a-1-appellee': [[30, null]],
    'frap-31-a-1-reply': [
      [14, '2018-11-30'],
      [21, null],
    ],
    'frap-31-a-1-reply-before-argument': [[-7, null]],
    'frap-35-c': [[14, '2024-11-30']],
    'frap-35-c-federal-party': [[45, '2024-11-30']],
    'frap-39-b': [[14, null]],
    'frap-39-d-1': [[14, '2025-11-30']],
    'frap-39-d-2': [[14, '2025-11-30']],
    'frap-39-e-3-a': [[14, null]],
    'frap-39-e-3-b': [[14, null]],
    'frap-40-a-1': [[14, '2024-11-30']],
    'frap-40-a-1-federal-party': [[45, '2024-11-30']],
    'frap-40-d-1': [[14, null]],
    'frap-40-d-1-federal-party': [[45, null]],
    'frap-41-b': [
      [7, '2024-11-30'],
      [7, null],
    ],
    'frap-41-b-denial': [[7, null]],
    'frap-41-d-2': [[90, null]],
    'frap-41-d-2-b': [[90, '2018-11-30']],
  };
/** The rules that start with being served, so that Rule 26(c) may add three days; no other does. */
const FROM_SERVICE = [
  ...['frap-5-b-2', 'frap-10-b-3-b', 'frap-10-b-3-c', 'frap-10-c', 'frap-17-a', 'frap-24-a-5'],
  ...['frap-27-a-3-a', 'frap-27-a-4', 'frap-28-1-f-2', 'frap-28-1-f-3', 'frap-28-1-f-4'],
  ...['frap-30-c-1', 'frap-31-a-1-appellee', 'frap-31-a-1-reply', 'frap-39-d-2', 'frap-39-e-3-b'],
];
/** The legal holidays near the days of the examples (5 U.S.C. § 6103), as observed. */
const HOLIDAYS = new Set([
  ...['2012-05-28', '2015-09-07', '2017-07-04', '2018-05-28', '2021-02-15', '2021-05-31'],
  ...['2021-06-18', '2021-07-05', '2022-02-21', '2022-05-30', '2022-06-20', '2022-07-04'],
  ...['2022-09-05', '2022-10-10', '2022-12-26', '2023-02-20', '2023-05-29', '2023-06-19'],
  ...['2023-10-09', '2023-11-10', '2023-11-23', '2023-12-25', '2024-01-01', '2024-02-19'],
  ...['2024-05-27', '2024-06-19', '2024-07-04', '2024-09-02', '2024-11-11', '2024-11-28'],
  ...['2024-12-25', '2025-01-01', '2025-01-20', '2025-02-17', '2025-05-26', '2026-01-19'],
]);

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** The day `n` days on, or the next one in the same direction on which the court is open; found a day at a time. */
function openDay(from: string, n: number): string {
  const step = Math.sign(n);
  let day = from;
  for (let counted = 0; counted !== n; counted += step) day = shifted(day, step);
  const isClosed = (): boolean => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday === 0 || weekday === 6 || HOLIDAYS.has(day);
  };
  while (isClosed()) day = shifted(day, step);
  return day;
}

function daysOf({ reckoning }: Rule): number | null {
  if (reckoning.by !== 'period') return null;
  const { n, unit, direction } = reckoning.period;
  expect(unit).toBe('days');
  return direction === 'forward' ? n : -n;
}

const versions = FRAP_RULES.map((rule) => [rule.id, rule.effectiveFrom, rule] as const);
const ids = new Set(FRAP_RULES.map((rule) => rule.id));

describe('the deadlines of the Federal Rules of Appellate Procedure', () => {
  it('are those of the table', () => {
    expect([...ids].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s has the periods of its text: %j', (id, expected) => {
    const found = FRAP_RULES.filter((rule) => rule.id === id);
    expect(found.map((rule) => [daysOf(rule), rule.effectiveTo])).toEqual(expected);
  });

  it('add three days for service exactly where one acts within a time after being served', () => {
    const added = FRAP_RULES.filter((rule) => rule.addsServiceDays);
    expect([...new Set(added.map((rule) => rule.id))].sort()).toEqual([...FROM_SERVICE].sort());
    FRAP_RULES.forEach((rule) => {
      expect([rule.id, rule.trigger.day === 'served']).toEqual([rule.id, rule.addsServiceDays]);
    });
  });

  it('follow each other without overlapping', () => {
    ids.forEach((id) => {
      const found = FRAP_RULES.filter((rule) => rule.id === id);
      found.slice(1).forEach((later, index) => {
        const earlier = found[index]?.effectiveTo ?? '9999-12-31';
        expect([id, shifted(earlier, 1)]).toEqual([id, later.effectiveFrom]);
      });
    });
  });

  it.each(versions)(
    '%s since %s cites its rule to the paragraph its id names',
    (id, _since, rule) => {
      const paragraph = /^Fed\. R\. App\. P\. ([0-9.]+)((?:\([^)]+\))*)/.exec(rule.authority);
      const parts = [paragraph?.[1] ?? '', ...(paragraph?.[2] ?? '').split(/[()]+/)];
      const cited = parts.filter((part) => part !== '').map((part) => part.replace('.', '-'));
      expect(id.startsWith(`frap-${cited.join('-').toLowerCase()}`)).toBe(true);
    },
  );

  it.each(versions)('%s since %s has an example that a calendar confirms', (_id, _since, rule) => {
    const { trigger, due, serviceMethod, why } = rule.example;
    const days = daysOf(rule);
    const end = days === null ? null : openDay(trigger, days);
    const withMail = end !== null && serviceMethod === 'mail' ? openDay(end, 3) : end;
    expect(withMail).toBe(due);
    expect(serviceMethod === undefined || rule.addsServiceDays).toBe(true);
    expect(trigger >= rule.effectiveFrom && trigger <= (rule.effectiveTo ?? trigger)).toBe(true);
    expect(why).not.toBe('');
  });

  it('name only rules that exist', () => {
    const named = FRAP_RULES.flatMap(({ trigger, suspension }) => [
      ...(trigger.after === undefined ? [] : [trigger.after]),
      ...(suspension === undefined ? [] : [suspension.then]),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    FRAP_RULES.forEach(({ trigger }) => {
      expect(trigger.after !== undefined).toBe(trigger.day === 'due');
    });
  });
});

describe('what a docket raises by itself', () => {
  it('is the notice of appeal, the time after it, and the first papers of an appeal', () => {
    const raised = FRAP_RULES.filter((rule) => rule.raisedBy === 'docket').map((rule) => rule.id);
    expect(raised.sort()).toEqual([
      'frap-10-b-1',
      'frap-12-b',
      'frap-4-a-1-a',
      'frap-4-a-1-a-injunction',
      'frap-4-a-3',
      'frap-4-a-4-a',
      'frap-4-a-5-a-i',
      'frap-4-a-5-a-i-injunction',
    ]);
  });

  it('has a trigger that an entry or another rule shows', () => {
    FRAP_RULES.filter((rule) => rule.raisedBy === 'docket').forEach(({ id, trigger }) => {
      expect([id, trigger.of !== undefined || trigger.after !== undefined]).toEqual([id, true]);
    });
  });

  it('is known to the district court, where the notice of appeal is filed', () => {
    const raised = FRAP_RULES.filter((rule) => rule.raisedBy === 'docket');
    expect(new Set(raised.map((rule) => rule.courts))).toEqual(new Set(['district-and-appellate']));
  });

  it('begins with a ruling on an injunction, granted or refused, and not with one on a restraining order', () => {
    const rule = FRAP_RULES.find(({ id }) => id === 'frap-4-a-1-a-injunction');
    expect(rule?.trigger.of).toMatchObject({
      reliefs: ['preliminary-injunction', 'permanent-injunction'],
      outcomes: ['granted', 'denied', 'granted-in-part'],
    });
  });

  it('waits for a motion for a new trial or for relief from the judgment', () => {
    const waiting = FRAP_RULES.filter((rule) => rule.suspension !== undefined);
    expect(waiting.map((rule) => [rule.id, rule.suspension?.then])).toEqual([
      ['frap-4-a-1-a', 'frap-4-a-4-a'],
      ['frap-4-a-1-a-injunction', 'frap-4-a-4-a'],
      ['frap-4-a-1-b', 'frap-4-a-4-a-federal-party'],
      ['frap-4-a-4-a', 'frap-4-a-4-a'],
      ['frap-4-a-4-a-federal-party', 'frap-4-a-4-a-federal-party'],
    ]);
  });
});
