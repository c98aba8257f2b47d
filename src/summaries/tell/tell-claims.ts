import type { ClaimStatus } from '../../law/docket/outcomes.js';
import { CLAIM_STATUSES } from '../../law/docket/outcomes.js';
import type { AssertedClaim, CaseOnDay, DatedEntry } from '../case-on-day.js';
import type { Sentence, Source } from '../summary.js';
import { inSentence } from '../words/claim-title.js';
import { counted, listed, numberWords } from '../words/lists.js';
import { begun, capitalised, foldText } from '../words/plain-text.js';
import { actors } from './name-parties.js';
import type { Actors } from './name-parties.js';
import { inEntry, nounOf } from './refer-to-entry.js';
import { claimants } from './request-words.js';
import { say, sourceOf, sourcesOr } from './sentence.js';
import { allOf } from './what-remains.js';

/** What is claimed, by whom, against whom and under what law, and where the claims stand. */
export function tellClaims(known: CaseOnDay): readonly Sentence[] {
  if (known.claims.length === 0) return [];
  const pleadings = new Map<string, AssertedClaim[]>();
  for (const claim of known.claims) {
    const key = JSON.stringify([claim.assertedIn, claimants(known, [claim]).ids]);
    pleadings.set(key, [...(pleadings.get(key) ?? []), claim]);
  }
  return [
    ...[...pleadings.values()].flatMap((claims) => tellPleading(known, claims)),
    tellStatus(known),
  ];
}

/** The claims that the same parties make in the same pleading. */
function tellPleading(known: CaseOnDay, claims: readonly AssertedClaim[]): readonly Sentence[] {
  const entry = known.byId.get(claims[0]?.assertedIn ?? '');
  const sources = sourcesOr(known, sourceOf(known, entry?.id ?? null));
  const targets = [...new Set(claims.map((claim) => against(known, claim)))];
  const made = `${counted(claims.length, 'claim')}${targets.length === 1 ? (targets[0] ?? '') : ''}`;
  return [
    say('alleged', whoMakes(claimants(known, claims), pleadingName(known, entry), made), sources),
    ...claims.flatMap((claim) => tellClaim(known, claim, targets.length > 1, sources)),
  ];
}

function pleadingName(known: CaseOnDay, entry: DatedEntry | undefined): string | null {
  if (entry === undefined) return null;
  const noun = entry.id === known.state.complaintIn ? 'complaint' : nounOf(entry);
  return `the ${inEntry(entry, noun, '')}`;
}

function whoMakes({ names, several }: Actors, pleading: string | null, made: string): string {
  if (names === null) {
    return pleading === null
      ? `The case rests on ${made}`
      : `${capitalised(pleading)} makes ${made}`;
  }
  const makes = `${names} ${several ? 'make' : 'makes'} ${made}`;
  return pleading === null ? begun(makes) : `In ${pleading}, ${makes}`;
}

function tellClaim(
  known: CaseOnDay,
  claim: AssertedClaim,
  namesTarget: boolean,
  sources: readonly Source[],
): readonly Sentence[] {
  const subject = claim.count === null ? 'One claim' : `Count ${claim.count}`;
  const authority = listed(foldText(claim.authority).split('; '));
  const under = authority === '' ? '' : `, under ${authority}`;
  const target = namesTarget ? against(known, claim) : '';
  const elements = claim.elements.map(foldText).filter((element) => element !== '');
  return [
    say('alleged', `${subject} alleges ${inSentence(claim.title)}${target}${under}`, sources),
    ...(elements.length === 0
      ? []
      : [
          say(
            'procedural',
            `${elements.length === 1 ? 'Its one element is' : 'Its elements are'} ${listed(elements)}`,
            sources,
          ),
        ]),
  ];
}

/** ` against Acme, Inc.`; nothing where the record names nobody who was a party by then. */
function against(known: CaseOnDay, { againstPartyIds }: AssertedClaim): string {
  const joined = known.parties.map(({ id }) => id).filter((id) => againstPartyIds.includes(id));
  const { names } = actors(known, joined);
  return names === null ? '' : ` against ${names}`;
}

const STANDING: Readonly<Record<ClaimStatus, readonly [string, string]>> = {
  pending: ['is pending', 'are pending'],
  dismissed: ['has been dismissed', 'have been dismissed'],
  decided: ['has been decided', 'have been decided'],
  withdrawn: ['has been withdrawn', 'have been withdrawn'],
};

const LEFT = ['was left undecided', 'were left undecided'] as const;

/** `All three claims are pending.` `Of the three claims, one has been dismissed and two are pending.` */
function tellStatus(known: CaseOnDay): Sentence {
  const { claims, state } = known;
  const all = claims.length;
  const groups = CLAIM_STATUSES.map((status) => ({
    status,
    number: claims.filter((claim) => claim.status === status).length,
  })).filter(({ number }) => number > 0);
  const open = state.standing.status !== 'closed';
  const stand = (number: number, status: ClaimStatus): string =>
    (status === 'pending' && !open ? LEFT : STANDING[status])[number === 1 ? 0 : 1];
  const [only] = groups;
  const text =
    groups.length === 1 && only !== undefined
      ? `${capitalised(allOf(all))} ${stand(all, only.status)}`
      : `Of the ${numberWords(all)} claims, ${listed(groups.map(({ number, status }) => `${numberWords(number)} ${stand(number, status)}`))}`;
  const closedIn = state.standing.status === 'closed' ? state.standing.closedIn : null;
  const sources = [
    ...claims.flatMap(({ assertedIn }) => sourceOf(known, assertedIn)),
    ...known.entries.flatMap((entry) =>
      entry.kind === 'ruling' && entry.struck === null && entry.dispositions.some(decidesClaim)
        ? sourceOf(known, entry.id)
        : [],
    ),
    ...sourceOf(known, closedIn),
  ];
  return say('procedural', text, sourcesOr(known, sources));
}

function decidesClaim({ claimId }: { readonly claimId: string | null }): boolean {
  return claimId !== null;
}
