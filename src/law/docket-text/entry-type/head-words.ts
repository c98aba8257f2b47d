import type { Segments } from '../segment-text.js';

/** A word of the principal words of an entry. */
export interface HeadWord {
  /** In small letters, without plural ending or possessive: `motion` for "Motions". */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Ends in 's or s'. */
  readonly possessive: boolean;
  /** A full stop, colon, semicolon or dash stands between it and the word before. */
  readonly afterBreak: boolean;
  /** One space and nothing else stands between it and the word before. */
  readonly afterSpace: boolean;
}

const BETWEEN = /[^\p{L}\p{N}]*/uy;
const WORD = /[\p{L}\p{N}'’`]*/uy;
const BREAK = /[:;]\s|\s[-–—]+\s|[*:]{2}|[!?]/;
const STOP = /\.\s/;
/** A shorter word before a full stop is an initial or an abbreviation. */
const SHORTEST_LAST_WORD = 4;
const PLURAL_OPTION = '(s)';

/** The words of a head by their place, read as they are asked for: most entries are told by their first few. */
export class HeadWords {
  private readonly words: HeadWord[] = [];
  private next: number;

  constructor(private readonly segments: Segments) {
    this.next = segments.main.start;
  }

  /** The word at a place counted from 0; undefined after the last. */
  at(place: number): HeadWord | undefined {
    if (place < 0) return undefined;
    while (this.words.length <= place) {
      const word = this.read();
      if (word === null) return undefined;
      this.words.push(word);
    }
    return this.words[place];
  }

  private read(): HeadWord | null {
    const { text, lower, main } = this.segments;
    for (;;) {
      const from = this.next;
      const start = startOfWord(text, lower, from);
      if (start >= main.end) return null;
      this.next = Math.min(endOfWord(text, lower, start), main.end);
      if (isPluralOption(lower, start, from)) continue;
      return headWord(text, lower, { start, end: this.next }, this.words.at(-1));
    }
  }
}

/** Plain letters are passed one by one; a letter of another kind is left to the pattern. */
function startOfWord(text: string, lower: string, from: number): number {
  let at = from;
  while (at < lower.length && isPlainMark(lower.charCodeAt(at))) at += 1;
  return isPlainLetter(lower.charCodeAt(at)) ? at : endOf(BETWEEN, text, at);
}

function endOfWord(text: string, lower: string, start: number): number {
  let at = start;
  while (at < lower.length && isPlainLetter(lower.charCodeAt(at))) at += 1;
  return isPlainMark(lower.charCodeAt(at)) ? at : endOf(WORD, text, at);
}

/** A small letter or a figure. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** A blank or a mark that is part of no word. */
function isPlainMark(code: number): boolean {
  return code >= 32 && code < 48 && code !== 0x27;
}

function endOf(part: RegExp, text: string, start: number): number {
  part.lastIndex = start;
  part.test(text);
  return part.lastIndex;
}

/** The `s` of "MOTION(S)" is no word. */
function isPluralOption(lower: string, at: number, from: number): boolean {
  return at === from + 1 && lower.startsWith(PLURAL_OPTION, at - 1);
}

function headWord(
  text: string,
  lower: string,
  { start, end }: { start: number; end: number },
  before: HeadWord | undefined,
): HeadWord {
  const owner = ownerEnd(lower, start, end);
  const between = text.slice(before?.end ?? start, start);
  const afterSpace = between === ' ';
  return {
    plain: plainWord(lower.slice(start, owner)),
    start,
    end,
    possessive: owner < end,
    afterBreak: before !== undefined && !afterSpace && breaks(between, before),
    afterSpace,
  };
}

/** Where a word ends without the mark of a possessive; a word begins with a letter. */
function ownerEnd(lower: string, start: number, end: number): number {
  if (isApostrophe(lower.charCodeAt(end - 1))) return end - 1;
  if (end - 2 <= start || lower.charAt(end - 1) !== 's') return end;
  return isApostrophe(lower.charCodeAt(end - 2)) ? end - 2 : end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x60;
}

function breaks(between: string, { start, end }: HeadWord): boolean {
  if (BREAK.test(between)) return true;
  return end - start >= SHORTEST_LAST_WORD && STOP.test(between);
}

/** A word without its plural ending: `plainWord('exhibits')` is `exhibit`, `plainWord('notices')` is `notice`. */
export function plainWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
