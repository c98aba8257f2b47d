import { documentId } from '../court-text/links.js';
import { namedAttachments } from '../court-text/named-attachments.js';
import { dayAfter } from '../court-text/read-day.js';
import { instantAtCourt } from '../court-text/court-clock.js';
import { countOf, isRecord, recordsOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import type { Member } from '../json-file/members.js';
import { saidDay } from '../json-file/said-day.js';
import { noteUnknownKeys } from '../json-file/unknown-keys.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading, PrintedInstant } from '../snapshot/entry-reading.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { plainText } from './plain-text.js';

const ENTRY_COLUMNS: ReadonlySet<string> = new Set(
  `resource_uri id docket date_created date_modified date_filed time_filed entry_number recap_sequence_number
  pacer_sequence_number description tags recap_documents`.split(/\s+/),
);

/** What CourtListener writes for a document that is an attachment; a main document has 1. */
const ATTACHMENT = 2;
const DIGITS = /^\d+$/;

/**
 * One row of the docket. The day of entry stands only in the text ("(Entered: 01/11/2021)"), the short description and
 * the document's ids only at its documents.
 */
export function readRow({ record, place }: Member, source: JsonSource): EntryReading {
  noteUnknownKeys(record, ENTRY_COLUMNS, 'entries', place, source);
  const documents = recordsOf(record.recap_documents).map(([document]) => document);
  const [main, ...others] = documents.filter((document) => !isAttachment(document));
  if (others.length > 0) {
    source.notes.warn(place, 'The entry has several main documents; the first was taken.');
  }
  noteSealed(documents, place, source);
  const text = plainText(textOf(record.description));
  const filedOn = saidDay(record.date_filed, place, source);
  return {
    ...UNSAID_ENTRY,
    place,
    ...numberOf(record, main),
    filedOn,
    datePrinted: filedOn === null ? wordsOf(record.date_filed) : null,
    enteredOn: dayAfter('Entered:', text),
    filedAt: clockTime(filedOn, record.time_filed, source),
    text,
    pacerSequence: wordsOf(record.pacer_sequence_number),
    ...(main === undefined ? {} : factsOf(main)),
    attachments: attachmentsOf(documents, text),
  };
}

/** A document's id as it stands in the link to it, its fourth digit made 0: the court writes 0 or 1 for the same one. */
export function normalDocumentId(said: unknown): string | null {
  const id = wordsOf(said);
  return id !== null && DIGITS.test(id) ? documentId(`/doc1/${id}`) : id;
}

function isAttachment(document: JsonRecord): boolean {
  const { document_type: type, attachment_number: number } = document;
  return type === ATTACHMENT || (type !== 1 && number !== null && number !== undefined);
}

function numberOf(
  record: JsonRecord,
  main: JsonRecord | undefined,
): Pick<EntryReading, 'number' | 'numberPrinted'> {
  const printed = wordsOf(record.entry_number) ?? wordsOf(main?.document_number);
  return {
    number: printed !== null && DIGITS.test(printed) ? printed : null,
    numberPrinted: printed,
  };
}

type DocumentFacts = Pick<
  EntryReading,
  'shortText' | 'pacerDocumentId' | 'pageCount' | 'bytes' | 'documentUrl'
>;

function factsOf(main: JsonRecord): DocumentFacts {
  return {
    shortText: wordsOf(plainText(textOf(main.description))),
    pacerDocumentId: normalDocumentId(main.pacer_doc_id),
    pageCount: countOf(main.page_count),
    bytes: countOf(main.file_size),
    documentUrl: freeCopy(main.filepath_ia),
  };
}

/** The address of the free copy at the Internet Archive; nothing else in a file is taken for an address. */
function freeCopy(said: unknown): string | null {
  const address = textOf(said);
  return /^https:\/\/(?:www\.)?archive\.org\/download\/\S{1,500}$/.test(address) ? address : null;
}

function clockTime(
  day: CivilDate | null,
  said: unknown,
  { courtId }: JsonSource,
): PrintedInstant | null {
  const time = wordsOf(said);
  if (day === null || time === null) return null;
  const clock = time.split('.')[0] ?? time;
  return { printed: `${day} ${time}`, instant: instantAtCourt(day, clock, courtId) };
}

/** The attachments: those that are documents of the entry, then those that only its text names. */
function attachmentsOf(
  documents: readonly JsonRecord[],
  text: string,
): readonly AttachmentReading[] {
  const listed = documents.filter(isAttachment).map(readAttachment);
  const numbers = new Set(listed.map(({ number }) => number));
  return [...listed, ...namedAttachments(text).filter(({ number }) => !numbers.has(number))];
}

function readAttachment(document: JsonRecord): AttachmentReading {
  const number = countOf(document.attachment_number);
  return {
    number,
    numberPrinted: number === null ? wordsOf(document.attachment_number) : null,
    description: wordsOf(plainText(textOf(document.description))) ?? '',
    filedOn: null,
    pacerDocumentId: normalDocumentId(document.pacer_doc_id),
    pacerSequence: null,
    pageCount: countOf(document.page_count),
    bytes: countOf(document.file_size),
    sizePrinted: '',
    namedIn: 'page',
  };
}

function noteSealed(documents: readonly JsonRecord[], place: string, { notes }: JsonSource): void {
  const isSealed = documents.some((document) => isRecord(document) && document.is_sealed === true);
  if (isSealed) notes.warn(place, 'A document of the entry is sealed at the court.');
}
