import { lawyerId } from '../courtlistener-json/bar.js';
import { recordsOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import type { Member } from '../json-file/members.js';
import { countMentions, rolePair } from './role-mentions.js';

/** The role each party has in this case: one of its `party_types`, or an empty object where it has none. */
export type RoleOf = (party: Member) => JsonRecord;

/**
 * A party that stands in several cases carries its roles of all of them, and nothing tells which is of this one. With
 * one role it is that. With several it is the one that this case speaks for: the docket text ("filed by Defendant
 * Harbor Books"), and the other parties for which the same lawyers appear. Where neither decides it is the first, and
 * in every such case a note says so.
 */
export function rolesInCase(
  parties: readonly Member[],
  texts: readonly string[],
  source: JsonSource,
): RoleOf {
  const wanted = new Set(parties.flatMap(({ record }) => pairsOf(record)));
  const mentions = wanted.size === 0 ? new Map<string, number>() : countMentions(texts, wanted);
  const sides = sidesOfLawyers(parties);
  return ({ record, place }) => {
    const roles = rolesOf(record);
    const [first = {}, ...others] = roles;
    if (others.length === 0) return first;
    const spoken = roles.map((role) => ({
      role,
      weight: (mentions.get(pairOf(record, role)) ?? 0) + fromLawyers(record, role, sides),
    }));
    const [best, next] = spoken.toSorted((a, b) => b.weight - a.weight);
    const isTold = best !== undefined && best.weight > (next?.weight ?? 0);
    const taken = isTold ? best.role : first;
    source.notes.warn(place, tell(roles, taken, isTold));
    return taken;
  };
}

/** The different roles a party is listed with. */
export function rolesOf(party: JsonRecord): readonly JsonRecord[] {
  const roles = recordsOf(party.party_types).map(([role]) => [wordsOf(role.name), role] as const);
  return [...new Map(roles).values()];
}

function pairsOf(party: JsonRecord): readonly string[] {
  const roles = rolesOf(party);
  return roles.length < 2 ? [] : roles.map((role) => pairOf(party, role));
}

function pairOf(party: JsonRecord, role: JsonRecord): string {
  return rolePair(textOf(role.name), textOf(party.name));
}

type Sides = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For how many parties of one role alone each lawyer appears, by role. */
function sidesOfLawyers(parties: readonly Member[]): Sides {
  const sides = new Map<string, Map<string, number>>();
  for (const { record } of parties) {
    const [role, another] = rolesOf(record);
    if (role === undefined || another !== undefined) continue;
    for (const lawyer of lawyersOf(record)) {
      const side = sides.get(lawyer) ?? new Map<string, number>();
      const name = textOf(role.name);
      side.set(name, (side.get(name) ?? 0) + 1);
      sides.set(lawyer, side);
    }
  }
  return sides;
}

function fromLawyers(party: JsonRecord, role: JsonRecord, sides: Sides): number {
  const name = textOf(role.name);
  return lawyersOf(party).reduce((sum, lawyer) => sum + (sides.get(lawyer)?.get(name) ?? 0), 0);
}

function lawyersOf(party: JsonRecord): readonly string[] {
  return recordsOf(party.attorneys).flatMap(([row]) => lawyerId(row) ?? []);
}

function tell(roles: readonly JsonRecord[], taken: JsonRecord, isTold: boolean): string {
  const all = roles.map((role) => wordsOf(role.name) ?? '').join(', ');
  const why = isTold ? 'as the docket speaks of it' : 'the first of them';
  const name = wordsOf(taken.name) ?? '';
  return `The party carries the roles ${all}, some of other cases; taken was ${name}, ${why}.`;
}
