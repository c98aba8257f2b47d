import type { Span } from '../span.js';

/** An attachment as a list in the text of an entry names it; offsets count in that text, ends excluded. */
export interface ListedAttachment {
  readonly number: number;
  /** Where its number begins, with the sign before it: at the `#` of `# 1 Exhibit A`. */
  readonly start: number;
  /** Its description, without the blanks around it and the commas behind it; empty where none is printed. */
  readonly description: Span;
  /** Whether the list closes; where it breaks off, nobody can say where its last description ends. */
  readonly isClosed: boolean;
}

const OPENING = /\(\s*attachments?(?:\(s\))?\s*:\s*(?=#|\(1\))/gi;
const MARK = /#\s*(?:\((\d{1,5})\)|(\d{1,5})(?=[\s,)]|$))/y;
const SPACED_MARK = /^#(?:\s|\()/;
const BARE_MARK = /\((\d{1,5})\)/y;
const ANOTHER = /,\s*#/y;
const NUMBER_SIGN = 35;
const CLOSING = 41;
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };
/** The line break of some court systems; no white space to `trim`. */
const NEXT_LINE = '\u0085';

/**
 * The attachments that the first list in a text from a place on names: two in
 * `(Attachments: # 1 Exhibit A, # 2 Proposed Order)`. What parts two of them is a comma before the next `#`, or, where
 * the clerk's office prints no commas, the number that comes next (`# 1 Certificate# 2 Form 16A`; some mail programs
 * lose the `#` of `# (2)`). Brackets inside a description stay with it, and the list ends where its own bracket closes.
 * Linear in the length of the text.
 */
export function listedAttachments(text: string, since = 0): readonly ListedAttachment[] {
  OPENING.lastIndex = since;
  if (!OPENING.test(text)) return [];
  const { marks, end, isClosed } = readList(text, OPENING.lastIndex);
  return marks.map(({ number, from, to }, at) => {
    const description = trimmed(text, to, marks[at + 1]?.from ?? end);
    return { number, start: from, description, isClosed };
  });
}

/** Where a number of the list stands, its sign and brackets included. */
interface Mark {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The numbers of a list, and where it ends. */
interface List {
  readonly marks: readonly Mark[];
  readonly end: number;
  readonly isClosed: boolean;
}

function readList(text: string, from: number): List {
  const marks: Mark[] = [];
  const pattern = text[from] === '#' ? MARK : BARE_MARK;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (!mayPart(text.charCodeAt(at))) continue;
    const mark = markAt(text, at, pattern);
    if (mark !== null && parts(text, mark, { last: marks.at(-1), depth })) {
      marks.push(mark);
      // A bracket left open in one description does not reach into the next.
      depth = 0;
      at = mark.to - 1;
    } else if (closesList(text, at, depth)) return { marks, end: at, isClosed: true };
    else depth = Math.max(0, depth + (BRACKETS[text.charAt(at)] ?? 0));
  }
  return { marks, end: endOfOpenList(text, marks.at(-1)?.to ?? from), isClosed: false };
}

/** A number sign or a bracket; a few other marks with them. */
function mayPart(code: number): boolean {
  return code >= NUMBER_SIGN && code <= CLOSING;
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

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && isSpace(text.charAt(start))) start += 1;
  let end = to;
  while (end > start && isSpaceOrComma(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpaceOrComma(character: string): boolean {
  return character === ',' || isSpace(character);
}

function isSpace(character: string): boolean {
  return character === NEXT_LINE || character.trim() === '';
}
