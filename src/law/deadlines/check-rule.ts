import { readCivilDate } from '../calendar/civil-date.js';
import { COUNTED_SERVICE_METHODS } from '../calendar/period.js';
import type { CountedServiceMethod } from '../calendar/period.js';
import { dayOfEvent, OLDEST_RULE_VERSION } from '../calendar/reckon.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import { readLocalTime } from '../calendar/zone-clock.js';
import type { CourtFacts } from './court-facts.js';
import { NO_GIVEN_DAYS } from './court-facts.js';
import { dateFromRule } from './date-from-rule.js';
import { bindsCourt } from './rule-book.js';
import { patternsOf } from './rule.js';
import type { Rule } from './rule.js';

/** A fault of a rule: where (JSON pointer) and what. */
export interface RuleFault {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * What is wrong with a rule that somebody adds; empty when it may stand. A rule needs an authority, a time in force, and
 * a worked example that comes out when it is computed; `court` is the court of that example.
 */
export function checkRule(rule: Rule, court: CourtFacts | null): readonly RuleFault[] {
  const faults = [...textFaults(rule), ...triggerFaults(rule)];
  return faults.length > 0 ? faults : exampleFaults(rule, court);
}

function textFaults({ authority, title, effectiveFrom, effectiveTo }: Rule): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (title.trim() === '')
    faults.push({ pointer: '/title', detail: 'A rule says what is to be done.' });
  if (!/\d/.test(authority)) {
    const detail = `'${authority}' names no paragraph: an authority is a rule or statute with its number.`;
    faults.push({ pointer: '/authority', detail });
  }
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    const detail = `The rule would cease on ${effectiveTo}, before it is in force on ${effectiveFrom}.`;
    faults.push({ pointer: '/effectiveTo', detail });
  }
  return faults;
}

function triggerFaults({
  trigger,
  raisedBy,
  reckoning,
  addsServiceDays,
}: Rule): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (raisedBy === 'docket' && patternsOf(trigger).length === 0 && trigger.after === undefined) {
    const detail =
      'A rule that the docket raises says by which entries, or after which other rule.';
    faults.push({ pointer: '/trigger/of', detail });
  }
  if (trigger.day === 'due' && trigger.after === undefined) {
    const detail = 'A period that runs from the end of another names that other rule.';
    faults.push({ pointer: '/trigger/after', detail });
  }
  const isBackward = reckoning.by === 'period' && reckoning.period.direction === 'backward';
  if (addsServiceDays && (isBackward || reckoning.by !== 'period')) {
    const detail =
      'Days are added for service only to a period that runs forward from being served.';
    faults.push({ pointer: '/addsServiceDays', detail });
  }
  return faults;
}

function exampleFaults(rule: Rule, court: CourtFacts | null): readonly RuleFault[] {
  const { example } = rule;
  if (court === null || !bindsCourt(rule, court)) {
    const detail = `The rule does not bind ${example.courtId}, or there is no such court.`;
    return [{ pointer: '/example/courtId', detail }];
  }
  const event = eventOf(example.trigger);
  if (event === null) {
    const detail = `'${example.trigger}' is neither a day nor a local date-time.`;
    return [{ pointer: '/example/trigger', detail }];
  }
  return workedFaults(rule, event, court);
}

function workedFaults(rule: Rule, event: PeriodEvent, court: CourtFacts): readonly RuleFault[] {
  const { motionKind = null, serviceMethod = null, due: said } = rule.example;
  const day = dayOfEvent(event);
  const version = day < OLDEST_RULE_VERSION ? OLDEST_RULE_VERSION : day;
  const asked = { event, serviceMethod: countedMethod(serviceMethod), motionKind, inferred: false };
  const answer = dateFromRule(rule, asked, court, NO_GIVEN_DAYS, version);
  if (!answer.ok) return [{ pointer: '/example', detail: answer.refusal.detail }];
  const due = answer.date.kind === 'date' ? answer.date.due : null;
  if (sameDate(due, said)) return [];
  const detail = `The example says ${said ?? 'no date'}; worked out, it is ${due ?? 'no date'}.`;
  return [{ pointer: '/example/due', detail }];
}

function sameDate(found: string | null, said: string | null): boolean {
  return found === null || said === null ? found === said : found.startsWith(said);
}

function eventOf(text: string): PeriodEvent | null {
  return readCivilDate(text) ?? readLocalTime(text);
}

function countedMethod(text: string | null): CountedServiceMethod | null {
  return COUNTED_SERVICE_METHODS.find((method) => method === text) ?? null;
}
