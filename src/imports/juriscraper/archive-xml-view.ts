import { tidyObject } from '../court-text/tidy-object.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { archiveEntries } from './archive-entries-view.js';
import type { JsonObject } from './json-value.js';

const SEE_ABOVE = /see[\s\u0085]+above/i;

/** An archived docket as juriscraper gives it. Parties without a name and repeated ones are left out. */
export function archiveXmlView(snapshot: DocketSnapshot): JsonObject {
  const reading = snapshot.cases[0] ?? UNSAID_CASE;
  return {
    ...tidyObject(header(reading, snapshot.courtId)),
    parties: parties(reading.parties ?? []),
    docket_entries: tidyObject(archiveEntries(reading.entries)),
  };
}

function header(reading: CaseReading, courtId: string): JsonObject {
  const name = reading.caption?.tidy ?? '';
  return {
    court_id: courtId,
    docket_number: text(reading.docketNumber.printed),
    case_name: name === '' ? 'Unknown Case Title' : name,
    date_filed: reading.filedOn,
    date_terminated: reading.terminatedOn,
    date_converted: null,
    date_discharged: null,
    assigned_to_str: text(reading.assignedTo?.name),
    referred_to_str: text(reading.referredTo?.name),
    cause: text(reading.cause),
    nature_of_suit: text(reading.natureOfSuit),
    jury_demand: text(reading.juryDemand),
    demand: '',
    jurisdiction: text(reading.jurisdiction),
  };
}

function text(said: string | null | undefined): string {
  return said ?? '';
}

function parties(rows: readonly PartyReading[]): JsonObject[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.name.trim() === '') return [];
    const party = toParty(row);
    // Rows are compared as they stand in the file, before "see above" is filled in.
    const key = JSON.stringify([party, row.unparsed.filter((line) => SEE_ABOVE.test(line))]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [party];
  });
}

function toParty({ name, type, extra, terminatedOn, attorneys }: PartyReading): JsonObject {
  return {
    name,
    type: type.tidy,
    extra_info: extra.join('\n'),
    date_terminated: terminatedOn,
    attorneys: (attorneys ?? []).map((attorney) => ({
      name: attorney.name,
      roles: attorney.roles,
      contact: attorney.contact.join('\n'),
    })),
  };
}
