import { BODIES, COMPANY_ENDS, ROLE_ADJECTIVES, ROLES } from './name-words.js';
import { pieceAt, type NameRow, type Piece } from './name-row.js';
import { partyAt } from './party-names.js';

const MOST_RIGHT = 5;

/**
 * Whether `and` parts two names here and is no word of one: two people, a company before it, a list; not in
 * `Department of Health and Human Services` or `Pacific Gas and Electric Company`.
 */
export function partsNames(
  row: NameRow,
  taken: readonly Piece[],
  and: Piece,
  many: boolean,
): boolean {
  if (beginsName(row, and)) return true;
  const words = taken.map((piece) => piece.word);
  if (COMPANY_ENDS.has(words.at(-1) ?? '')) return true;
  if (words.some((word) => word === 'of' || BODIES.has(word))) return false;
  return many || isPairOfPeople(row, words, and);
}

/** Whether a name surely begins after the word: a role, a known party; or none can. */
function beginsName(row: NameRow, and: Piece): boolean {
  const next = pieceAt(row, and.end);
  if (next === null || !/^[“"']?\p{Lu}/u.test(next.token)) return true;
  if (ROLES.has(next.word) || ROLE_ADJECTIVES.has(next.word)) return true;
  return partyAt(row.text, and.end, row.end, row.parties) !== null;
}

function isPairOfPeople(row: NameRow, left: readonly string[], and: Piece): boolean {
  const right = rightOf(row, and);
  if (left.length < 2 || right.length < 2) return false;
  return right.length > 2 || !COMPANY_ENDS.has(right.at(-1)?.word ?? '');
}

function rightOf(row: NameRow, and: Piece): readonly Piece[] {
  const right: Piece[] = [];
  for (let piece = pieceAt(row, and.end); piece !== null; piece = pieceAt(row, piece.end)) {
    if (!/^\p{Lu}/u.test(piece.token) || right.length >= MOST_RIGHT) break;
    right.push(piece);
    if (/[,.]$/.test(piece.token) && piece.word.length > 1) break;
  }
  return right;
}
