import { judgeName } from '../court-text/judge.js';
import { readDay } from '../court-text/read-day.js';
import { tidyObject } from '../court-text/tidy-object.js';
import { contactsOf, counselOf } from '../appellate-docket/counsel.js';
import type { AppealAsPrinted, AppealReading } from '../snapshot/appeal-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import type { JsonObject, JsonValue } from './json-value.js';

const NOTHING_PRINTED: AppealAsPrinted = { found: [], parties: [] };

/**
 * An appellate docket as juriscraper gives it. A label's value is what stands after its words first on the whole page,
 * the spacing of party types and counsel is kept, and an alien registration number is shown: whoever passes the view
 * on leaves that out.
 */
export function appellateDocketView({ cases, courtId }: DocketSnapshot): JsonValue {
  const [one] = cases;
  if (one === undefined) return {};
  const printed = one.appeal?.asPrinted ?? NOTHING_PRINTED;
  const said = valuesOf(printed);
  const appealFrom = said('Appeal From');
  const panel = said('Panel:');
  const metadata = {
    court_id: courtId,
    docket_number: said('Docket #'),
    case_name: one.caption?.tidy ?? '',
    date_filed: readDay(said('Docketed')),
    date_terminated: readDay(said('Termed')),
    nature_of_suit: said('Nature of Suit'),
    appeal_from: appealFrom === 'null' ? '' : appealFrom,
    fee_status: said('Fee Status'),
    panel: panel === 'Not available' ? [] : panel.split(/\s+/).filter(Boolean),
    case_type_information: one.appeal?.caseTypeInformation ?? '',
    originating_court_information: originatingCourt(one.appeal, said),
  };
  return {
    ...tidyObject(metadata),
    parties: partiesOf(one, printed),
    docket_entries: one.entries.map(entryView),
  };
}

type Said = (label: string) => string;

function valuesOf({ found }: AppealAsPrinted): Said {
  const values = new Map(found.map(({ label, value }) => [label, value]));
  return (label) => values.get(label) ?? '';
}

/** The small table of dates: its labels and their keys. */
const DATE_KEYS: Readonly<Record<string, string>> = {
  'Date Order/Judgment:': 'date_judgment',
  'Date Order/Judgment EOD:': 'date_judgment_eod',
  'Date NOA Filed:': 'date_filed_noa',
  "Date Rec'd COA:": 'date_received_coa',
};

function originatingCourt(appeal: AppealReading | null, said: Said): JsonObject {
  const court = appeal?.originatingCourt ?? null;
  if (court === null) return {};
  const dates = (appeal?.asPrinted?.found ?? []).flatMap(({ label, value }) => {
    const key = DATE_KEYS[label];
    return key === undefined ? [] : [[key, readDay(value)] as const];
  });
  const number =
    court.restrictedAlienNumber === null
      ? { docket_number: court.docketNumber ?? '' }
      : { RESTRICTED_ALIEN_NUMBER: court.restrictedAlienNumber };
  return {
    ...number,
    court_id: court.courtId ?? '',
    assigned_to: judgeName(said('Trial Judge')),
    ordering_judge: judgeName(said('Ordering Judge')),
    court_reporter: said('Court Reporter'),
    disposition: said('Disposition'),
    date_filed: readDay(said('Date Filed')),
    date_disposed: readDay(said('Date Disposed')),
    ...Object.fromEntries(dates),
  };
}

function partiesOf({ parties }: CaseReading, printed: AppealAsPrinted): JsonValue[] {
  const counsel = printed.parties.map((party) => party.counsel.map(counselOf));
  const contacts = contactsOf(counsel.flat());
  let at = 0;
  return (parties ?? []).map((party, index) => ({
    ...partyView(party, printed.parties[index]?.between ?? []),
    attorneys: (counsel[index] ?? []).map(({ name, roles }) => ({
      name,
      roles,
      contact: (contacts[at++] ?? []).join('\n'),
    })),
  }));
}

function partyView(
  { name, type, terminatedOn }: PartyReading,
  between: AppealAsPrinted['parties'][number]['between'],
): JsonObject {
  const fields = between.flatMap(({ field }) => field ?? []);
  const unparsed = between.filter(({ field }) => field === null).map(({ text }) => text);
  return {
    ...Object.fromEntries(
      fields.map((field) =>
        field.name === 'Terminated'
          ? ['date_terminated', terminatedOn]
          : [field.name, field.value.trim()],
      ),
    ),
    name,
    type: type.printed,
    unparsed: unparsed.length === 0 ? undefined : unparsed,
  };
}

function entryView(entry: EntryReading): JsonObject {
  const attachments = entry.attachments.filter(({ namedIn }) => namedIn === 'page');
  return tidyObject({
    date_filed: entry.filedOn,
    date_entered: entry.enteredOn,
    document_number: entry.number,
    pacer_doc_id: entry.pacerDocumentId,
    pacer_seq_no: entry.pacerSequence ?? undefined,
    description: entry.text.replaceAll('\n', ''),
    attachments: attachments.length === 0 ? undefined : attachments.map(attachmentView),
  });
}

function attachmentView(one: AttachmentReading): JsonObject {
  return {
    attachment_number: one.number,
    description: one.description,
    page_count: one.pageCount,
    file_size_bytes: one.bytes ?? undefined,
    file_size_str: one.sizePrinted,
    pacer_doc_id: one.pacerDocumentId,
    pacer_seq_no: one.pacerSequence,
  };
}
