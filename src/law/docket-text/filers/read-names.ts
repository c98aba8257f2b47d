import type { Span } from '../span.js';
import { endWithCapacity } from './capacity.js';
import { freeName } from './free-name.js';
import { roleAt, type Role } from './name-role.js';
import { pieceAt, startAt, type NameRow } from './name-row.js';
import { AFTER_NAMES } from './name-words.js';
import { partyAt, type Parties } from './party-names.js';

/** A name as printed in a list of names. */
export interface PrintedName extends Span {
  readonly partyId: string | null;
  /** Whether a word such as `Defendant` stands before the name, or is the name. */
  readonly hasRole: boolean;
}

const MOST_NAMES = 80;
const SEPARATOR =
  /\s{0,3}(?:\(\d{1,3}\)\s{0,3})?(?:\.?[,;]\s{0,3}(?:et al\.?,?\s{0,3})?(?:and\s+|&\s+)?|\s(?:and|&)\s+)/iy;

/** `, a Delaware limited liability company`: what sort of person or body the one before is. */
const DESCRIPTION =
  /,\s{1,3}an?\s(?:[\p{L}.-]{1,30}\s){0,5}(?:corporation|company|partnership|association|entity|individual|minor|municipality|subdivision|trust|llc|bank|citizen|resident|agency)(?=[,.;\s]|$)/iuy;

/** The names of a list that begins at `start`: two for `Defendants Ada Winslow and Marlow, Inc. as to`. */
export function namesFrom(
  text: string,
  start: number,
  end: number,
  parties: Parties,
): readonly PrintedName[] {
  const names: PrintedName[] = [];
  const row = { text, start, end, parties };
  let at: number | null = start;
  let plural = false;
  while (at !== null && names.length < MOST_NAMES) {
    const role = roleAt(row, at);
    plural ||= /s\)?$/.test(role?.noun ?? '');
    const name = nameAt(row, at, role, plural || names.length > 0);
    if (name === null || isApposition(names, name, role)) break;
    const { partyId, hasRole } = name;
    const whole = { start: name.start, end: endWithCapacity(row, name.end), partyId, hasRole };
    names.push(whole);
    at = afterSeparator(row, whole.end);
  }
  return names;
}

/** The `Debtor` of `Marlow, Inc., Debtor` is no name of its own. */
function isApposition(
  names: readonly PrintedName[],
  name: PrintedName,
  role: Role | null,
): boolean {
  const before = names.at(-1);
  if (before === undefined || name.start !== role?.start) return false;
  return name.partyId === null && !(before.hasRole && before.partyId === null);
}

function nameAt(row: NameRow, at: number, role: Role | null, many: boolean): PrintedName | null {
  const known = knownAt(row, at, false);
  if (known !== null) return known;
  if (role === null) return unknownAt(row, at, many, false);
  const alone = { start: role.start, end: role.end, partyId: null, hasRole: true };
  if (role.closed) return alone;
  return knownAt(row, role.end, true) ?? unknownAt(row, role.end, many, true) ?? alone;
}

function knownAt(row: NameRow, at: number, hasRole: boolean): PrintedName | null {
  const start = startAt(row, at);
  const party = partyAt(row.text, start, row.end, row.parties);
  return party === null ? null : { start, end: party.end, partyId: party.id, hasRole };
}

function unknownAt(row: NameRow, at: number, many: boolean, hasRole: boolean): PrintedName | null {
  const name = freeName(row, startAt(row, at), many);
  return name === null ? null : { start: name.start, end: name.end, partyId: null, hasRole };
}

/** Where the next name begins; null where the list ends. */
function afterSeparator(row: NameRow, at: number): number | null {
  DESCRIPTION.lastIndex = at;
  const end = at + (DESCRIPTION.exec(row.text)?.[0].length ?? 0);
  SEPARATOR.lastIndex = end;
  const found = SEPARATOR.exec(row.text);
  if (found === null || end + found[0].length >= row.end) return null;
  const next = end + found[0].length;
  if (roleAt(row, next) !== null) return next;
  const piece = pieceAt(row, next);
  if (piece === null || AFTER_NAMES.has(piece.word)) return null;
  return /^[“"']?[\p{Lu}\d]/u.test(piece.token) && !/^\d+$/.test(piece.word) ? next : null;
}
