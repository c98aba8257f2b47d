import { tidyText } from '../../src/imports/court-text/tidy-text.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { JudgeReading } from '../../src/imports/snapshot/printed.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import type { PartyReading } from '../../src/imports/snapshot/party-reading.js';
import type { Reading } from '../../src/imports/snapshot/reading.js';
import type { SourceKind } from '../../src/imports/snapshot/source-kinds.js';
import { claimThing } from './claim-facts.js';
import { dayOrInstant, METADATA_KEYS, setOf } from './expected-facts.js';
import type { MetadataKey } from './expected-facts.js';
import { collapsed, said } from './facts.js';
import type { Said, Thing } from './facts.js';
import { countedItems, piecesInOrder } from './feed-items.js';
import { labelsOf } from './label-keys.js';

type Form = string | null | undefined;

/**
 * What a faithful reading says, as values to be counted against what is expected; a refused file says nothing.
 * `refused` is whether the compatible view refused it: that view refuses mails with pictures, which the reading reads.
 */
export function readingFacts(reading: Reading, refused: boolean): Thing {
  const refusal = said('refusals', 'refused', refused);
  if (!reading.ok) return { field: null, keys: [], values: [refusal], parts: [] };
  const { snapshot } = reading;
  const isFeed = snapshot.kind === 'rss-feed';
  const cases = isFeed ? countedItems(snapshot) : snapshot.cases;
  const entries = cases.reduce((sum, one) => sum + shown(one, snapshot).length, 0);
  return {
    field: null,
    keys: [],
    values: [refusal, said('entryCount', 'entries', entries)],
    parts: [
      ...cases.map((one, at) =>
        caseThing(one, `case ${isFeed ? String(one.docketNumber.value) : at}`, snapshot),
      ),
      ...(snapshot.notice?.recipients ?? []).map(({ name, addresses }) => ({
        field: null,
        keys: [`recipient ${setOf(addresses)}`],
        values: [said('recipients', 'name', name)],
        parts: [],
      })),
    ],
  };
}

function caseThing(one: CaseReading, key: string, snapshot: DocketSnapshot): Thing {
  const labels = labelsOf(one);
  return {
    field: null,
    keys: [key],
    values: [
      said('docketNumber', 'docket_number', one.docketNumber.value, one.docketNumber.printed),
      ...datesOf(one, labels),
      ...originValues(one, labels),
      ...METADATA_KEYS.map((key) =>
        said('metadata', key, ...METADATA[key](one, snapshot), labels.get(key)),
      ),
    ],
    parts: [
      ...shown(one, snapshot).map((entry) => entryThing(entry, snapshot)),
      ...eachOnce(one.parties ?? []).map(partyThing),
      ...(one.claims ?? []).map(claimThing),
    ],
  };
}

/** The kinds whose expected results leave out rows numbered by other than digits, and rows without any day. */
const WITHOUT_ODD_ROWS: ReadonlySet<SourceKind> = new Set([
  'docket-report',
  'docket-history',
  'archive-xml',
]);
const WITHOUT_UNDATED_ROWS: ReadonlySet<SourceKind> = new Set(['docket-report', 'archive-xml']);

/** The rows that the expected results show. */
function shown(one: CaseReading, { kind }: DocketSnapshot): readonly EntryReading[] {
  return one.entries.filter(({ filedOn, datePrinted, number, numberPrinted }) => {
    const undated = filedOn === null && datePrinted === null;
    const odd = number === null && numberPrinted !== null;
    return !(undated && WITHOUT_UNDATED_ROWS.has(kind)) && !(odd && WITHOUT_ODD_ROWS.has(kind));
  });
}

function datesOf(one: CaseReading, labels: ReadonlyMap<string, string>): Said[] {
  const own = new Map<string, Form>([
    ['date_filed', one.filedOn],
    ['date_terminated', one.terminatedOn],
    ['date_converted', one.convertedOn],
    ['date_discharged', one.dischargedOn],
    ['date_last_filing', one.lastFiledOn],
  ]);
  const names = new Set([...own.keys(), ...labels.keys()]);
  return [...names].map((name) => said('dates', name, own.get(name), labels.get(name)));
}

function originValues(one: CaseReading, labels: ReadonlyMap<string, string>): Said[] {
  const origin = one.appeal?.originatingCourt;
  if (origin == null) return [];
  const dates = [...labels].map(([name, day]) => said('dates', `origin ${name}`, day));
  return [
    said('metadata', 'origin docket_number', origin.docketNumber),
    said('metadata', 'origin RESTRICTED_ALIEN_NUMBER', origin.restrictedAlienNumber),
    said('metadata', 'origin court_id', origin.courtId),
    said('metadata', 'origin assigned_to', ...judge(origin.assignedTo)),
    said('metadata', 'origin ordering_judge', ...judge(origin.orderingJudge)),
    said('metadata', 'origin court_reporter', origin.courtReporter),
    said('metadata', 'origin disposition', origin.disposition),
    said('dates', 'origin date_filed', origin.filedOn),
    said('dates', 'origin date_disposed', origin.disposedOn),
    ...dates,
  ];
}

