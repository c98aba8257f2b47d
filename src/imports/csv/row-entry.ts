import { normalDocumentId } from '../courtlistener-json/entry-rows.js';
import { dayAfter } from '../court-text/read-day.js';
import { countOf } from '../json-file/json-record.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { listedAttachments } from './listed-attachments.js';
import { namedEntryType } from './named-entry-type.js';
import type { SaidRow } from './said-row.js';

const DIGITS = /^\d+$/;

/** The entry of a row; null for a row that tells of its case alone. */
export function readRowEntry(row: SaidRow): EntryReading | null {
  if (!row.tellsOfEntry) return null;
  const numberPrinted = row.id('entry_number');
  const text = row.text('text');
  const filedOn = row.day('filed_on');
  noteMissing(row);
  return {
    ...UNSAID_ENTRY,
    place: row.place,
    number: numberPrinted !== null && DIGITS.test(numberPrinted) ? numberPrinted : null,
    numberPrinted,
    filedOn,
    datePrinted: filedOn === null ? row.words('filed_on') : null,
    enteredOn:
      row.words('entered_on') === null ? dayAfter('Entered:', text) : row.day('entered_on'),
    text,
    shortText: row.words('short_text'),
    pacerDocumentId: normalDocumentId(row.id('pacer_document_id')),
    pacerSequence: row.id('pacer_sequence'),
    pageCount: countOf(row.id('page_count') ?? ''),
    attachments: listedAttachments(row, text),
    ...namedEntryType(row),
  };
}

function noteMissing(row: SaidRow): void {
  if (row.words('filed_on') === null && row.words('entered_on') === null) {
    row.warn('filed_on', 'The entry has no day.');
  }
  if (row.words('text') === null && row.words('short_text') === null) {
    row.warn('text', 'The entry has no text.');
  }
}
