import { isAppellateCourt, isBankruptcyCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import { NO_PARTS } from '../snapshot/case-reading.js';
import type { DocketNumberParts, NumberReading } from '../snapshot/case-reading.js';
import { wordsOf } from './json-record.js';
import type { JsonRecord } from './json-record.js';
import type { JsonSource } from './json-source.js';
import { shortened } from './said-day.js';

const A_NUMBER = /(?<!\d)\d{2}-(?:[a-z]{1,5}-)?\d{2,10}/gi;

/** Under which keys juriscraper and CourtListener keep what a federal docket number tells beside year and serial. */
const PART_KEYS: Readonly<Record<keyof DocketNumberParts, string>> = {
  office: 'federal_dn_office_code',
  caseType: 'federal_dn_case_type',
  assignedInitials: 'federal_dn_judge_initials_assigned',
  referredInitials: 'federal_dn_judge_initials_referred',
  defendantNumber: 'federal_defendant_number',
};

/**
 * The docket number that a file names in a field of its own. Such a field holds the number and nothing else, so that a
 * number of a form nobody knows is taken as it stands; two numbers in one field give none, with a note.
 */
export function saidNumber(
  said: unknown,
  place: string,
  { courtId, notes }: JsonSource,
): NumberReading {
  const printed = wordsOf(said);
  if (printed === null) return { printed, value: null, parts: NO_PARTS };
  const found = findDocketNumber([printed], formsOf(courtId));
  if (new Set(printed.match(A_NUMBER)).size > 1) {
    notes.warn(place, `"${shortened(printed)}" holds several docket numbers; none was picked.`);
    return { printed, value: null, parts: NO_PARTS };
  }
  return { ...found, printed, value: found.value ?? printed };
}

/** The parts of a docket number as a file lists them; null when it does not list them at all. */
export function saidParts(record: JsonRecord): DocketNumberParts | null {
  if (!Object.values(PART_KEYS).some((key) => Object.hasOwn(record, key))) return null;
  return {
    office: wordsOf(record[PART_KEYS.office]),
    caseType: wordsOf(record[PART_KEYS.caseType]),
    assignedInitials: wordsOf(record[PART_KEYS.assignedInitials]),
    referredInitials: wordsOf(record[PART_KEYS.referredInitials]),
    defendantNumber: wordsOf(record[PART_KEYS.defendantNumber]),
  };
}

/** The keys of the parts, for whoever lists the keys that are known. */
export const NUMBER_PART_KEYS: readonly string[] = Object.values(PART_KEYS);

function formsOf(courtId: string): readonly NumberForm[] {
  if (isAppellateCourt(courtId)) return ['appellate'];
  return isBankruptcyCourt(courtId) ? ['district', 'bankruptcy'] : ['district', 'jpml'];
}
