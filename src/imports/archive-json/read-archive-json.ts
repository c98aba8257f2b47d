import { readBar } from '../courtlistener-json/bar.js';
import { inDocketOrder } from '../courtlistener-json/docket-order.js';
import { readHeader } from '../courtlistener-json/docket-header.js';
import { readRow } from '../courtlistener-json/entry-rows.js';
import { attorneysOf } from '../courtlistener-json/party-rows.js';
import { readPartyRow } from '../courtlistener-json/party-row.js';
import type { JsonRecord } from '../json-file/json-record.js';
import { readingOf } from '../json-file/json-source.js';
import type { JsonSource } from '../json-file/json-source.js';
import { membersOf } from '../json-file/members.js';
import type { Member } from '../json-file/members.js';
import { Notes } from '../json-file/notes.js';
import { openJson } from '../json-file/open-json.js';
import { below } from '../json-file/pointer.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { readClaims } from './claims.js';
import { rolesInCase } from './party-roles.js';

/** Columns that only an archived docket has, whatever else is missing in it. */
const ITS_COLUMNS: readonly string[] = ['court', 'filepath_ia', 'filepath_ia_json', 'idb_data'];

const NO_BAR = readBar([]);

/**
 * Reads the JSON copy of a docket that the Internet Archive keeps (`gov.uscourts.wawd.294664.docket.json`): one object
 * with the columns of CourtListener's docket, its entries and its parties, or a list of such objects.
 */
export function readArchiveJson(bytes: Uint8Array, courtId: string): Reading {
  const opened = openJson(bytes);
  if (!opened.ok) return opened;
  const dockets = membersOf(opened.value).filter(({ record }) => isArchived(record));
  if (dockets.length === 0) {
    const detail = 'The file is JSON, but no docket as the Internet Archive keeps them.';
    return refuse('not-this-kind', { detail });
  }
  const source = { courtId, notes: new Notes() };
  const cases = dockets.map((docket) => readDocket(docket, source));
  return readingOf('archive-json', cases, source);
}

function isArchived(record: JsonRecord): boolean {
  const hasDocket = ['docket_entries', 'docket_number', 'parties'].some((key) => key in record);
  return hasDocket && ITS_COLUMNS.some((key) => Object.hasOwn(record, key));
}

function readDocket({ record, place }: Member, source: JsonSource): CaseReading {
  const header = readHeader(record, place, source);
  const own = { ...source, courtId: header.courtId ?? source.courtId };
  const rows = membersOf(record.docket_entries, below(place, 'docket_entries'));
  const entries = inDocketOrder(rows, own).map((row) => readRow(row, own));
  return {
    ...header,
    parties: readParties(record.parties, below(place, 'parties'), entries, own),
    entries,
    claims: readClaims(record.claims, below(place, 'claims'), own),
  };
}

function readParties(
  list: unknown,
  place: string,
  entries: readonly EntryReading[],
  source: JsonSource,
): readonly PartyReading[] | null {
  if (!Array.isArray(list)) return null;
  const parties = membersOf(list, place);
  const texts = entries.map(({ text }) => text);
  const roleOf = rolesInCase(parties, texts, source);
  return parties.map((party) =>
    readPartyRow(party, roleOf(party), attorneysOf(party, null, NO_BAR, source), source),
  );
}
