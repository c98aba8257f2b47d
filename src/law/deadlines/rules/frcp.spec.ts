import { DAY, countByHand, dayOf, numberOf } from '../../../../test/support/count-by-hand.js';
import { civilDate } from '../../calendar/civil-date.js';
import { isReliefKind } from '../../docket/relief-kinds.js';
import { patternsOf } from '../rule.js';
import type { EntryPattern, Rule } from '../rule.js';
import { FRCP_RULES } from './frcp.js';

const NOW = '2025-06-02';

/** What the rules say: the rule, a day on which that text was in force, its period, whether Rule 6(d) adds three days. */
const PERIODS: readonly (readonly [string, string, string, boolean])[] = [
  ['frcp-4-d-1-f', NOW, '30 days after', false],
  ['frcp-4-d-1-f-abroad', NOW, '60 days after', false],
  ['frcp-4-m', '2015-11-30', '120 days after', false],
  ['frcp-4-m', '2015-12-01', '90 days after', false],
  ['frcp-5-1-c', NOW, '60 days after', false],
  ['frcp-6-c-1', NOW, '14 days before', false],
  ['frcp-6-c-2', NOW, '7 days before', false],
  ['frcp-11-c-2', NOW, '21 days after', true],
  ['frcp-12-a-1-a-i', NOW, '21 days after', false],
  ['frcp-12-a-1-a-ii', NOW, '60 days after', false],
  ['frcp-12-a-1-a-ii-abroad', NOW, '90 days after', false],
  ['frcp-12-a-1-b', NOW, '21 days after', true],
  ['frcp-12-a-1-c', NOW, '21 days after', true],
  ['frcp-12-a-2', NOW, '60 days after', false],
  ['frcp-12-a-3', NOW, '60 days after', false],
  ['frcp-12-a-4-a', NOW, '14 days after', false],
  ['frcp-12-a-4-b', NOW, '14 days after', true],
  ['frcp-12-e', NOW, '14 days after', false],
  ['frcp-12-f-2', NOW, '21 days after', true],
  ['frcp-14-a-1', NOW, '14 days after', false],
  ['frcp-15-a-1-a', '2023-11-30', '21 days after', false],
  ['frcp-15-a-1-a', '2023-12-01', '21 days after', false],
  ['frcp-15-a-1-b', '2023-11-30', '21 days after', true],
  ['frcp-15-a-1-b', '2023-12-01', '21 days after', true],
  ['frcp-15-a-3', NOW, '14 days after', true],
  ['frcp-16-b-2-served', '2015-11-30', '120 days after', false],
  ['frcp-16-b-2-served', '2015-12-01', '90 days after', false],
  ['frcp-16-b-2-appeared', '2015-11-30', '90 days after', false],
  ['frcp-16-b-2-appeared', '2015-12-01', '60 days after', false],
  ['frcp-23-f', NOW, '14 days after', false],
  ['frcp-23-f-united-states', '2018-12-01', '45 days after', false],
  ['frcp-25-a-1', NOW, '90 days after', true],
  ['frcp-26-a-1-c', NOW, '14 days after', false],
  ['frcp-26-a-1-d', NOW, '30 days after', false],
  ['frcp-26-a-2-d-i', '2010-11-30', '90 days before', false],
  ['frcp-26-a-2-d-i', '2010-12-01', '90 days before', false],
  ['frcp-26-a-2-d-ii', '2010-11-30', '30 days after', false],
  ['frcp-26-a-2-d-ii', '2010-12-01', '30 days after', false],
  ['frcp-26-a-3-b', NOW, '30 days before', false],
  ['frcp-26-a-3-b-objections', NOW, '14 days after', false],
  ['frcp-26-d-2-a', '2015-12-01', '21 days after', false],
  ['frcp-26-f-1', NOW, '21 days before', false],
  ['frcp-26-f-2', NOW, '14 days after', false],
  ['frcp-27-a-2', NOW, '21 days before', false],
  ['frcp-30-e-1', NOW, '30 days after', false],
  ['frcp-31-a-5-cross', NOW, '14 days after', true],
  ['frcp-31-a-5-redirect', NOW, '7 days after', true],
  ['frcp-31-a-5-recross', NOW, '7 days after', true],
  ['frcp-32-a-5-a', NOW, '14 days before', false],
  ['frcp-32-d-3-c', NOW, '7 days after', true],
  ['frcp-33-b-2', NOW, '30 days after', true],
  ['frcp-34-b-2-a', NOW, '30 days after', true],
  ['frcp-34-b-2-a-early', '2015-12-01', '30 days after', false],
  ['frcp-36-a-3', NOW, '30 days after', true],
  ['frcp-38-b-1', NOW, '14 days after', false],
  ['frcp-38-c', NOW, '14 days after', true],
  ['frcp-45-d-2-b', '2013-11-30', '14 days after', false],
  ['frcp-45-d-2-b', '2013-12-01', '14 days after', false],
  ['frcp-50-b', NOW, '28 days after', false],
  ['frcp-50-b-discharged', NOW, '28 days after', false],
  ['frcp-50-d', NOW, '28 days after', false],
  ['frcp-52-b', NOW, '28 days after', false],
  ['frcp-53-f-2', NOW, '21 days after', true],
  ['frcp-54-d-1', NOW, '14 days after', false],
  ['frcp-54-d-1-review', NOW, '7 days after', false],
  ['frcp-54-d-2-b-i', NOW, '14 days after', false],
  ['frcp-55-b-2', NOW, '7 days before', false],
  ['frcp-56-b', '2010-12-01', '30 days after', false],
  ['frcp-56-c-1-a', '2010-11-30', '30 days after', false],
  ['frcp-56-c-1-b', '2010-11-30', '21 days after', true],
  ['frcp-56-c-1-c', '2010-11-30', '14 days after', true],
  ['frcp-58-c-2-b', NOW, '150 days after', false],
  ['frcp-59-b', NOW, '28 days after', false],
  ['frcp-59-c', NOW, '14 days after', true],
  ['frcp-59-d', NOW, '28 days after', false],
  ['frcp-59-e', NOW, '28 days after', false],
  ['frcp-60-c-1', NOW, '1 years after', false],
  ['frcp-62-a', '2018-11-30', '14 days after', false],
  ['frcp-62-a', '2018-12-01', '30 days after', false],
  ['frcp-65-b-2', NOW, '14 days after', false],
  ['frcp-65-b-4', NOW, '2 days before', false],
  ['frcp-68-a', NOW, '14 days before', false],
  ['frcp-68-a-acceptance', NOW, '14 days after', true],
  ['frcp-68-c', NOW, '14 days before', false],
  ['frcp-71-1-e-2', NOW, '21 days after', false],
  ['frcp-72-a', NOW, '14 days after', true],
  ['frcp-72-b-2', NOW, '14 days after', true],
  ['frcp-72-b-2-response', NOW, '14 days after', true],
  ['frcp-81-c-2-a', NOW, '21 days after', false],
  ['frcp-81-c-2-b', NOW, '21 days after', false],
  ['frcp-81-c-2-c', NOW, '7 days after', false],
  ['frcp-81-c-3-b-i', NOW, '14 days after', false],
  ['frcp-81-c-3-b-ii', NOW, '14 days after', true],
];

