import type { CourtKind } from '../courts/data/court.js';
import { printDocketNumber } from '../law/citations/docket-number.js';
import type { DocketNumber } from '../law/citations/docket-number.js';
import { readDocketNumber, readStateDocketNumber } from '../law/citations/read-docket-number.js';

/**
 * A docket number as a court of this kind means it. A state court's may look federal (`2021-CV-00031`) and is
 * identified by its printed form.
 */
export function readCourtNumber(kind: CourtKind, printed: string): DocketNumber {
  return kind === 'state-trial' ? readStateDocketNumber(printed) : readDocketNumber(printed);
}

const WITHOUT_ZEROS: readonly CourtKind[] = ['appellate', 'bankruptcy-appellate-panel'];

/** A docket number in the normal form of a court of this kind; courts of appeals put no zeros before a serial. */
export function printCourtNumber(kind: CourtKind, number: DocketNumber): string {
  return WITHOUT_ZEROS.includes(kind) ? printDocketNumber(number, 1) : printDocketNumber(number);
}
