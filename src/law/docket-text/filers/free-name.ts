import {
  AFTER_NAMES,
  ALIASES,
  COMPANY_ENDS,
  NAME_CONNECTORS,
  NAMES_WITH_FOR,
  NUMBERED,
  SUFFIXES,
} from './name-words.js';
import { pieceAt, wordAfter, type NameRow, type Piece } from './name-row.js';
import { withoutLastMarks } from './party-names.js';
import { partsNames } from './parting-and.js';
import type { Span } from '../span.js';

const MOST_WORDS = 14;
const GLUED_STOP = /\p{Ll}{2}\.(?=\p{Lu}\p{Ll}{2})/u;
/** Roles that clerks put after a name: `Ada Roe Debtor`. */
const ROLES_AFTER = new Set('debtor debtors plaintiff plaintiffs defendant defendants'.split(' '));
/** After these a name takes no `of`: `Marlow, Inc. of Continuance`, but `Casualty Co. of America`. */
const CLOSED = new Set(['inc', 'incorporated', 'llc', 'l.l.c', 'llp', 'lp', 'ltd', 'jr', 'sr']);
/** Abbreviations within a name: `Dr. Ada Winslow`, `St. Ives`. */
const WITHIN = new Set('dr mr mrs ms st hon rev bros no ft mt'.split(' '));

/**
 * A name that is no known party's: the capitals from `start` and the small words between them, up to a comma
 * without a suffix, the end of a sentence, or a word that names do not hold. `many` tells that the list has
 * other names, so that "and" parts them.
 */
export function freeName(row: NameRow, start: number, many: boolean): Span | null {
  const last = lastOfName(wordsTaken(row, start, many));
  if (last === undefined) return null;
  const end = last.start + withoutLastMarks(withoutNextSentence(last.token)).length;
  return { start, end: isGlued(row, last) ? end - 2 : end };
}

function wordsTaken(row: NameRow, start: number, many: boolean): readonly Piece[] {
  const taken: Piece[] = [];
  let from = start;
  while (taken.length < MOST_WORDS) {
    const piece = pieceAt(row, from);
    if (piece === null || !continues(row, taken, piece, many)) break;
    taken.push(piece);
    from = piece.end;
    if (endsName(row, piece)) break;
  }
  return taken;
}

/** The last word of a name, not a small word nor a role after it; undefined where nothing was taken. */
function lastOfName(taken: readonly Piece[]): Piece | undefined {
  const at = taken.findLastIndex(({ word }) => !NAME_CONNECTORS.has(word));
  return at > 1 && ROLES_AFTER.has(taken[at]?.word ?? '') ? taken[at - 1] : taken[at];
}

/** `Roe.Filed In Associated Cases`: the next sentence begins without a space. */
function withoutNextSentence(token: string): string {
  const stop = GLUED_STOP.exec(token);
  return stop === null ? token : token.slice(0, stop.index + 2);
}

/** `Ada Roein Opposition to`: the last word of the name has taken in the next. */
function isGlued(row: NameRow, last: Piece): boolean {
  return /..in$/.test(last.token) && /^(?:opposition|support)$/.test(wordAfter(row, last.end));
}

function continues(row: NameRow, taken: readonly Piece[], piece: Piece, many: boolean): boolean {
  const last = taken.at(-1);
  if (last === undefined) return isCapital(piece) && !AFTER_NAMES.has(piece.word);
  if (piece.word === 'and') return !partsNames(row, taken, piece, many);
  if (piece.word === '&' && COMPANY_ENDS.has(last.word)) return false;
  if (isSmallWord(piece, last)) return capitalFollows(row, piece);
  if (NUMBERED.has(piece.word) && /^\d/.test(wordAfter(row, piece.end))) return false;
  return /^[\p{Lu}\d#“"]/u.test(piece.token) && !AFTER_NAMES.has(piece.word);
}

/** `of`, `the`, and the `for` of a `Center for`, where the name may go on. */
function isSmallWord(piece: Piece, last: Piece): boolean {
  if (piece.word === 'of') return !CLOSED.has(last.word);
  if (piece.word === 'for') return NAMES_WITH_FOR.has(last.word);
  if (piece.word === 'through') return /^\d+$/.test(last.word);
  return NAME_CONNECTORS.has(piece.word);
}

/** Whether the word is the last of its name: a comma without a suffix after it, or the end of a sentence. */
function endsName(row: NameRow, piece: Piece): boolean {
  if (GLUED_STOP.test(piece.token)) return true;
  const after = wordAfter(row, piece.end);
  if (piece.token.endsWith(',')) return !goesOn(piece, after);
  if (piece.token.endsWith('..')) return true;
  if (!piece.token.endsWith('.') || isAbbreviation(piece)) return false;
  return !SUFFIXES.has(after) && !NAME_CONNECTORS.has(after);
}

/** After a comma: `Marlow, Inc.`, `Marlow, d/b/a Holm`, `January 7, 1999`. */
function goesOn(piece: Piece, after: string): boolean {
  if (SUFFIXES.has(after) || ALIASES.has(after)) return true;
  return /^\d{1,2}$/.test(piece.word) && /^(?:19|20)\d\d$/.test(after);
}

function isAbbreviation({ word }: Piece): boolean {
  if (/^\p{L}$/u.test(word) || WITHIN.has(word)) return true;
  return word.includes('.') && !SUFFIXES.has(word);
}

function isCapital(piece: Piece): boolean {
  return /^[“"']?\p{Lu}/u.test(piece.token);
}

function capitalFollows(row: NameRow, piece: Piece): boolean {
  const next = pieceAt(row, piece.end);
  if (next === null || AFTER_NAMES.has(next.word)) return false;
  return /^[\p{Lu}\d]/u.test(next.token) || NAME_CONNECTORS.has(next.word);
}
