import { dayAfter } from '../court-text/read-day.js';
import {
  isRecord,
  linesOf,
  listOf,
  recordsOf,
  says,
  textOf,
  wordsOf,
} from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { saidDay } from '../json-file/said-day.js';
import { labelsBeside } from '../json-file/unknown-keys.js';
import type { AttorneyReading, CriminalReading, PartyReading } from '../snapshot/party-reading.js';

const PARTY_KEYS: ReadonlySet<string> = new Set(
  'name type extra_info date_terminated attorneys criminal_data unparsed'.split(' '),
);

/** The parties of a docket in the order of the file; null where the file has no such list. */
export function readParties(
  list: unknown,
  place: string,
  source: JsonSource,
): readonly PartyReading[] | null {
  if (!Array.isArray(list)) return null;
  return recordsOf(list).map(([record, at]) => readParty(record, below(place, at), source));
}

/** A party. Its type is in the common spelling already, as far as juriscraper brings types into it. */
function readParty(record: JsonRecord, place: string, source: JsonSource): PartyReading {
  const type = wordsOf(record.type) ?? '';
  const beside = labelsBeside(record, PARTY_KEYS).map(({ label, value }) => `${label}: ${value}`);
  return {
    place,
    name: textOf(record.name).trim(),
    type: { printed: type, tidy: type },
    extra: trimmedLines(record.extra_info),
    terminatedOn: saidDay(record.date_terminated, place, source),
    attorneys: Array.isArray(record.attorneys) ? readAttorneys(record.attorneys) : null,
    criminal: isRecord(record.criminal_data) ? readCriminal(record.criminal_data) : null,
    unparsed: [...listOf(record.unparsed).flatMap(linesOf), ...beside],
  };
}

/** The lines beside a name keep the white space within them, as the name does. */
function trimmedLines(value: unknown): readonly string[] {
  return textOf(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readAttorneys(list: unknown): readonly AttorneyReading[] {
  return recordsOf(list).map(([record]) => {
    const roles = listOf(record.roles).flatMap((role) => wordsOf(role) ?? []);
    return {
      name: wordsOf(record.name) ?? '',
      roles,
      contact: linesOf(record.contact),
      terminatedOn: dayAfter('terminated:', roles.join('\n'), { anyCase: true }),
    };
  });
}

function readCriminal(record: JsonRecord): CriminalReading | null {
  if (!Object.values(record).some(says)) return null;
  const counts = recordsOf(record.counts).map(([count]) => ({
    ...readCharge(count),
    status: count.status === 'terminated' ? ('terminated' as const) : ('pending' as const),
  }));
  return {
    highestOffenseLevelOpening: wordsOf(record.highest_offense_level_opening),
    highestOffenseLevelTerminated: wordsOf(record.highest_offense_level_terminated),
    counts,
    complaints: recordsOf(record.complaints).map(([complaint]) => readCharge(complaint)),
  };
}

function readCharge(record: JsonRecord): { readonly name: string; readonly disposition: string } {
  return { name: wordsOf(record.name) ?? '', disposition: wordsOf(record.disposition) ?? '' };
}
