import { printsChapters } from './case-types.js';

/** One piece of what stands behind the serial, and the sign before it: `-`, `/`, `(`, blank or none. */
interface Piece {
  readonly sign: string;
  readonly text: string;
}

/** What stands behind the serial of a federal number: judges' initials and at most one number. */
export interface Tail {
  readonly words: readonly Piece[];
  readonly number: number | null;
  /** The number stands before the first word, as an office does in `10-12431-1-rel`. */
  readonly numberLeads: boolean;
}

const MOST_WORDS = 4;
const LONGEST_NAME = 12;
const LONGEST_INITIALS = 5;

/** The tail in parts, or null if it holds anything else than a docket number's tail. */
export function readTail(text: string): Tail | null {
  const pieces = splitPieces(text);
  if (!pieces?.every((piece) => isNumber(piece) || isWord(piece))) return null;
  const words = pieces.filter(isWord);
  const numbers = pieces.filter(isNumber);
  if (words.length > MOST_WORDS || numbers.length > 1) return null;
  const [first] = pieces;
  return {
    words,
    number: numbers[0] === undefined ? null : Number(numbers[0].text),
    numberLeads: words.length > 0 && first !== undefined && isNumber(first),
  };
}

function splitPieces(text: string): Piece[] | null {
  const found = [...text.matchAll(/([-/(\s]{0,3})(n\/a|\w+)(?: ?\))?/gi)];
  if (found.map(([whole]) => whole).join('') !== text) return null;
  return found.map(([, printed = '', word = '']) => ({
    sign: printed.trim() || (printed === '' ? '' : ' '),
    text: word,
  }));
}

function isNumber({ sign, text }: Piece): boolean {
  return /^\d{1,3}$/.test(text) && (sign === '-' || sign === '(');
}

/** A judge's initials or surname, a division, `N/A`; also `33AAS` and `7A`, which begin with a code. */
function isWord({ sign, text }: Piece): boolean {
  if (sign === '-' && /^\d{1,2}[a-z]{1,5}\d?$/i.test(text)) return true;
  const longest = ['-', '/'].includes(sign) ? LONGEST_NAME : LONGEST_INITIALS;
  return /^(?:n\/a|[a-z][a-z_]*\d{0,2})$/i.test(text) && text.length <= longest && sign.length <= 1;
}

/** Arizona prints the division where other courts print the judge: Phoenix, Prescott, Tucson. */
const DIVISIONS = new Set(['PHX', 'PCT', 'TUC']);

/**
 * The judges' initials in a tail, as printed. `N/A` is no judge, nor is a division; the chapter that
 * bankruptcy courts glue on (`rfn13`, `7A`) is cut off.
 */
export function judgesOf(tail: Tail, caseType: string | null): string[] {
  return tail.words
    .map(({ text }) => (printsChapters(caseType) ? text.replace(/\d.*$/, '') : text))
    .filter((text) => text !== '' && text.toUpperCase() !== 'N/A')
    .filter((text) => !DIVISIONS.has(text.toUpperCase()));
}
