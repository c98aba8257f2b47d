import type { DocketEntry, PartyId } from '../docket/docket-entry.js';
import type { DocketIndex } from './docket-index.js';
import type { Actor } from './rule.js';

/**
 * The parties whom a rule's actor means, given the entry that started the period (behind a ruling, the papers it
 * decides) and the party that was served, if one
 * was named. Empty when the docket does not tell, or the actor is no party (the court, the clerk).
 */
export function actingParties(
  actor: Actor,
  anchor: DocketEntry | null,
  served: PartyId | null,
  index: DocketIndex,
): readonly PartyId[] {
  const filers = anchor === null ? [] : filersBehind(anchor, index);
  switch (actor) {
    case 'plaintiff':
    case 'defendant':
      return ofSide(actor, index, served);
    case 'served-party':
      return served === null ? opponentsOf(filers, index) : [served];
    case 'movant':
    case 'filer':
    case 'appellant':
      return filers;
    case 'opponent':
    case 'appellee':
      return opponentsOf(filers, index);
    case 'any-party':
    case 'united-states':
    case 'nonparty':
    case 'court':
    case 'clerk':
      return [];
  }
}

/** Who filed it; behind a ruling, who filed what it decides. */
function filersBehind(anchor: DocketEntry, { reliefs, byId }: DocketIndex): readonly PartyId[] {
  if (anchor.kind === 'filing') return anchor.filedBy;
  if (anchor.kind !== 'ruling') return [];
  const filers = anchor.dispositions.flatMap(({ reliefId }) => {
    const soughtIn = reliefId === null ? undefined : reliefs.get(reliefId)?.soughtIn;
    const entry = soughtIn === undefined ? undefined : byId.get(soughtIn)?.entry;
    return entry?.kind === 'filing' ? entry.filedBy : [];
  });
  return [...new Set(filers)];
}

function ofSide(
  side: 'plaintiff' | 'defendant',
  { facts, sides }: DocketIndex,
  served: PartyId | null,
): readonly PartyId[] {
  if (served !== null && sides.get(served) === side) return [served];
  return facts.parties.filter((party) => party.side === side).map(({ id }) => id);
}

/** The parties of the other side; when the filers are of no side, or of both, all who are not among them. */
function opponentsOf(
  filers: readonly PartyId[],
  { facts, sides }: DocketIndex,
): readonly PartyId[] {
  if (filers.length === 0) return [];
  const filing = new Set(filers.map((party) => sides.get(party) ?? 'other'));
  const [side] = filing;
  const others = facts.parties.filter(({ id }) => !filers.includes(id));
  if (filing.size !== 1 || side === undefined || side === 'other')
    return others.map(({ id }) => id);
  const opposite = side === 'plaintiff' ? 'defendant' : 'plaintiff';
  return others.filter((party) => party.side === opposite).map(({ id }) => id);
}
