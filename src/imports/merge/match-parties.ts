import type { PartyOnRecord } from './case-on-record.js';
import { foldName } from './fold-name.js';
import type { PartySaid } from './gather-parties.js';
import { roleFamily, saysNoRole } from './party-role-words.js';

/** The keys under which a party on record is looked for, and those under which a row looks for it. */
interface Way {
  readonly known: (party: PartyOnRecord) => readonly string[];
  readonly said: (party: PartySaid) => string | null;
}

const keyOf = (name: string, role: string): string => `${role} ${foldName(name)}`;

/**
 * First the same name and role; then another name of the party in that role; then the same name in a role of the same
 * family; at last the same name, where the source or the record does not tell the role.
 */
const WAYS: readonly Way[] = [
  {
    known: ({ name, role }) => [keyOf(name, role)],
    said: ({ folded, role }) => `${role} ${folded}`,
  },
  {
    known: ({ aliases, role }) => aliases.map((alias) => keyOf(alias, role)),
    said: ({ folded, role }) => `${role} ${folded}`,
  },
  {
    known: ({ name, role }) => [keyOf(name, roleFamily(role))],
    said: ({ folded, role }) => `${roleFamily(role)} ${folded}`,
  },
  {
    known: ({ name, role }) => (saysNoRole(role) ? [foldName(name)] : []),
    said: ({ folded }) => folded,
  },
  {
    known: ({ name }) => [foldName(name)],
    said: ({ folded, role }) => (saysNoRole(role) ? folded : null),
  },
];

/** Which parties of a source are on record, by their index: each with one party, and no party twice. */
export function matchParties(
  said: readonly PartySaid[],
  onRecord: readonly PartyOnRecord[],
): ReadonlyMap<number, PartyOnRecord> {
  const found = new Map<number, PartyOnRecord>();
  const taken = new Set<PartyOnRecord>();
  for (const way of WAYS) {
    const free = new Map<string, PartyOnRecord[]>();
    for (const party of onRecord.filter((one) => !taken.has(one)).reverse()) {
      for (const key of way.known(party)) {
        const line = free.get(key);
        if (line === undefined) free.set(key, [party]);
        else line.push(party);
      }
    }
    said.forEach((party, at) => {
      const key = found.has(at) || party.name === '' ? null : way.said(party);
      const match = key === null ? undefined : firstFree(free.get(key), taken);
      if (match === undefined) return;
      found.set(at, match);
      taken.add(match);
    });
  }
  return found;
}

/** The last of the line that is still free; what is taken leaves the line. */
function firstFree(
  line: PartyOnRecord[] = [],
  taken: ReadonlySet<PartyOnRecord>,
): PartyOnRecord | undefined {
  for (let party = line.pop(); party !== undefined; party = line.pop()) {
    if (!taken.has(party)) return party;
  }
  return undefined;
}
