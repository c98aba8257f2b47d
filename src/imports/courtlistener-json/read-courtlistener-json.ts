import { readingOf } from '../json-file/json-source.js';
import type { JsonSource } from '../json-file/json-source.js';
import { Notes } from '../json-file/notes.js';
import { openJson } from '../json-file/open-json.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { readBar } from './bar.js';
import type { Bar } from './bar.js';
import { readHeader } from './docket-header.js';
import { inDocketOrder } from './docket-order.js';
import { readRow } from './entry-rows.js';
import { groupByDocket } from './group-by-docket.js';
import type { DocketGroup } from './group-by-docket.js';
import { readPartyRows } from './party-rows.js';
import { sortOut } from './sort-out.js';

/**
 * Reads what CourtListener answers: a docket, a page of its entries, of its parties or of its attorneys, an alert about
 * new entries, or a file that holds any of these together (`{docket, docket_entries, parties, attorneys}`, each list as
 * a list or as a page, or a list of such objects). The notes say what was taken for what.
 */
export function readCourtListenerJson(bytes: Uint8Array, courtId: string): Reading {
  const opened = openJson(bytes);
  if (!opened.ok) return opened;
  const source = { courtId, notes: new Notes() };
  const sorted = sortOut(opened.value, source);
  const groups = groupByDocket(sorted);
  if (groups.length > 0) {
    const bar = readBar(sorted.attorneys);
    const cases = groups.map((group) => readGroup(group, bar, source));
    return readingOf('courtlistener-json', cases, source);
  }
  if (sorted.attorneys.length === 0) {
    const detail = 'The file is JSON, but holds no docket, entries or parties of CourtListener.';
    return refuse('not-this-kind', { detail });
  }
  const detail =
    'A list of attorneys names their parties only by numbers. Bring the parties list with it.';
  return refuse('nothing-to-read', { detail });
}

function readGroup(group: DocketGroup, bar: Bar, source: JsonSource): CaseReading {
  const { docketId, dockets, entries, parties } = group;
  const [docket, another] = dockets;
  if (another !== undefined) {
    source.notes.warn(another.place, 'The docket stands in the file already; it was taken once.');
  }
  const header =
    docket === undefined ? unsaid(docketId) : readHeader(docket.record, docket.place, source);
  const own = { ...source, courtId: header.courtId ?? source.courtId };
  return {
    ...header,
    parties: showsParties(group)
      ? parties.flatMap((party) => readPartyRows(party, docketId, bar, own))
      : null,
    entries: inDocketOrder(entries, own).map((entry) => readRow(entry, own)),
  };
}

/** Whether the file shows parties of a docket: a docket that holds an empty list of them does. */
function showsParties({ dockets, parties }: DocketGroup): boolean {
  return parties.length > 0 || dockets.some(({ record }) => Array.isArray(record.parties));
}

/** A docket of which only lists are in the file: CourtListener's id is all that is known of it. */
function unsaid(docketId: string | null): CaseReading {
  if (docketId === null) return UNSAID_CASE;
  return { ...UNSAID_CASE, labels: [{ label: 'CourtListener docket', value: docketId }] };
}