const CONDITIONS = ['frcp-13-a', 'frcp-24-a', 'frcp-24-b', 'frcp-41-a-1-a-i'];

const RAISED_BY_THE_DOCKET = [
  'frcp-12-a-1-a-i',
  'frcp-12-a-1-b',
  'frcp-12-a-4-a',
  'frcp-15-a-3',
  'frcp-4-m',
  'frcp-41-a-1-a-i',
  'frcp-50-b',
  'frcp-52-b',
  'frcp-54-d-2-b-i',
  'frcp-59-b',
  'frcp-59-e',
  'frcp-60-c-1',
  'frcp-62-a',
  'frcp-65-b-2',
  'frcp-72-b-2',
  'frcp-81-c-2-c',
  'frcp-81-c-3-b-i',
  'frcp-81-c-3-b-ii',
];

const NAMED = FRCP_RULES.map((rule) => [`${rule.id} since ${rule.effectiveFrom}`, rule] as const);
const IDS = new Set(FRCP_RULES.map(({ id }) => id));
const versionsOf = (id: string): readonly Rule[] => FRCP_RULES.filter((rule) => rule.id === id);

function isInForce({ effectiveFrom, effectiveTo }: Rule, day: string): boolean {
  return effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);
}

/** `Fed. R. Civ. P. 12(a)(1)(A)(i)` as an id: `frcp-12-a-1-a-i`. */
function idOf(authority: string): string {
  const parts = authority.replace('Fed. R. Civ. P. ', '').toLowerCase().match(/\w+/g) ?? [];
  return ['frcp', ...parts].join('-');
}

