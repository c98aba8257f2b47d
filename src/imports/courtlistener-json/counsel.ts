import { linesOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { saidDay } from '../json-file/said-day.js';
import type { AttorneyReading } from '../snapshot/party-reading.js';
import { readCounselRole } from './counsel-roles.js';

/** A lawyer with the roles they have for one party. */
export function readCounsel(
  record: JsonRecord,
  roles: readonly JsonRecord[],
  place: string,
  source: JsonSource,
): AttorneyReading {
  const read = roles.flatMap((role) => {
    const actedOn = saidDay(role.date_action, place, source);
    return readCounselRole(role, actedOn) ?? [];
  });
  return {
    name: wordsOf(record.name) ?? '',
    roles: [...new Set(read.map(({ words }) => words))],
    contact: contactOf(record),
    terminatedOn: read.find(({ terminatedOn }) => terminatedOn !== null)?.terminatedOn ?? null,
  };
}

/** The address as the docket printed it; where the file has only what was made of it, that. */
function contactOf(record: JsonRecord): readonly string[] {
  const printed = linesOf(record.contact_raw);
  if (printed.length > 0) return printed;
  const labelled = [
    ['', record.phone],
    ['Fax: ', record.fax],
    ['Email: ', record.email],
  ] as const;
  return labelled.flatMap(([label, value]) => linesOf(value).map((line) => `${label}${line}`));
}
