import { dayOfEvent } from '../calendar/reckon.js';
import type { DocketEntry, PartyId } from '../docket/docket-entry.js';
import { actingParties } from './acting-parties.js';
import type { RaisedDeadline, Started } from './case-deadline.js';
import { briefDateFromRule } from './date-from-rule.js';
import type { RuleDate, RuleRefusal } from './date-from-rule.js';
import type { DeadlineKey } from './deadline-act.js';
import type { DocketIndex } from './docket-index.js';
import type { Rule } from './rule.js';

/** What raises a deadline under a rule, beside the rule itself. */
export interface Raising {
  readonly key: DeadlineKey;
  readonly anchor: DocketEntry | null;
  readonly partyId: PartyId | null;
  readonly dependsOn: DeadlineKey | null;
  /** Null while the event has not come. */
  readonly started: Started | null;
  /** The parties it is for, when a person named them. */
  readonly forPartyIds?: readonly PartyId[];
}

/**
 * The deadline that a rule raises, with its date; null when the rule sets none for such a motion. The method of counting
 * is the one in force on the day of the event: a case of 2016 counts as one did in 2016.
 */
export function raise(rule: Rule, raising: Raising, index: DocketIndex): RaisedDeadline | null {
  const blank = blankOf(rule, raising, index);
  if (rule.reckoning.by === 'condition') return { ...blank, until: rule.reckoning.until };
  const { started } = raising;
  if (started === null) return { ...blank, waitsFor: rule.waitsFor ?? rule.trigger.words };
  if (lacksHour(rule, started)) {
    return { ...blank, waitsFor: `the clock time at which ${rule.trigger.words}` };
  }
  const found = dated(rule, started, index);
  return found === null ? null : { ...blank, started, ...found };
}

function blankOf(rule: Rule, raising: Raising, index: DocketIndex): RaisedDeadline {
  const { key, anchor, partyId, dependsOn } = raising;
  const anchorId = anchor?.id ?? null;
  return {
    key,
    origin: 'rule',
    title: rule.title,
    authority: rule.authority,
    rule,
    duty: { rule, anchor: anchorId },
    actor: rule.actor,
    force: rule.force,
    forPartyIds: raising.forPartyIds ?? actingParties(rule.actor, anchor, partyId, index),
    anchor: anchorId,
    dependsOn,
    ...UNDATED,
  };
}

const UNDATED = {
  started: null,
  waitsFor: null,
  due: null,
  rawLastDay: null,
  until: null,
  warnings: [],
  refusal: null,
} as const;

function lacksHour({ reckoning }: Rule, { event }: Started): boolean {
  return reckoning.by === 'period' && reckoning.period.unit === 'hours' && event.length === 10;
}

type Dates = Pick<RaisedDeadline, 'due' | 'rawLastDay' | 'warnings' | 'refusal'>;

function dated(rule: Rule, started: Started, { facts }: DocketIndex): Dates | null {
  const version = dayOfEvent(started.event);
  const answer = briefDateFromRule(rule, started, facts.court, facts.given, version);
  return answer.ok ? datesOf(answer.date) : refusedDates(answer.refusal);
}

function datesOf(date: RuleDate): Dates | null {
  if (date.kind !== 'date') return null;
  const { due, rawLastDay, warnings } = date;
  return { due, rawLastDay, warnings, refusal: null };
}

function refusedDates({ detail }: RuleRefusal): Dates {
  return { due: null, rawLastDay: null, warnings: [], refusal: detail };
}
