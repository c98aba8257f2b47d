import { readCourtBelow } from '../json-file/court-below.js';
import { listOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import type { AppealReading } from '../snapshot/appeal-reading.js';

/** The keys by which a docket is known to be an appellate one. */
export const APPEAL_KEYS: readonly string[] = [
  'appeal_from',
  'fee_status',
  'panel',
  'case_type_information',
  'originating_court_information',
];

/** What only an appellate docket has; null for a docket that is none. */
export function readAppeal(
  record: JsonRecord,
  place: string,
  source: JsonSource,
): AppealReading | null {
  if (!APPEAL_KEYS.some((key) => Object.hasOwn(record, key))) return null;
  return {
    appealFrom: wordsOf(record.appeal_from),
    feeStatus: wordsOf(record.fee_status),
    panel: listOf(record.panel).flatMap((judge) => wordsOf(judge) ?? []),
    caseTypeInformation: wordsOf(record.case_type_information),
    originatingCourt: readCourtBelow(
      record.originating_court_information,
      below(place, 'originating_court_information'),
      source,
    ),
  };
}
