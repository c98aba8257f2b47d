import { LAST_DAY } from '../calendar/civil-date.js';
import { isOpen } from '../docket/case-state.js';
import type { DocketEntry, EntryId } from '../docket/docket-entry.js';
import { answering, dayOf } from './answering-entries.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';
import type { RuleId } from './rule.js';

/** A motion that keeps a period from running out, and where it stands. */
export interface Suspending {
  readonly entry: DocketEntry;
  readonly isDecided: boolean;
  /** The rulings that decided it. */
  readonly decidedIn: readonly EntryId[];
  readonly words: string;
  /** The rule that gives the new time. */
  readonly then: RuleId;
}

/** The motion that suspends a deadline: one its rule names, made in time by a party that must act; null when there is none. */
export function suspending(deadline: RaisedDeadline, index: DocketIndex): Suspending | null {
  const suspension = deadline.duty?.rule.suspension;
  if (suspension === undefined) return null;
  const { by, then, words } = suspension;
  const until = deadline.due?.slice(0, 10) ?? LAST_DAY;
  for (const entry of answering(deadline, by, index)) {
    if (dayOf(entry) > until) break;
    return { entry, words, then, ...standing(entry, by.reliefs ?? [], index) };
  }
  return null;
}

function standing(
  entry: DocketEntry,
  kinds: readonly string[],
  { reliefsSoughtIn }: DocketIndex,
): { readonly isDecided: boolean; readonly decidedIn: readonly EntryId[] } {
  const asked = (reliefsSoughtIn.get(entry.id) ?? []).filter(
    ({ kind }) => kinds.length === 0 || kinds.includes(kind),
  );
  const decidedIn = asked.flatMap((relief) =>
    'decidedIn' in relief && relief.decidedIn !== null ? [relief.decidedIn] : [],
  );
  return { isDecided: asked.length > 0 && !asked.some(isOpen), decidedIn };
}
