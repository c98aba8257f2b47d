import type { DocketEntry } from '../docket/docket-entry.js';
import { answering, dayOf, placeOf } from './answering-entries.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';

/**
 * The first entry, in docket order, that meets a deadline: it fits one of the rule's patterns and does not come before
 * the day that started the period. What is due before an event may be filed at any time before it.
 */
export function satisfyingEntry(deadline: RaisedDeadline, index: DocketIndex): DocketEntry | null {
  const patterns = deadline.duty?.rule.satisfiedBy ?? [];
  const notBefore = earliestDay(deadline);
  const firsts = patterns.flatMap((pattern) => {
    for (const entry of answering(deadline, pattern, index)) {
      if (dayOf(entry) >= notBefore) return [entry];
    }
    return [];
  });
  const place = ({ id }: DocketEntry): number => placeOf(id, index.places);
  return firsts.toSorted((a, b) => place(a) - place(b)).at(0) ?? null;
}

function earliestDay({ duty, started }: RaisedDeadline): string {
  const reckoning = duty?.rule.reckoning;
  if (reckoning?.by === 'period' && reckoning.period.direction === 'backward') return '';
  return started?.event.slice(0, 10) ?? '';
}
