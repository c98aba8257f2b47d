import { isAppellateCourt, isBankruptcyCourt } from '../court-text/court-kind.js';
import { tidyObject } from '../court-text/tidy-object.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { JsonObject, JsonValue } from './json-value.js';
import { numberParts } from './number-parts.js';

/** What only bankruptcy courts say. */
const NO_LINE = { type: '', office: '', chapter: '', trustee: '' };

/** The items that are folded into one docket: the first of them, and the short descriptions of all. */
interface Folded {
  readonly reading: CaseReading;
  readonly entry: EntryReading;
  readonly shortTexts: string[];
}

/**
 * A feed as juriscraper gives it: a list of dockets with one entry each. Items that lack an element, a docket number or
 * (in bankruptcy) the line of the case are left out, and items that agree in docket number, case id, moment and
 * document are folded into the first of them.
 */
export function rssFeedView({ cases, courtId }: DocketSnapshot): JsonValue {
  const folded = new Map<string, Folded>();
  for (const reading of cases) {
    const entry = reading.entries[0];
    if (entry === undefined || !isReadable(reading, entry, courtId)) continue;
    const key = JSON.stringify([
      reading.docketNumber.value,
      reading.pacerCaseId,
      momentOf(entry),
      documentIn(entry),
    ]);
    const earlier = folded.get(key) ?? { reading, entry, shortTexts: [] };
    earlier.shortTexts.push(entry.shortText ?? '');
    folded.set(key, earlier);
  }
  return [...folded.values()].map((one) => toDocket(one, courtId));
}

/** The moment itself, whatever the offset it is printed in; what is printed where that is no time. */
function momentOf({ enteredAt }: EntryReading): number | string | null {
  const instant = enteredAt?.instant ?? null;
  return instant === null ? (enteredAt?.printed ?? null) : Date.parse(instant);
}

function isReadable(reading: CaseReading, entry: EntryReading, courtId: string): boolean {
  const complete =
    reading.docketNumber.value !== null &&
    reading.labels.some(({ label }) => label === 'link') &&
    entry.enteredAt !== null &&
    entry.shortText !== null;
  return complete && (reading.bankruptcy !== null || !isBankruptcyCourt(courtId));
}

function toDocket({ reading, entry, shortTexts }: Folded, courtId: string): JsonObject {
  const document = documentIn(entry);
  const named = isAppellateCourt(courtId) && document !== '' ? document : null;
  return {
    ...tidyObject(header(reading, courtId)),
    parties: null,
    docket_entries: [
      {
        date_filed: entry.enteredAt?.instant ?? null,
        description: '',
        document_number: entry.number ?? named,
        short_description: joined(shortTexts),
        pacer_doc_id: document,
        pacer_seq_no: entry.pacerSequence,
      },
    ],
  };
}

function header(reading: CaseReading, courtId: string): JsonObject {
  const { docketNumber, pacerCaseId, caption } = reading;
  const { type, office, chapter, trustee } = reading.bankruptcy ?? NO_LINE;
  return {
    court_id: courtId,
    pacer_case_id: pacerCaseId,
    docket_number: docketNumber.value,
    case_name: caption?.tidy ?? 'Unknown Case Title',
    ...numberParts(docketNumber.parts),
    date_filed: null,
    date_terminated: null,
    date_converted: null,
    date_discharged: null,
    assigned_to_str: '',
    referred_to_str: '',
    cause: '',
    nature_of_suit: '',
    jury_demand: '',
    demand: '',
    jurisdiction: '',
    type: type ?? '',
    office: office ?? '',
    chapter: chapter ?? '',
    trustee_str: trustee ?? '',
  };
}

function documentIn(entry: EntryReading): string {
  return entry.pacerDocumentId ?? '';
}

/**
 * The short descriptions of items that were folded one after the other. Every time, what was there is cut at each
 * "AND", also inside a word, and sorted with the new one by code point; so only the last stays uncut.
 */
function joined(shortTexts: readonly string[]): string {
  const [first = '', ...others] = shortTexts;
  if (others.length === 0) return first;
  const pieces = shortTexts
    .slice(0, -1)
    .flatMap((text) => text.split('AND').map((piece) => piece.trim()));
  return [...pieces, ...others.slice(-1)].sort(byCodePoint).join(' AND ');
}

/** UTF-8 keeps the order of code points, which the order of a string's own units is not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
