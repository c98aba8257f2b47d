import type { Span } from '../span.js';
import { ROLE_ADJECTIVES, ROLES } from './name-words.js';
import { pieceAt, wordAfter, type NameRow, type Piece } from './name-row.js';

/** The words that say in what part somebody is in the case. */
export interface Role extends Span {
  readonly noun: string;
  /** Whether a comma or full stop after it keeps a name from following. */
  readonly closed: boolean;
}

/** Roles that clerks cut short, so that their full stop ends nothing. */
const SHORT = new Set(
  'deft defts dft dfts pltf pltfs plf plfs pla plas govt def defs pl pls'.split(' '),
);
const MOST_WORDS = 6;

/** The words of role at a place: `Third Party Defendant`, `All Plaintiffs`; null when none stands there. */
export function roleAt(row: NameRow, at: number): Role | null {
  const start = pieceAt(row, at)?.start ?? at;
  let role: Role | null = null;
  let from = at;
  for (let step = 0; step < MOST_WORDS && role?.closed !== true; step += 1) {
    const piece = pieceAt(row, from);
    if (piece === null || !isOfRole(row, piece)) break;
    if (ROLES.has(piece.word)) role = roleEndingAt(start, piece);
    from = piece.end;
  }
  return role;
}

/** "Trustees of Aldgate College" is a name. */
function isOfRole(row: NameRow, piece: Piece): boolean {
  if (!ROLES.has(piece.word)) return ROLE_ADJECTIVES.has(piece.word);
  return !/^(?:of|for)$/.test(wordAfter(row, piece.end));
}

function roleEndingAt(start: number, { token, word, start: from }: Piece): Role {
  if (SHORT.has(word) && token.endsWith('.')) {
    return { start, end: from + token.length, noun: word, closed: false };
  }
  const bare = token.replace(/[.,;:]{1,4}$/, '');
  return { start, end: from + bare.length, noun: word, closed: bare !== token };
}
