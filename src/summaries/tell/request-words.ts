import type { ReliefState } from '../../law/docket/case-state.js';
import type { PartyId } from '../../law/docket/docket-entry.js';
import type { AssertedClaim, CaseOnDay, DatedEntry } from '../case-on-day.js';
import { inSentence } from '../words/claim-title.js';
import { quoted } from '../words/plain-text.js';
import { NOBODY, actors, belongingTo, partyName } from './name-parties.js';
import type { Actors } from './name-parties.js';
import { filersOf, inEntry, nounOf, referTo, reliefList, reliefPhrase } from './refer-to-entry.js';
import type { Decided } from './read-rulings.js';

/** Those who made a request. */
export function requesters(known: CaseOnDay, relief: ReliefState): Actors {
  const entry = known.byId.get(relief.soughtIn);
  return entry === undefined ? NOBODY : filersOf(known, entry);
}

/** A request as a sentence names it, without its entry: `Parler LLC’s request for a preliminary injunction`. */
export function request(known: CaseOnDay, relief: ReliefState): string {
  const asked = ` for ${reliefPhrase(relief)}`;
  return belongingTo(requesters(known, relief), (owner) => `request${owner}${asked}`);
}

/** The same with what it was first made as, and the entry that made it. */
export function requestCited(known: CaseOnDay, relief: ReliefState): string {
  const entry = known.byId.get(relief.soughtIn);
  if (entry === undefined) return request(known, relief);
  const first = firstMadeAs(known, relief);
  const asked = ` for ${reliefPhrase(relief)}${first === null ? '' : `, first made as one for ${first}`}`;
  return belongingTo(requesters(known, relief), (owner) =>
    inEntry(entry, `request${owner}`, asked),
  );
}

/** For a request born of another, what that one asked for. */
export function firstMadeAs(known: CaseOnDay, { convertedFrom }: ReliefState): string | null {
  const first = known.state.reliefs.find(({ id }) => id === convertedFrom);
  return first === undefined ? null : reliefPhrase(first);
}

/** `motion` for a request made by motion, `request` for any other. */
export function requestNoun(known: CaseOnDay, relief: ReliefState): string {
  const entry = known.byId.get(relief.soughtIn);
  return entry?.type === 'motion' ? nounOf(entry) : 'request';
}

/** `breach of contract (count 2)`. */
export function claimName({ title, count }: AssertedClaim): string {
  return `${inSentence(title)}${count === null ? '' : ` (count ${count})`}`;
}

/** `the claim for breach of contract (count 2)`. */
export function claimPhrase(claim: AssertedClaim): string {
  return `the claim for ${claimName(claim)}`;
}

/** What a disposition reached: a request, a claim, a party, an entry, a request that no entry makes, or the case itself. */
export function objectOf(known: CaseOnDay, decided: Decided): string {
  const { disposition, relief, entry } = decided;
  if (relief !== null) return requestCited(known, relief);
  if (disposition.reliefId !== null) return 'a request not on the docket by then';
  if (disposition.claimId !== null) return claimObject(known, decided);
  if (disposition.partyId !== null) return partyObject(known, decided, disposition.partyId);
  if (entry !== null) return requestIn(known, entry);
  if (disposition.entryId !== null) return 'an entry not on the docket by then';
  if (disposition.request !== null) return `a request (${quoted(disposition.request)})`;
  return 'the case';
}

/** What a whole filing asked for: a motion by its name, what any other paper asks as a request. */
function requestIn(known: CaseOnDay, entry: DatedEntry): string {
  const asks = entry.kind === 'filing' && entry.reliefSought.length > 0;
  if (!asks || entry.type === 'motion') return referTo(known, entry, NOBODY);
  const asked = ` for ${reliefList(entry.reliefSought)}`;
  return belongingTo(filersOf(known, entry), (owner) => inEntry(entry, `request${owner}`, asked));
}

/** What a ruling was on, for a sentence that does not say what it decided. */
export function topicOf(known: CaseOnDay, decided: Decided): string {
  const { claimId, partyId } = decided.disposition;
  const claim = known.claims.find(({ id }) => id === claimId);
  if (claim !== undefined) return claimPhrase(claim);
  return partyId === null ? objectOf(known, decided) : partyName(known, partyId);
}

/** Whether a disposition is of a request, and not of a claim, a party or the case. */
export function isOfRequest({ disposition, relief, entry }: Decided): boolean {
  return relief !== null || entry !== null || disposition.request !== null;
}

function claimObject(known: CaseOnDay, { disposition }: Decided): string {
  const claim = known.claims.find(({ id }) => id === disposition.claimId);
  const words = claim === undefined ? 'a claim not asserted by then' : claimPhrase(claim);
  return takesRelief(disposition.outcome) ? `relief on ${words}` : words;
}

function partyObject(known: CaseOnDay, { disposition }: Decided, id: PartyId): string {
  const name = partyName(known, id);
  return disposition.outcome === 'dismissed' ? `the case as to ${name}` : `relief as to ${name}`;
}

/** Whether an outcome is of a request, so that "granted the claim" would be no English. */
function takesRelief(outcome: Decided['disposition']['outcome']): boolean {
  return outcome === 'granted' || outcome === 'denied' || outcome === 'granted-in-part';
}

/** Those who bring a claim. */
export function claimants(known: CaseOnDay, claims: readonly AssertedClaim[]): Actors {
  return actors(
    known,
    claims.flatMap(({ assertedBy }) => assertedBy),
  );
}
