import type { ReliefState } from '../../law/docket/case-state.js';
import type { Disposition, Ruling } from '../../law/docket/docket-entry.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import type { Link } from '../layout/links.js';
import { toldOutcome } from '../words/outcome-words.js';
import { reliefName } from '../words/relief-words.js';
import type { DispositionRow } from './entry-page.js';

interface Target {
  readonly target: string;
  readonly link: Link | null;
}

/** What a ruling disposed of, in the order printed. */
export function toDispositionRows(
  ruling: Ruling,
  facts: CasePageFacts,
  names: EntryNames,
): readonly DispositionRow[] {
  return ruling.dispositions.map((disposition, index) => ({
    ...targetOf({ ruling, disposition, index }, facts, names),
    became: toldOutcome(disposition.outcome),
    into: disposition.convertedTo === null ? null : reliefWords(disposition.convertedTo),
  }));
}

interface Place {
  readonly ruling: Ruling;
  readonly disposition: Disposition;
  readonly index: number;
}

function targetOf(place: Place, facts: CasePageFacts, names: EntryNames): Target {
  const { reliefId, claimId, partyId, entryId, request } = place.disposition;
  if (reliefId !== null) return requested(reached(reliefId, place, facts), names);
  if (claimId !== null) {
    const claim = facts.state.claims.find(({ id }) => id === claimId);
    return { target: claim === undefined ? 'A claim' : `The claim: ${claim.title}`, link: null };
  }
  if (partyId !== null) {
    const party = facts.named.find(({ id }) => id === partyId);
    return { target: party?.name ?? 'A party', link: null };
  }
  if (entryId !== null) {
    return { target: 'What was asked in', link: linksTo(names, [entryId])[0] ?? null };
  }
  return { target: request === null ? 'The case' : `Request: ${request}`, link: null };
}

/** The request that a disposition reached: what the one it names had been converted into by then. */
function reached(id: string, place: Place, facts: CasePageFacts): ReliefState | undefined {
  const relief = facts.state.reliefs.find((other) => other.id === id);
  if (relief?.status !== 'converted') return relief;
  return wasConverted(relief, place, facts) ? reached(relief.convertedInto, place, facts) : relief;
}

/** Whether the conversion came before the disposition: by an earlier entry, or earlier in the same ruling. */
function wasConverted(
  { id, decidedIn }: Extract<ReliefState, { readonly status: 'converted' }>,
  { ruling, index }: Place,
  { entries }: CasePageFacts,
): boolean {
  const placeOf = (entryId: string): number =>
    entries.findIndex(({ entry }) => entry.id === entryId);
  if (decidedIn !== ruling.id) return placeOf(decidedIn) < placeOf(ruling.id);
  return ruling.dispositions
    .slice(0, index)
    .some(({ reliefId, outcome }) => reliefId === id && outcome === 'converted');
}

function requested(relief: ReliefState | undefined, names: EntryNames): Target {
  if (relief === undefined) return { target: 'A request', link: null };
  return {
    target: `${capitalised(reliefName(relief.kind))}, asked in`,
    link: linksTo(names, [relief.soughtIn])[0] ?? null,
  };
}
