import type { Span } from '../span.js';

/** A word with its place in the text; `word` is in lower case without marks at its ends. */
export interface Word extends Span {
  readonly word: string;
  readonly printed: string;
  /** Whether a colon follows: the words before it are a heading. */
  readonly heads: boolean;
}

const COLON = 58;
/** Latin letters are enough: the words that are looked up are English. */
const LETTERS = codesOf(0x250, /[a-z0-9&\u00c0-\u024f]/i);
const MARKS = codesOf(0x2020, /[:.'’-]/);

function codesOf(length: number, pattern: RegExp): readonly boolean[] {
  return Array.from({ length }, (_, code) => pattern.test(String.fromCharCode(code)));
}

/** The words from `start` to `end` of a text: three in `due, but not`. */
export function wordsBetween(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; at += 1) {
    if (LETTERS[text.charCodeAt(at)] !== true) continue;
    const first = at;
    let last = at;
    for (at += 1; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (LETTERS[code] === true) last = at;
      else if (MARKS[code] !== true) break;
    }
    const printed = text.slice(first, last + 1);
    const heads = text.charCodeAt(at - 1) === COLON;
    words.push({ start: first, end: last + 1, printed, word: printed.toLowerCase(), heads });
  }
  return words;
}

/** The word at a place in lower case; empty beyond the ends. */
export function wordAt(words: readonly Word[], at: number): string {
  return at < 0 ? '' : (words[at]?.word ?? '');
}
