import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { CounselRole } from '../../law/parties/counsel-roles.js';
import type { PartyRole } from '../../law/parties/party-roles.js';
import { collapse } from '../court-text/collapse.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';
import { counselRolesOf } from './counsel-role-words.js';
import { foldName, foldPerson } from './fold-name.js';
import { saidText } from './fold-text.js';
import { joinedPlaces } from './join-rows.js';
import { otherNames } from './other-names.js';
import { roleOf } from './party-role-words.js';

/** A party as a source tells of it, all its rows together. */
export interface PartySaid {
  readonly place: string;
  /** Blank when the row has no name. */
  readonly name: string;
  readonly folded: string;
  readonly role: PartyRole;
  readonly roleText: string | null;
  readonly aliases: readonly string[];
  readonly terminatedOn: CivilDate | null;
  /** Null when the source does not show counsel for the party. */
  readonly counsel: readonly CounselSaid[] | null;
}

export interface CounselSaid {
  readonly name: string;
  readonly folded: string;
  readonly contact: string | null;
  readonly roles: readonly CounselRole[];
  readonly terminatedOn: CivilDate | null;
}

/**
 * The parties of a source, one of a name and role once, in the order of the first row of each. A party is out of the
 * case only when all its rows are.
 */
export function gatherParties(rows: readonly PartyReading[]): readonly PartySaid[] {
  return gathered(
    rows.map(asSaid),
    ({ name, folded, role, place }) => (name === '' ? place : `${role} ${folded}`),
    (first, again) => ({
      ...first,
      place: joinedPlaces(first.place, again.place),
      aliases: [...new Set([...first.aliases, ...again.aliases])],
      terminatedOn: bothEnded(first, again),
      counsel: bothCounsel(first.counsel, again.counsel),
    }),
  );
}

function asSaid(row: PartyReading): PartySaid {
  const name = collapse(row.name);
  return {
    place: row.place,
    name,
    folded: foldName(name),
    role: roleOf(row.type),
    roleText: saidText(collapse(row.type.printed)),
    aliases: otherNames(row.extra),
    terminatedOn: row.terminatedOn,
    counsel: row.attorneys === null ? null : gatherCounsel(row.attorneys.map(asCounsel)),
  };
}

function asCounsel({ name, roles, contact, terminatedOn }: AttorneyReading): CounselSaid {
  const lines = contact.map((line) => line.trim()).filter(Boolean);
  return {
    name: collapse(name).replace(/ ,/g, ','),
    folded: foldPerson(name),
    contact: saidText(lines.join('\n')),
    roles: counselRolesOf(roles),
    terminatedOn,
  };
}

function gatherCounsel(rows: readonly CounselSaid[]): readonly CounselSaid[] {
  return gathered(
    rows.filter(({ name }) => name !== ''),
    ({ folded }) => folded,
    (first, again) => ({
      ...first,
      contact: longer(first.contact, again.contact),
      roles: [...new Set([...first.roles, ...again.roles])],
      terminatedOn: bothEnded(first, again),
    }),
  );
}

function bothCounsel(
  one: readonly CounselSaid[] | null,
  other: readonly CounselSaid[] | null,
): readonly CounselSaid[] | null {
  return one === null || other === null ? (one ?? other) : gatherCounsel([...one, ...other]);
}

interface MayEnd {
  readonly terminatedOn: CivilDate | null;
}

function bothEnded(one: MayEnd, other: MayEnd): CivilDate | null {
  const [a, b] = [one.terminatedOn, other.terminatedOn];
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function longer(one: string | null, other: string | null): string | null {
  return (other ?? '').length > (one ?? '').length ? other : one;
}

/** The things of one key as one, at the place of the first. */
function gathered<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  join: (first: T, again: T) => T,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    const first = byKey.get(key);
    byKey.set(key, first === undefined ? thing : join(first, thing));
  }
  return [...byKey.values()];
}
