import { printDay } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { closureOn } from '../calendar/closed-days.js';
import { dayNumber } from '../calendar/day-arithmetic.js';
import type { CountedServiceMethod, Period, TimeRefusal } from '../calendar/period.js';
import { dayOfEvent, explainDate, reckon } from '../calendar/reckon.js';
import type { ExplainedDate, PeriodEvent } from '../calendar/reckon.js';
import type { TimeWarning } from '../calendar/warning.js';
import { calendarOf } from './court-facts.js';
import type { CourtFacts, GivenDays } from './court-facts.js';
import { readMotionKind } from './noting/motion-kinds.js';
import { notingDates, systemOn } from './noting/noting-dates.js';
import type { Rule } from './rule.js';

/** The event from which a rule's date is worked out. */
export interface RuleEvent {
  readonly event: PeriodEvent;
  readonly serviceMethod: CountedServiceMethod | null;
  /** What the motion asks, for a noting date. */
  readonly motionKind: string | null;
  /** Whether the event's day or hour is only inferred. */
  readonly inferred: boolean;
}

/** What a rule gives: a date with its count; no day but a condition; or, of some motions, nothing. */
export type RuleDate =
  | ({ readonly kind: 'date' } & ExplainedDate)
  | { readonly kind: 'condition'; readonly until: string }
  | {
      readonly kind: 'none';
      readonly why: string;
      readonly authority: readonly string[];
      readonly warnings: readonly TimeWarning[];
    };

/** Why a rule gives no date for what was said. */
export type RuleRefusal =
  | TimeRefusal
  | {
      readonly code: 'trigger-form' | 'unknown-motion-kind';
      readonly field: 'trigger' | 'motionKind';
      readonly detail: string;
    };

type Answer =
  | { readonly ok: true; readonly date: RuleDate }
  | { readonly ok: false; readonly refusal: RuleRefusal };

/**
 * The date that a version of a rule gives for an event in a court, with its count and what a lawyer should know of it.
 * `ruleVersion` is the day whose method of counting governs. Three days are added for service only where the rule is
 * one that Fed. R. Civ. P. 6(d) or Fed. R. App. P. 26(c) reaches.
 */
export function dateFromRule(
  rule: Rule,
  event: RuleEvent,
  court: CourtFacts,
  given: GivenDays,
  ruleVersion: CivilDate,
): Answer {
  return work(rule, event, { court, given, ruleVersion, count: explainDate });
}

/** The same without the steps of the count, for those who ask for many dates. */
export function briefDateFromRule(
  rule: Rule,
  event: RuleEvent,
  court: CourtFacts,
  given: GivenDays,
  ruleVersion: CivilDate,
): Answer {
  return work(rule, event, { court, given, ruleVersion, count: withoutSteps });
}

interface Terms {
  readonly court: CourtFacts;
  readonly given: GivenDays;
  readonly ruleVersion: CivilDate;
  readonly count: typeof explainDate;
}

const withoutSteps: typeof explainDate = (event, period, terms) => {
  const found = reckon(event, period, terms);
  return found.ok ? { ...found, steps: [], authority: [] } : found;
};

function work(rule: Rule, event: RuleEvent, terms: Terms): Answer {
  const { court, given, ruleVersion, count } = terms;
  const { reckoning } = rule;
  switch (reckoning.by) {
    case 'condition':
      return { ok: true, date: { kind: 'condition', until: reckoning.until } };
    case 'noting-date':
      return withDoubts(notingDate(rule, reckoning.what, event, court, given), rule, event);
    case 'period': {
      const { period } = reckoning;
      const refusal = formRefusal(period, event.event);
      if (refusal !== null) return { ok: false, refusal };
      const serviceMethod = rule.addsServiceDays ? event.serviceMethod : null;
      const calendar = calendarOf(court, rule.ruleset, given);
      const counting = { ruleset: rule.ruleset, serviceMethod, ruleVersion, calendar };
      const found = count(event.event, period, counting);
      if (!found.ok) return found;
      const { due, rawLastDay, steps, warnings, authority } = found;
      const date = { due, rawLastDay, steps, warnings, authority: [rule.authority, ...authority] };
      return withDoubts({ ok: true, date: { kind: 'date', ...date } }, rule, event);
    }
  }
}

/** Hours need a clock time, days must not have one: a time given for a day rule is a sign of a mistake. */
function formRefusal({ unit }: Period, event: PeriodEvent): RuleRefusal | null {
  const isTimed = event.length > 10;
  if ((unit === 'hours') === isTimed) return null;
  const detail =
    unit === 'hours'
      ? `The period is one of hours: it runs from a clock time, YYYY-MM-DDTHH:MM, and ${event} has none.`
      : `The period is one of ${unit}: it runs from a day, YYYY-MM-DD, and ${event} has a clock time.`;
  return { code: 'trigger-form', field: 'trigger', detail };
}

function notingDate(
  rule: Rule,
  what: 'noting' | 'opposition' | 'reply',
  { event, motionKind }: RuleEvent,
  court: CourtFacts,
  given: GivenDays,
): Answer {
  const kind = motionKind === null ? null : readMotionKind(motionKind);
  if (kind === null) {
    const detail = `A noting date depends on what the motion asks, and '${motionKind ?? ''}' is no kind of motion that LCR 7(d) or this book knows.`;
    return { ok: false, refusal: { code: 'unknown-motion-kind', field: 'motionKind', detail } };
  }
  const filedOn = dayOfEvent(event);
  const calendar = calendarOf(court, rule.ruleset, given);
  const isOpen = (day: CivilDate): boolean =>
    closureOn(dayNumber(day), calendar, 'forward') === null;
  const { system, warnings } = systemOn(filedOn);
  const dates = notingDates({ motionKind: kind, filedOn, system, isOpen });
  const due = dates[what];
  const doubts = [...warnings, ...dates.warnings];
  if (due === null) {
    const why = `No ${what === 'noting' ? 'noting date' : what} is set for such a motion.`;
    const { authority } = dates;
    return { ok: true, date: { kind: 'none', why, authority, warnings: doubts } };
  }
  const steps = dates.steps.map(({ on, why }) => ({ on, counted: false, count: null, why }));
  const date = { due, rawLastDay: due, steps, warnings: doubts, authority: dates.authority };
  return { ok: true, date: { kind: 'date', ...date } };
}

function printEvent(event: PeriodEvent): string {
  const day = printDay(dayOfEvent(event));
  return event.length > 10 ? `${day} at ${event.slice(11)}` : day;
}

/** Adds what the rule itself and the event leave open. */
function withDoubts(answer: Answer, { caveat }: Rule, { inferred, event }: RuleEvent): Answer {
  if (!answer.ok || answer.date.kind === 'condition') return answer;
  const doubts: TimeWarning[] = [];
  if (caveat !== null) {
    doubts.push({ code: 'text-in-force-uncertain', detail: caveat, otherwise: null });
  }
  if (inferred) {
    const detail = `The event is taken to have been on ${printEvent(event)}, which is inferred: confirm it before relying on the date.`;
    doubts.push({ code: 'trigger-inferred', detail, otherwise: null });
  }
  const warnings = [...answer.date.warnings, ...doubts];
  return { ok: true, date: { ...answer.date, warnings } };
}
