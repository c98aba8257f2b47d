import { tidyPartyType } from '../court-text/party-type.js';
import { linesOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import type { Member } from '../json-file/members.js';
import { saidDay } from '../json-file/said-day.js';
import { labelsBeside } from '../json-file/unknown-keys.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';
import { readCharges } from './charges.js';

const PARTY_COLUMNS: ReadonlySet<string> = new Set(
  'resource_uri id date_created date_modified name extra_info attorneys party_types'.split(' '),
);
const TYPE_COLUMNS: ReadonlySet<string> = new Set(
  `resource_uri id docket docket_id name date_terminated extra_info highest_offense_level_opening
  highest_offense_level_terminated criminal_counts criminal_complaints`.split(/\s+/),
);

/** A party in one role (`type`, one of its `party_types`; an empty object where its role is not known). */
export function readPartyRow(
  { record, place }: Member,
  type: JsonRecord,
  attorneys: readonly AttorneyReading[] | null,
  source: JsonSource,
): PartyReading {
  const printed = wordsOf(type.name) ?? '';
  const extra = linesOf(type.extra_info);
  const beside = [...labelsBeside(record, PARTY_COLUMNS), ...labelsBeside(type, TYPE_COLUMNS)];
  return {
    place,
    name: textOf(record.name).trim(),
    type: { printed, tidy: tidyPartyType(printed) },
    extra: extra.length > 0 ? extra : linesOf(record.extra_info),
    terminatedOn: saidDay(type.date_terminated, place, source),
    attorneys,
    criminal: readCharges(type),
    unparsed: beside.map(({ label, value }) => `${label}: ${value}`),
  };
}
