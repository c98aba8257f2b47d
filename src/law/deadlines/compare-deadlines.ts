import type { CaseDeadline, MovedDeadline } from './case-deadline.js';

/** What a change of a docket does to its deadlines. */
export interface DeadlineChanges {
  /** Those whose date is another one; `null` is no date. */
  readonly moved: readonly MovedDeadline[];
  readonly removed: readonly MovedDeadline[];
  readonly added: readonly MovedDeadline[];
}

/** How the deadlines of a case differ between two states of its docket, those of `before` first. Statuses alone do not count. */
export function compareDeadlines(
  before: readonly CaseDeadline[],
  after: readonly CaseDeadline[],
): DeadlineChanges {
  const earlier = new Map(before.map((deadline) => [deadline.key, deadline]));
  const later = new Map(after.map((deadline) => [deadline.key, deadline]));
  return {
    moved: before.flatMap((deadline) => {
      const now = later.get(deadline.key);
      return now === undefined || now.due === deadline.due
        ? []
        : [change(now, deadline.due, now.due)];
    }),
    removed: before
      .filter(({ key }) => !later.has(key))
      .map((deadline) => change(deadline, deadline.due, null)),
    added: after
      .filter(({ key }) => !earlier.has(key))
      .map((deadline) => change(deadline, null, deadline.due)),
  };
}

function change(
  { key, rule, title }: CaseDeadline,
  from: string | null,
  to: string | null,
): MovedDeadline {
  return { key, ruleId: rule?.id ?? null, title, from, to };
}