function allPatternsOf(rule: Rule): readonly EntryPattern[] {
  const { suspension } = rule;
  const suspending = suspension === undefined ? [] : [suspension.by];
  return [...rule.satisfiedBy, ...patternsOf(rule.trigger), ...suspending];
}

describe('the Federal Rules of Civil Procedure as deadlines', () => {
  it.each(PERIODS)('%s as of %s gives %s, three days added: %s', (id, day, words, adds) => {
    const inForce = versionsOf(id).filter((rule) => isInForce(rule, day));
    const read = inForce.map(({ reckoning, addsServiceDays }) => {
      if (reckoning.by !== 'period') return null;
      const { n, unit, direction } = reckoning.period;
      return [`${n} ${unit} ${direction === 'forward' ? 'after' : 'before'}`, addsServiceDays];
    });
    expect(read).toEqual([[words, adds]]);
  });

  it('are the rules of that table and those that fix no day', () => {
    expect([...IDS].sort()).toEqual([...new Set(PERIODS.map(([id]) => id)), ...CONDITIONS].sort());
    expect(FRCP_RULES).toHaveLength(PERIODS.length + CONDITIONS.length);
    for (const id of CONDITIONS) {
      expect(versionsOf(id).map(({ reckoning }) => reckoning.by)).toEqual(['condition']);
    }
  });

  it.each(NAMED)('%s has its authority, its dates and its kind of court', (_, rule) => {
    expect(rule.authority).toMatch(/^Fed\. R\. Civ\. P\. \d+(\.\d)?(\([a-zA-Z0-9]+\))+$/);
    expect(civilDate(rule.effectiveFrom) <= NOW).toBe(true);
    expect(rule.effectiveTo === null || rule.effectiveTo > rule.effectiveFrom).toBe(true);
    expect(rule.effectiveTo === null || rule.effectiveTo >= '2009-12-01').toBe(true);
    expect([rule.ruleset, rule.courts]).toEqual(['FRCP', 'district']);
    expect(rule.title).not.toBe('');
  });

  it.each([...IDS])('%s is named after its paragraph and its versions do not overlap', (id) => {
    const versions = [...versionsOf(id)].sort((a, b) =>
      a.effectiveFrom < b.effectiveFrom ? -1 : 1,
    );
    const newest = versions.at(-1);
    const named = idOf(newest?.authority ?? '');
    expect(id === named || (id.startsWith(`${named}-`) && /-[a-z]{2,}$/.test(id))).toBe(true);
    expect(new Set(versions.map(({ title }) => title)).size).toBe(1);
    versions.slice(1).forEach((later, index) => {
      const ended = versions[index]?.effectiveTo ?? '9999-12-31';
      expect(dayOf(numberOf(ended) + DAY)).toBe(later.effectiveFrom);
    });
  });
});

