import type { EntryId } from '../../law/docket/docket-entry.js';
import type { DispositionOutcome } from '../../law/docket/outcomes.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence, Source } from '../summary.js';
import { numberWords } from '../words/lists.js';
import { isWeighty } from '../words/relief-words.js';
import { dismissesCase } from './moved-case.js';
import type { Decided, RulingRead } from './read-rulings.js';
import { nounOf } from './refer-to-entry.js';
import { isOfRequest, requestNoun } from './request-words.js';
import { from, fromRecord, say } from './sentence.js';

const REFUSES: ReadonlySet<DispositionOutcome> = new Set<DispositionOutcome>([
  'denied',
  'granted-in-part',
  'rejected',
]);

/**
 * For a case still open: that a denial decided a motion and not the case, and what stays pending. Said after every
 * denial of a request that readers take for the case itself or, when there is none, after the last denial.
 */
export function tellWhatRemains(
  known: CaseOnDay,
  rulings: readonly RulingRead[],
): ReadonlyMap<EntryId, readonly Sentence[]> {
  const { status } = known.state.standing;
  if (status !== 'pending' && status !== 'stayed') return new Map();
  const refusing = rulings
    .filter(({ ruling }) => ruling.closesCase === null && !dismissesCase(ruling))
    .filter((read) => refused(read).length > 0);
  const weighty = refusing.filter((read) => refused(read).some(weighs));
  const told = weighty.length > 0 ? weighty : refusing.slice(-1);
  return new Map(told.map((read) => [read.ruling.id, [tellRemaining(known, read)]]));
}

/** The requests that a ruling denied, whole or in part. */
function refused({ decided }: RulingRead): readonly Decided[] {
  return decided.filter((one) => REFUSES.has(one.disposition.outcome) && isOfRequest(one));
}

function weighs({ relief, entry }: Decided): boolean {
  if (relief !== null) return isWeighty(relief.kind);
  return entry?.kind === 'filing' && entry.reliefSought.some(({ kind }) => isWeighty(kind));
}

function tellRemaining(known: CaseOnDay, read: RulingRead): Sentence {
  const nouns = refused(read).map(({ relief, entry }) => {
    if (relief !== null) return requestNoun(known, relief);
    return entry?.type === 'motion' ? 'motion' : 'request';
  });
  const noun = nouns.every((word) => word === 'motion') ? 'motion' : 'request';
  const decided = `the ${noun}${nouns.length === 1 ? '' : 's'}`;
  const asserted = known.claims.flatMap(({ assertedIn }) => {
    const entry = assertedIn === null ? undefined : known.byId.get(assertedIn);
    return entry === undefined ? [] : [entry.id];
  });
  const sources: Source[] = [...new Set(asserted)].flatMap((id) => {
    const entry = known.byId.get(id);
    return entry === undefined ? [] : [from(entry)];
  });
  return say(
    'procedural',
    `The ${nounOf(read.ruling)} decided ${decided}, not the case: ${whatIsLeft(known)}`,
    [from(read.ruling), ...(sources.length > 0 ? sources : [fromRecord(known)])],
  );
}

function whatIsLeft({ claims, state }: CaseOnDay): string {
  const left = claims.filter(({ status }) => status === 'pending').length;
  const all = claims.length;
  if (left === 0) return `the case remains ${state.standing.status}`;
  const verb = left === 1 ? 'remains' : 'remain';
  if (left < all) return `${numberWords(left)} of the ${numberWords(all)} claims ${verb} pending`;
  return `${allOf(all)} ${verb} pending`;
}

/** `the only claim`, `both claims`, `all three claims`. */
export function allOf(count: number): string {
  if (count === 1) return 'the only claim';
  return count === 2 ? 'both claims' : `all ${numberWords(count)} claims`;
}
