/** A word before a place in the text, in lower case, and what stands between the two. */
export interface WordBefore {
  readonly word: string;
  readonly start: number;
  /** Spaces and marks only. */
  readonly gap: string;
}

/** A word after a place, as printed. */
export interface WordAfter {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

const WORD_MARKS = Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9'&]/.test(String.fromCharCode(code)),
);
/** The hard space and the dashes. */
const MARKS: ReadonlySet<number> = new Set([160, 8211, 8212]);
const LONGEST_GAP = 10;
const LONGEST_WORD = 30;

/**
 * The word before `at`: `document` in `doc. [12]` is told as `doc` with the gap `. [`. `(s)` counts as
 * a plural: `related document(s)4` gives `documents`. Looks back 45 characters at most.
 */
export function wordBefore(lower: string, at: number): WordBefore {
  let end = at;
  while (end > 0 && at - end < LONGEST_GAP && !isWordMark(lower.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWordMark(lower.charCodeAt(start - 1))) {
    start -= 1;
  }
  const word = lower.slice(start, end);
  const gap = lower.slice(end, at);
  if (word !== 's' || lower.charAt(start - 1) !== '(' || !gap.startsWith(')')) {
    return { word, start, gap };
  }
  const singular = wordBefore(lower, start - 1);
  return { word: `${singular.word}s`, start: singular.start, gap: gap.slice(1) };
}

/** The word after `at`; its gap ends the search where it holds more than eight marks. */
export function wordAfter(text: string, at: number): WordAfter {
  let start = at;
  while (start < text.length && start - at < 8 && !isWordMark(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && isWordMark(text.charCodeAt(end))) {
    end += 1;
  }
  return { word: text.slice(start, end), start, end, gap: text.slice(at, start) };
}

function isWordMark(code: number): boolean {
  return code > 127 ? !MARKS.has(code) : WORD_MARKS[code] === true;
}