describe('the examples', () => {
  const dated = NAMED.filter(([, { reckoning }]) => reckoning.by === 'period');

  it.each(dated)('%s: the day is the one that a count day by day gives', (_, rule) => {
    const { example, reckoning } = rule;
    if (reckoning.by !== 'period') throw new Error('no period');
    const { n, unit, direction } = reckoning.period;
    expect(example.due).toBe(countByHand(example, n, unit, direction === 'forward' ? 1 : -1));
  });

  it.each(dated)('%s: its words name the day that is due', (_, { example }) => {
    const due = new Date(`${example.due ?? ''}T00:00:00Z`).toUTCString();
    const [, weekday, day, month] = /^(\w+), 0?(\d+) (\w+)/.exec(due) ?? [];
    expect(example.why).toMatch(new RegExp(`${weekday ?? ''} ${month ?? ''} ${day ?? ''}\\b`));
    expect(example.why.includes('three days for mail')).toBe(example.serviceMethod === 'mail');
  });

  it.each(NAMED)('%s: it is of W.D. Wash., of a day on which that text was in force', (_, rule) => {
    expect(rule.example.courtId).toBe('wawd');
    expect(rule.example.trigger >= '2009-12-01' && rule.example.trigger < '2031').toBe(true);
    expect(isInForce(rule, rule.example.trigger)).toBe(true);
    expect(rule.example.due === null).toBe(rule.reckoning.by === 'condition');
  });
});

describe('what the rules ask of a docket', () => {
  it('is shown on every docket only for the rules that people want there', () => {
    const raised = FRCP_RULES.filter(({ raisedBy }) => raisedBy === 'docket');
    expect([...new Set(raised.map(({ id }) => id))].sort()).toEqual(RAISED_BY_THE_DOCKET);
    expect(raised.every(({ trigger }) => trigger.of !== undefined)).toBe(true);
  });

  it.each(NAMED)(
    '%s: days are added for mail only to a period that runs from being served',
    (_, rule) => {
      const fromService = rule.trigger.day === 'served' && rule.reckoning.by === 'period';
      expect(rule.addsServiceDays && !fromService).toBe(false);
      expect(rule.example.serviceMethod !== undefined && !rule.addsServiceDays).toBe(false);
      const back = rule.reckoning.by === 'period' && rule.reckoning.period.direction === 'backward';
      expect(rule.trigger.day === 'hearing' && !back).toBe(false);
      expect(back && rule.addsServiceDays).toBe(false);
    },
  );

  it.each(NAMED)('%s: it names rules and kinds of relief that exist', (_, rule) => {
    const named = [rule.suspension?.then, rule.trigger.after].filter((id) => id !== undefined);
    expect(named.filter((id) => !IDS.has(id))).toEqual([]);
    const reliefs = allPatternsOf(rule).flatMap((pattern) => pattern.reliefs ?? []);
    expect(reliefs.filter((relief) => !isReliefKind(relief))).toEqual([]);
  });

  it('puts off every answer to a claim while a motion under Rule 12 is undecided', () => {
    const suspended = FRCP_RULES.filter(({ suspension }) => suspension !== undefined);
    expect(suspended.map(({ id }) => id)).toEqual([
      'frcp-12-a-1-a-i',
      'frcp-12-a-1-a-ii',
      'frcp-12-a-1-a-ii-abroad',
      'frcp-12-a-1-b',
      'frcp-12-a-1-c',
      'frcp-12-a-2',
      'frcp-12-a-3',
      'frcp-15-a-3',
      'frcp-81-c-2-a',
      'frcp-81-c-2-b',
      'frcp-81-c-2-c',
    ]);
    expect(new Set(suspended.map(({ suspension }) => suspension?.then))).toEqual(
      new Set(['frcp-12-a-4-a']),
    );
  });

  it('lets a plaintiff dismiss by notice until an answer or a motion for summary judgment', () => {
    const [rule] = versionsOf('frcp-41-a-1-a-i');
    expect(rule?.satisfiedBy).toEqual([{ types: ['notice-of-dismissal'], by: 'plaintiff' }]);
    expect(rule?.reckoning).toEqual({
      by: 'condition',
      until: 'the opposing party serves an answer or a motion for summary judgment',
    });
  });
});
