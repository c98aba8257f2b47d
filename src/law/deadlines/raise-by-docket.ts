import { civilDate } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { dayOfEvent } from '../calendar/reckon.js';
import { countsFrom } from '../docket/docket-order.js';
import type { EntryType } from '../docket/entry-types.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';
import type { DatedEntry } from './docket-facts.js';
import { matches } from './match-entry.js';
import { motionGroups } from './motion-groups.js';
import type { MotionGroup } from './motion-groups.js';
import { raise } from './raised.js';
import type { Raising } from './raised.js';
import { governs, isInForce } from './rule-book.js';
import type { CaseKind, RuleBook } from './rule-book.js';
import { patternsOf } from './rule.js';
import type { Rule } from './rule.js';
import { triggerEvents } from './trigger-events.js';
import type { TriggerEvent } from './trigger-events.js';

/** The rules of a book that entries of each type may start, in one court. */
export type RulesByType = ReadonlyMap<EntryType, readonly Rule[]>;

/** Lays out a book for one case: which of its rules the docket raises, by the type of entry that starts them. */
export function rulesByType(book: RuleBook, facts: CaseKind): RulesByType {
  const byType = new Map<EntryType, Rule[]>();
  for (const rule of book.rules) {
    if (rule.raisedBy !== 'docket' || !governs(rule, facts)) continue;
    for (const type of new Set(patternsOf(rule.trigger).flatMap(({ types }) => types))) {
      byType.set(type, [...(byType.get(type) ?? []), rule]);
    }
  }
  return byType;
}

/**
 * The deadlines that the entries of a docket raise by themselves, in docket order: each under the version of its rule
 * that was in force on the day of its event.
 */
export function raisedByDocket(rules: RulesByType, index: DocketIndex): readonly RaisedDeadline[] {
  return index.entries.flatMap((dated) =>
    (rules.get(dated.entry.type) ?? []).flatMap((rule) => raisedByEntry(rule, dated, index)),
  );
}

const LONG_AGO: CivilDate = civilDate('0001-01-01');

function raisedByEntry(
  rule: Rule,
  dated: DatedEntry,
  index: DocketIndex,
): readonly RaisedDeadline[] {
  const { entry } = dated;
  if (!patternsOf(rule.trigger).some((pattern) => matches(entry, pattern, index))) return [];
  const events = triggerEvents(rule, dated, index.at.today);
  if (events.length === 0) {
    const isOfItsTime = isInForce(rule, countsFrom(entry) ?? LONG_AGO);
    return isOfItsTime ? only(raise(rule, raisingBy(rule, dated, null, null), index)) : [];
  }
  const inForce = events.filter(({ started }) => isInForce(rule, dayOfEvent(started.event)));
  if (rule.reckoning.by !== 'noting-date') {
    return inForce.flatMap((event) =>
      only(raise(rule, raisingBy(rule, dated, event, null), index)),
    );
  }
  return inForce.flatMap((event) =>
    motionGroups(entry, index).flatMap((group) =>
      only(raise(rule, raisingBy(rule, dated, event, group), index)),
    ),
  );
}

function raisingBy(
  rule: Rule,
  { entry }: DatedEntry,
  event: TriggerEvent | null,
  group: MotionGroup | null,
): Raising {
  const parts = [rule.id, entry.id, event?.partyId ?? null, group?.convertedTo ?? null];
  const started = event === null ? null : event.started;
  return {
    key: parts.filter((part) => part !== null).join(':'),
    anchor: entry,
    partyId: event?.partyId ?? null,
    dependsOn: null,
    started:
      started === null || group === null ? started : { ...started, motionKind: group.motionKind },
  };
}

function only(raised: RaisedDeadline | null): readonly RaisedDeadline[] {
  return raised === null ? [] : [raised];
}
