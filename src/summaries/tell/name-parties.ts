import type { PartyId } from '../../law/docket/docket-entry.js';
import type { CaseOnDay } from '../case-on-day.js';
import { listedUpTo } from '../words/lists.js';
import { foldText } from '../words/plain-text.js';
import { roleWords } from '../words/role-words.js';

const NAMED = 5;

/** Those who act, as a sentence names them. */
export interface Actors {
  readonly ids: readonly PartyId[];
  /** `Parler LLC`, `the plaintiffs`; null when the record names none. */
  readonly names: string | null;
  readonly several: boolean;
}

/** Nobody the record names. */
export const NOBODY: Actors = { ids: [], names: null, several: false };

/** The parties of these ids, in the order in which the summary tells parties. */
export function actors(known: CaseOnDay, ids: readonly PartyId[]): Actors {
  const sorted = [...known.partyById.keys()].filter((id) => ids.includes(id));
  if (sorted.length === 0) return NOBODY;
  const names = sorted.map((id) => partyName(known, id));
  return {
    ids: sorted,
    names: allOfOneRole(known, sorted) ?? listedUpTo(NAMED, names),
    several: names.length > 1,
  };
}

/** `the plaintiffs`, when these are all who have had that part in the case. */
function allOfOneRole(known: CaseOnDay, ids: readonly PartyId[]): string | null {
  const [first] = ids;
  const role = first === undefined ? undefined : known.partyById.get(first)?.role;
  if (role === undefined || ids.length < 2) return null;
  const inRole = known.parties.filter((party) => party.role === role);
  const same = inRole.length === ids.length && inRole.every(({ id }) => ids.includes(id));
  return same ? `the ${roleWords(role, true)}` : null;
}

/** The name of one party. */
export function partyName(known: CaseOnDay, id: PartyId): string {
  return foldText(known.partyById.get(id)?.name ?? '') || 'an unnamed party';
}

/** Whether `a` and `b` are the same parties, and some are known. */
export function sameActors(a: Actors, b: Actors): boolean {
  return a.ids.length > 0 && a.ids.join(' ') === b.ids.join(' ');
}

/** `Parler LLC’s motion`; `the motion of Acme, Inc.` where a possessive would read badly; `the motion` of nobody named. */
export function belongingTo({ names, several }: Actors, thing: (owner: string) => string): string {
  if (names === null) return `the ${thing('')}`;
  if (several && /^the [^,]*s$/u.test(names)) return `${names}’ ${thing('')}`;
  if (!several && /^[^,]*[^,.’]$/u.test(names)) return `${names}’s ${thing('')}`;
  return `the ${thing(` of ${names}`)}`;
}
