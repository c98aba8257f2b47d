import type { Span } from '../span.js';
import { nextLetter } from './next-letter.js';
import type { Parties } from './party-names.js';

/** Where names are read: from `start` to `end` of the text. */
export interface NameRow extends Span {
  readonly text: string;
  readonly parties: Parties;
}

/** A word of a row of names, marks included; `word` is in lower case without marks at its ends. */
export interface Piece extends Span {
  readonly token: string;
  readonly word: string;
}

/** An ampersand may come as it is written in a web page. */
const PIECE = /(?:&amp;|[^\s();]){1,80}/y;
const SPACES = /[\s:]{0,9}/y;
const PLAIN = /^[A-Za-z]+$/;
const EDGES = /^[“"'(]{1,3}|[”"'’.,;:)]{1,5}$/g;

/** The place of the next word. */
export function startAt(row: NameRow, at: number): number {
  return nextLetter(row.text, at) ?? afterSpaces(row.text, at);
}

function afterSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}

/** The next word of the row; null at its end and at a parenthesis. */
export function pieceAt(row: NameRow, at: number): Piece | null {
  const start = startAt(row, at);
  if (start >= row.end) return null;
  PIECE.lastIndex = start;
  const token = PIECE.exec(row.text)?.[0].slice(0, row.end - start) ?? '';
  if (token === '') return null;
  const bare = PLAIN.test(token) ? token : token.replaceAll('&amp;', '&').replace(EDGES, '');
  return { token, word: bare.toLowerCase(), start, end: start + token.length };
}

/** The next word in lower case; empty at the end of the row. */
export function wordAfter(row: NameRow, at: number): string {
  return pieceAt(row, at)?.word ?? '';
}
