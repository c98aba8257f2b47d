import type { AttachmentReading } from '../snapshot/entry-reading.js';
import type { NoticedDocument } from '../snapshot/notice-reading.js';

const DESCRIPTION = /^Document description:(.*)$/i;
const FILE_NAME = /^Original filename:(.*)$/i;
const STAMP = /^Electronic document stamp:/i;
const STAMP_END = ']]';

/** More lines and longer ones than a document of a notice has; what follows belongs to something else. */
const MOST_LINES = 20;
const LONGEST_STAMP = 1_000;

/** The documents that a notice lists, in order, from its lines. */
export function readDocuments(lines: Iterable<string>): NoticedDocument[] {
  const listed: string[][] = [];
  for (const line of lines) {
    const current = listed.at(-1);
    if (DESCRIPTION.test(line)) listed.push([line]);
    else if (current !== undefined && current.length < MOST_LINES) current.push(line);
  }
  return listed.map((own) => ({
    description: firstIn(own, DESCRIPTION) ?? '',
    fileName: firstIn(own, FILE_NAME),
    stamp: stampIn(own),
  }));
}

function firstIn(lines: readonly string[], label: RegExp): string | null {
  const found = lines
    .map((line) => label.exec(line)?.[1]?.trim())
    .find((said) => said !== undefined);
  return found === undefined || found === '' ? null : found;
}

/** The mail breaks a stamp anywhere, so its lines are joined with nothing between them. */
function stampIn(lines: readonly string[]): string | null {
  const from = lines.findIndex((line) => STAMP.test(line));
  if (from < 0) return null;
  const end = lines.findIndex((line, at) => at >= from && line.endsWith(STAMP_END));
  const stamp = lines
    .slice(from, end < 0 ? undefined : end + 1)
    .join('')
    .replace(STAMP, '')
    .trim();
  return end < 0 || stamp === '' ? null : stamp.slice(0, LONGEST_STAMP);
}

/** The attachments among the documents of a notice: the court's stamp numbers them, 0 being the main document. */
export function listedAttachments(documents: readonly NoticedDocument[]): AttachmentReading[] {
  return documents.flatMap((document, at) => {
    const printed = /\[FileNumber=\d+-(\d{1,5})\]/.exec(document.stamp ?? '')?.[1];
    const number = printed === undefined ? null : Number(printed);
    if (number === 0 || (number === null && at === 0)) return [];
    return [{ ...UNSAID_ATTACHMENT, number, description: document.description }];
  });
}

const UNSAID_ATTACHMENT: AttachmentReading = {
  number: null,
  numberPrinted: null,
  description: '',
  filedOn: null,
  pacerDocumentId: null,
  pacerSequence: null,
  pageCount: null,
  bytes: null,
  sizePrinted: '',
  namedIn: 'page',
};
