import { recordsOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import type { Member } from '../json-file/members.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';
import { attorneyOf, docketOf, lawyerId } from './bar.js';
import type { Bar } from './bar.js';
import { readCounsel } from './counsel.js';
import { readPartyRow } from './party-row.js';

/**
 * The rows of a party in one docket, one for each role it has there. Its roles and lawyers of other dockets come along
 * in CourtListener's answers and are left out; `docketId` is null where the file does not tell which docket it is of.
 */
export function readPartyRows(
  member: Member,
  docketId: string | null,
  bar: Bar,
  source: JsonSource,
): readonly PartyReading[] {
  const { record, place } = member;
  const types = rolesHere(recordsOf(record.party_types), docketId);
  const attorneys = attorneysOf(member, docketId, bar, source);
  if (types.length === 0) {
    source.notes.warn(place, 'The role of the party in the case is not said.');
    return [readPartyRow(member, {}, attorneys, source)];
  }
  if (docketId === null && types.length > 1) {
    const words = types.map((type) => wordsOf(type.name) ?? '').join(', ');
    source.notes.warn(place, `The party has several roles (${words}), maybe of several cases.`);
  }
  return types.map((type) => readPartyRow(member, type, attorneys, source));
}

/** The roles in this docket, each once. A role that names no docket is of the docket it is listed for. */
function rolesHere(
  types: readonly (readonly [record: JsonRecord, at: number])[],
  docketId: string | null,
): readonly JsonRecord[] {
  const here = types.map(([type]) => type).filter((type) => isHere(type, docketId));
  return [...new Map(here.map((type) => [wordsOf(type.name), type])).values()];
}

function isHere(record: JsonRecord, docketId: string | null): boolean {
  const of = docketOf(record);
  return docketId === null || of === null || of === docketId;
}

/** The lawyers of a party; null when the file names none of them by more than an id. */
export function attorneysOf(
  member: Member,
  docketId: string | null,
  bar: Bar,
  source: JsonSource,
): readonly AttorneyReading[] | null {
  const { place } = member;
  const lawyers = lawyersOf(member, docketId, bar);
  const attorneys = lawyers.flatMap((rows) => {
    const [first = {}] = rows;
    const known = attorneyOf(first, bar);
    return known === null ? [] : [readCounsel(known, rows.flatMap(rolesIn), place, source)];
  });
  noteUnnamed(lawyers.length - attorneys.length, place, source);
  return lawyers.length > 0 && attorneys.length === 0 ? null : attorneys;
}

/** The rows of a party's lawyers in this docket, those of one lawyer together. */
function lawyersOf(
  { record }: Member,
  docketId: string | null,
  bar: Bar,
): readonly (readonly JsonRecord[])[] {
  const listed = recordsOf(record.attorneys).map(([row]) => row);
  const byBar = bar.rolesFor.get(wordsOf(record.id) ?? '') ?? [];
  const lawyers = new Map<string, JsonRecord[]>();
  for (const row of listed.length > 0 ? listed : byBar) {
    const id = lawyerId(row);
    if (id === null || !isHere(row, docketId)) continue;
    const rows = lawyers.get(id);
    if (rows === undefined) lawyers.set(id, [row]);
    else rows.push(row);
  }
  return [...lawyers.values()];
}

/** The roles of a row of a party's lawyers: CourtListener's answers have one a row, the archive's copies a list. */
function rolesIn(row: JsonRecord): readonly JsonRecord[] {
  return Array.isArray(row.roles) ? recordsOf(row.roles).map(([role]) => role) : [row];
}

function noteUnnamed(unnamed: number, place: string, { notes }: JsonSource): void {
  if (unnamed === 0) return;
  notes.warnOnce(
    place,
    'The file names lawyers only by numbers. Their names stand in the attorneys list of the docket: bring that too.',
  );
}
