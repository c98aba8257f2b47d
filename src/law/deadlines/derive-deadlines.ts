import type { CivilDate } from '../calendar/civil-date.js';
import { dayOfEvent } from '../calendar/reckon.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import type { CaseDeadline, RaisedDeadline, Started } from './case-deadline.js';
import { indexDocket } from './docket-index.js';
import type { DocketIndex, Moment } from './docket-index.js';
import type { DocketFacts } from './docket-facts.js';
import { raisedByHand, replacements, statedDeadlines } from './raise-by-hand.js';
import { raisedByDocket, rulesByType } from './raise-by-docket.js';
import { raise } from './raised.js';
import { governs, isInForce } from './rule-book.js';
import type { RuleBook } from './rule-book.js';
import type { Rule } from './rule.js';
import { lastSaid } from './said-by-people.js';
import { settle } from './settle-deadline.js';
import { statedInPlaceOf } from './stated-in-place.js';

/**
 * The deadlines of a case as of a moment, each with what became of it, the earliest due first and those without a day
 * last. They are a pure function of the docket, the rules in force on the day of each event, and what people said; the
 * same facts give the same keys and dates. Entries and acts after `at.today` do not count.
 */
export function deriveDeadlines(
  facts: DocketFacts,
  book: RuleBook,
  at: Moment,
): readonly CaseDeadline[] {
  const index = indexDocket(facts, at);
  const acts = facts.acts.filter(({ on }) => on <= at.today);
  const byHand = raisedByHand(acts, book, index);
  const first = byKey([
    ...raisedByDocket(rulesByType(book, facts), index),
    ...statedDeadlines(index),
    ...byHand,
  ]);
  const chained = byKey([...first, ...following(first, book, index), ...byHand]);
  const said = lastSaid(acts);
  const inherited = chained.map((deadline) => withDuty(deadline, chained, index));
  const raised = byKey([...inherited, ...replacements(said.values(), inherited, index)]);
  const docketed = { index, raised, said };
  return raised.map((deadline) => ({ ...deadline, ...settle(deadline, docketed) })).toSorted(byDue);
}

/** A date that an entry states in place of a rule's is met by what would have met the rule's. */
function withDuty(
  deadline: RaisedDeadline,
  raised: readonly RaisedDeadline[],
  index: DocketIndex,
): RaisedDeadline {
  if (deadline.origin !== 'stated') return deadline;
  const earlier = raised.find((one) => statedInPlaceOf(one, index)?.key === deadline.key);
  if (earlier === undefined) return deadline;
  const { duty, actor, force } = earlier;
  const forPartyIds = deadline.forPartyIds.length > 0 ? deadline.forPartyIds : earlier.forPartyIds;
  return { ...deadline, duty, actor, force, forPartyIds };
}

/** One deadline for each key, the later of two taking the place of the earlier: a person's word that of the docket. */
function byKey(raised: readonly RaisedDeadline[]): readonly RaisedDeadline[] {
  return [...new Map(raised.map((deadline) => [deadline.key, deadline])).values()];
}

/** The deadlines that run from the end of others, and those that run from theirs. */
function following(
  raised: readonly RaisedDeadline[],
  book: RuleBook,
  index: DocketIndex,
): readonly RaisedDeadline[] {
  const after = rulesAfter(book, index);
  const next: RaisedDeadline[] = [];
  // What is found is searched again: a chain ends because no rule follows itself.
  const queue = [...raised];
  for (const deadline of queue) {
    for (const rule of after.get(deadline.rule?.id ?? '') ?? []) {
      const found = follow(rule, deadline, index);
      if (found === null) continue;
      next.push(found);
      queue.push(found);
    }
  }
  return next;
}

function rulesAfter(book: RuleBook, { facts }: DocketIndex): ReadonlyMap<string, readonly Rule[]> {
  const after = new Map<string, readonly Rule[]>();
  for (const rule of book.rules) {
    const earlier = rule.trigger.after;
    if (earlier === undefined || earlier === rule.id) continue;
    if (rule.raisedBy !== 'docket' || !governs(rule, facts)) continue;
    after.set(earlier, [...(after.get(earlier) ?? []), rule]);
  }
  return after;
}

const LONGEST_CHAIN = 4;

function follow(rule: Rule, earlier: RaisedDeadline, index: DocketIndex): RaisedDeadline | null {
  const { due, key: earlierKey, forPartyIds, anchor } = earlier;
  if (due === null || earlierKey.split('<').length > LONGEST_CHAIN) return null;
  const event: PeriodEvent = due.slice(0, 10) as CivilDate;
  if (!isInForce(rule, dayOfEvent(event))) return null;
  const raising = {
    key: `${rule.id}<${earlierKey}`,
    anchor: anchor === null ? null : (index.byId.get(anchor)?.entry ?? null),
    partyId: null,
    dependsOn: earlierKey,
    started: startedAtTheEndOf(earlier, event),
    forPartyIds,
  };
  return raise(rule, raising, index);
}

/** The end of a period is as certain as its own event. */
function startedAtTheEndOf({ started }: RaisedDeadline, event: PeriodEvent): Started {
  const inferred = started?.inferred === true;
  const note = inferred ? started.note : null;
  return { event, inferred, note, serviceMethod: null, motionKind: null };
}

function byDue(a: CaseDeadline, b: CaseDeadline): number {
  const [dueA, dueB] = [a.due ?? LAST, b.due ?? LAST];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

const LAST = '9999';