const METADATA: Readonly<
  Record<MetadataKey, (one: CaseReading, snapshot: DocketSnapshot) => readonly Form[]>
> = {
  case_name: ({ caption }) => [caption?.tidy, caption?.printed],
  pacer_case_id: (one) => [one.pacerCaseId, ...one.entries.map((entry) => entry.pacerCaseId)],
  assigned_to_str: ({ assignedTo }) => judge(assignedTo),
  referred_to_str: ({ referredTo }) => judge(referredTo),
  cause: ({ cause }) => [cause],
  nature_of_suit: ({ natureOfSuit }) => [natureOfSuit],
  jury_demand: ({ juryDemand }) => [juryDemand],
  demand: ({ demand }) => [demand],
  jurisdiction: ({ jurisdiction }) => [jurisdiction],
  mdl_status: ({ mdlStatus }) => [mdlStatus],
  type: ({ bankruptcy }) => [bankruptcy?.type],
  case_type: ({ bankruptcy }) => [bankruptcy?.type],
  office: ({ bankruptcy }) => [bankruptcy?.office],
  chapter: ({ bankruptcy }) => [bankruptcy?.chapter],
  trustee_str: ({ bankruptcy }) => [bankruptcy?.trustee],
  appeal_from: ({ appeal }) => [appeal?.appealFrom],
  fee_status: ({ appeal }) => [appeal?.feeStatus],
  case_type_information: ({ appeal }) => [appeal?.caseTypeInformation],
  panel: ({ appeal }) => [appeal?.panel.join(' ')],
};

function judge(reading: JudgeReading | null): readonly Form[] {
  return [reading?.name, reading?.printed];
}

function entryThing(entry: EntryReading, { kind }: DocketSnapshot): Thing {
  const { number, pacerDocumentId, filedAt } = entry;
  // The expected texts of notices have lost every # and *, and their quotation marks are straight.
  const isNotice = kind === 'electronic-notice';
  const numbers = number === null ? ['', pacerDocumentId ?? ''] : [number];
  return {
    field: null,
    keys: numbers.map((one) => `entry ${one}`),
    values: [
      said('documentId', 'pacer_doc_id', pacerDocumentId),
      said('sequenceNumber', 'pacer_seq_no', entry.pacerSequence),
      said(
        'entryDates',
        'date_filed',
        entry.filedOn,
        dayOrInstant((filedAt ?? entry.enteredAt)?.instant),
      ),
      said('entryDates', 'date_entered', entry.enteredOn),
      said('description', 'description', entry.text, ...(isNotice ? [tidyText(entry.text)] : [])),
      said('description', 'short_description', piecesInOrder(entry.shortText ?? '')),
      said('pageCounts', 'page_count', entry.pageCount),
      said('pageCounts', 'file_size_bytes', entry.bytes),
    ],
    parts: entry.attachments.map((one) => ({
      field: null,
      keys: [`attachment ${String(one.number ?? one.numberPrinted ?? '')}`],
      values: [
        said('attachments', 'pacer_doc_id', one.pacerDocumentId),
        said('attachments', 'description', one.description),
        said('sequenceNumber', 'pacer_seq_no', one.pacerSequence),
        said('pageCounts', 'page_count', one.pageCount),
        said('pageCounts', 'file_size_bytes', one.bytes),
      ],
      parts: [],
    })),
  };
}

/** The expected results show a party that is repeated in every point only once. */
function eachOnce(parties: readonly PartyReading[]): readonly PartyReading[] {
  const points = parties.map(
    (party) => [JSON.stringify({ ...party, place: null }), party] as const,
  );
  const first = new Map(points.toReversed());
  return parties.filter((party, at) => first.get(points[at]?.[0] ?? '') === party);
}

function partyThing(party: PartyReading): Thing {
  const { name, type, extra, terminatedOn, attorneys } = party;
  return {
    field: null,
    keys: [type.tidy, type.printed].map((one) => `party ${collapsed(name)}, ${collapsed(one)}`),
    values: [
      said('partyDetails', 'date_terminated', terminatedOn),
      said('partyDetails', 'extra_info', extra.join(' ')),
    ],
    parts: (attorneys ?? []).map((one) => ({
      field: null,
      keys: [`attorney ${collapsed(one.name)}`],
      values: [
        said('roles', 'roles', setOf(one.roles)),
        said('contacts', 'contact', one.contact.join(' ')),
      ],
      parts: [],
    })),
  };
}
