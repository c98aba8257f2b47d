import { collapse } from '../court-text/collapse.js';
import { namedAttachments } from '../court-text/named-attachments.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import type { SaidRow } from './said-row.js';

const NUMBERED = /^#? ?(\d{1,5})(?:[.:)]| ?[-–]|(?= )|$) ?/;

/** The attachments of a row's own column, one a line or parted by `|`, then those that only its text names. */
export function listedAttachments(row: SaidRow, text: string): readonly AttachmentReading[] {
  const parts = row.text('attachments').split(/[\n|]/).map(collapse);
  const listed = parts.filter((part) => part !== '').map((part) => readAttachment(part, row));
  const numbers = new Set(listed.map(({ number }) => number));
  return [...listed, ...namedAttachments(text).filter(({ number }) => !numbers.has(number))];
}

function readAttachment(part: string, row: SaidRow): AttachmentReading {
  const [before = '', digits] = NUMBERED.exec(part) ?? [];
  if (digits === undefined) row.warn('attachments', 'An attachment has no number in front.');
  return {
    number: digits === undefined ? null : Number(digits),
    numberPrinted: null,
    description: part.slice(before.length),
    filedOn: null,
    pacerDocumentId: null,
    pacerSequence: null,
    pageCount: null,
    bytes: null,
    sizePrinted: '',
    namedIn: 'page',
  };
}
