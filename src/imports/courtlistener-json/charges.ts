import { countOf, recordsOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { CriminalReading } from '../snapshot/party-reading.js';

/** What CourtListener writes for a count that is over; one that is pending has 1. */
const TERMINATED = 2;

/** The charges against a party in one role; null where there are none. */
export function readCharges(type: JsonRecord): CriminalReading | null {
  const counts = recordsOf(type.criminal_counts).map(([count]) => ({
    ...chargeOf(count),
    status: countOf(count.status) === TERMINATED ? ('terminated' as const) : ('pending' as const),
  }));
  const complaints = recordsOf(type.criminal_complaints).map(([complaint]) => chargeOf(complaint));
  const opening = wordsOf(type.highest_offense_level_opening);
  const terminated = wordsOf(type.highest_offense_level_terminated);
  const isSaid = counts.length + complaints.length > 0 || opening !== null || terminated !== null;
  if (!isSaid) return null;
  return {
    highestOffenseLevelOpening: opening,
    highestOffenseLevelTerminated: terminated,
    counts,
    complaints,
  };
}

function chargeOf(record: JsonRecord): { readonly name: string; readonly disposition: string } {
  return { name: wordsOf(record.name) ?? '', disposition: wordsOf(record.disposition) ?? '' };
}
