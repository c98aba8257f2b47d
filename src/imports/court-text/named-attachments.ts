import type { AttachmentReading } from '../snapshot/entry-reading.js';
import { collapse } from './collapse.js';

const OPENING = /\(Attachments?:\s*(?=#|\(1\))/i;
const MARK = /#\s*(?:\((\d{1,5})\)|(\d{1,5})(?=[\s,)]|$))/y;
const SPACED_MARK = /^#(?:\s|\()/;
const BARE_MARK = /\((\d{1,5})\)/y;
const ANOTHER = /,\s*#/y;
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/**
 * The attachments that ordinary docket text names: `(Attachments: # 1 Exhibit A, # 2 Proposed Order)`. What parts two
 * of them is a comma before the next `#`, or, where the clerk's office prints no commas, the number that comes next
 * (`# 1 Certificate# 2 Form 16A`; some mail programs lose the `#` of `# (2)`). Brackets inside a description stay with
 * it, and the list ends where its own bracket closes.
 */
export function namedAttachments(text: string): readonly AttachmentReading[] {
  const opening = OPENING.exec(text);
  if (opening === null) return [];
  const from = opening.index + opening[0].length;
  const { marks, end } = readList(text, from);
  return marks.map(({ number, to }, at) =>
    named(number, text.slice(to, marks[at + 1]?.from ?? end)),
  );
}

/** Where a number of the list stands. */
interface Mark {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function readList(text: string, from: number): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  const pattern = text[from] === '#' ? MARK : BARE_MARK;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = markAt(text, at, pattern);
    if (mark !== null && parts(text, mark, { last: marks.at(-1), depth })) {
      marks.push(mark);
      // A bracket left open in one description does not reach into the next.
      depth = 0;
      at = mark.to - 1;
    } else if (closesList(text, at, depth)) return { marks, end: at };
    else depth = Math.max(0, depth + (BRACKETS[text.charAt(at)] ?? 0));
  }
  return { marks, end: endOfOpenList(text, marks.at(-1)?.to ?? from) };
}

function closesList(text: string, at: number, depth: number): boolean {
  if (depth > 0 || text[at] !== ')') return false;
  ANOTHER.lastIndex = at + 1;
  return !ANOTHER.test(text);
}

function markAt(text: string, at: number, pattern: RegExp): Mark | null {
  if (text[at] !== '#' && text[at] !== '(') return null;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  return { number: Number(found[1] ?? found[2]), from: at, to: pattern.lastIndex };
}

/** Whether a number begins the next attachment, rather than being part of a description (`Exhibit POC #73`). */
function parts(
  text: string,
  mark: Mark,
  { last, depth }: { readonly last: Mark | undefined; readonly depth: number },
): boolean {
  if (last === undefined) return true;
  const isNext = mark.number === last.number + 1;
  const afterComma = lastBefore(text, mark.from) === ',';
  if (depth > 0) return afterComma && isNext;
  const isSpaced =
    text[mark.from] === '(' || SPACED_MARK.test(text.slice(mark.from, mark.from + 2));
  return afterComma || (isNext && isSpaced);
}

/** The last character before a place that is no white space. */
function lastBefore(text: string, at: number): string {
  let before = at - 1;
  while (before > 0 && text[before]?.trim() === '') before -= 1;
  return text[before] ?? '';
}

/** A list whose bracket never closes ends with the first bracket that closes after its last number, or with the text. */
function endOfOpenList(text: string, from: number): number {
  const closing = text.indexOf(')', from);
  return closing < 0 ? text.length : closing + 1;
}

function named(number: number, description: string): AttachmentReading {
  return {
    number,
    numberPrinted: null,
    description: withoutLastCommas(collapse(description)),
    filedOn: null,
    pacerDocumentId: null,
    pacerSequence: null,
    pageCount: null,
    bytes: null,
    sizePrinted: '',
    namedIn: 'text',
  };
}

function withoutLastCommas(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ',' || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
}
