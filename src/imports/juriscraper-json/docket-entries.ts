import { namedAttachments } from '../court-text/named-attachments.js';
import { dayAfter } from '../court-text/read-day.js';
import { countOf, linesOf, recordsOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { saidDay } from '../json-file/said-day.js';
import { noteUnknownKeys } from '../json-file/unknown-keys.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import { readMoment } from './read-moment.js';

const ENTRY_KEYS: ReadonlySet<string> = new Set(
  `date_filed date_entered document_number pacer_doc_id pacer_seq_no description short_description attachments
  file_size_bytes file_size_str page_count document_url pacer_case_id pacer_magic_num`.split(/\s+/),
);

const DIGITS = /^\d+$/;

/** The entries of a docket, each in the order of the file. `place` is the pointer of the list. */
export function readEntries(
  list: unknown,
  place: string,
  source: JsonSource,
): readonly EntryReading[] {
  return recordsOf(list).map(([record, at]) => readEntry(record, below(place, at), source));
}

/** One entry. The one-time key of a notice is a secret that nobody needs twice: it is not taken over. */
export function readEntry(record: JsonRecord, place: string, source: JsonSource): EntryReading {
  noteUnknownKeys(record, ENTRY_KEYS, 'entries', place, source);
  const numberPrinted = wordsOf(record.document_number);
  const text = linesOf(record.description).join('\n');
  return {
    ...UNSAID_ENTRY,
    place,
    number: numberPrinted !== null && DIGITS.test(numberPrinted) ? numberPrinted : null,
    numberPrinted,
    ...daysOf(record, text, place, source),
    text,
    shortText: wordsOf(record.short_description),
    pacerDocumentId: wordsOf(record.pacer_doc_id),
    pacerSequence: wordsOf(record.pacer_seq_no),
    pageCount: countOf(record.page_count),
    bytes: countOf(record.file_size_bytes),
    sizePrinted: wordsOf(record.file_size_str),
    attachments: readAttachments(record.attachments, text, place, source),
    documentUrl: wordsOf(record.document_url),
    pacerCaseId: wordsOf(record.pacer_case_id),
  };
}

type Days = Pick<EntryReading, 'filedOn' | 'enteredOn' | 'enteredAt' | 'datePrinted'>;

/** A feed gives a moment where a docket gives a day: it is the moment of entry. */
function daysOf(record: JsonRecord, text: string, place: string, source: JsonSource): Days {
  const moment = readMoment(record.date_filed, source.courtId);
  if (moment !== null) return { datePrinted: null, ...moment };
  const filedOn = saidDay(record.date_filed, place, source);
  const isSaid = Object.hasOwn(record, 'date_entered');
  return {
    filedOn,
    enteredOn: isSaid ? saidDay(record.date_entered, place, source) : dayAfter('Entered:', text),
    enteredAt: null,
    datePrinted: filedOn === null ? wordsOf(record.date_filed) : null,
  };
}

/** The attachments of an entry: those the file lists, then those that only the docket text names. */
export function readAttachments(
  list: unknown,
  text: string,
  place: string,
  source: JsonSource,
): readonly AttachmentReading[] {
  const listed = recordsOf(list).map(([record, at]) =>
    readAttachment(record, below(place, 'attachments', at), source),
  );
  const numbers = new Set(listed.map(({ number }) => number));
  const named = namedAttachments(text).filter(({ number }) => !numbers.has(number));
  return [...listed, ...named];
}

function readAttachment(record: JsonRecord, place: string, source: JsonSource): AttachmentReading {
  const number = countOf(record.attachment_number);
  return {
    number,
    numberPrinted: number === null ? wordsOf(record.attachment_number) : null,
    description: wordsOf(record.description) ?? '',
    filedOn: saidDay(record.date_filed, place, source),
    pacerDocumentId: wordsOf(record.pacer_doc_id),
    pacerSequence: wordsOf(record.pacer_seq_no),
    pageCount: countOf(record.page_count),
    bytes: countOf(record.file_size_bytes),
    sizePrinted: textOf(record.file_size_str).trim(),
    namedIn: 'page',
  };
}
