import { earlierOf } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { DocketEntry } from './docket-entry.js';

type Dated = Pick<DocketEntry, 'filedOn' | 'enteredOn'>;
type Placed = Dated & Pick<DocketEntry, 'number' | 'courtSequence' | 'sequence'>;

/** The day from which an entry counts: the day it was filed or entered, whichever came first; null when undated. */
export function countsFrom(entry: Dated): CivilDate | null {
  return earlierOf(entry.filedOn, entry.enteredOn);
}

function compareAbsentLast<T extends string | number>(a: T | null, b: T | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/**
 * Docket order: the day filed (the day entered where the page gives no other, undated entries last), then the
 * court's sequence or else the number (entries with neither last), then the order of recording. Negative when `a`
 * comes first; never 0 for two entries of one case.
 */
export function compareInDocketOrder(a: Placed, b: Placed): number {
  return (
    compareAbsentLast(a.filedOn ?? a.enteredOn, b.filedOn ?? b.enteredOn) ||
    compareAbsentLast(a.courtSequence ?? a.number, b.courtSequence ?? b.number) ||
    a.sequence - b.sequence
  );
}
