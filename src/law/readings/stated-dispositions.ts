import type { Disposition, EntryId } from '../docket/docket-entry.js';
import type { DispositionOutcome } from '../docket/outcomes.js';
import type { EntryReading, Read, ReadDisposition } from '../docket-text/reading.js';
import type { EarlierEntry, EntriesBefore } from './entries-before.js';
import { requestInWords } from './request-in-words.js';
import type { EntryToRead } from './statements.js';

type Target = Partial<Pick<Disposition, 'reliefId' | 'entryId' | 'request'>>;

/** A disposition as a ruling is to state it, and the entry it reaches or only speaks of, where the docket has it. */
export interface Stated {
  readonly disposition: Disposition;
  readonly about: EntryId | null;
  readonly reaches: boolean;
  readonly sure: boolean;
}

/** What may be done to a report or a paper itself, whatever it asks. */
const OF_A_PAPER: ReadonlySet<DispositionOutcome> = new Set([
  'adopted',
  'adopted-in-part',
  'rejected',
  'stricken',
]);

/** A disposition of that target; nothing else is named by it. */
export function dispositionOf(target: Target, outcome: DispositionOutcome): Disposition {
  const none = { reliefId: null, claimId: null, partyId: null, entryId: null, request: null };
  return { ...none, ...target, outcome, convertedTo: null, newReliefId: null };
}

/**
 * What a ruling does to what was asked before it, in the order of its text. A number is the request of that entry, or
 * its requests one each in order where as many are decided; one outcome for several reaches the whole filing. What asks
 * for nothing, is not on the docket, or has no number is named by `request`: a disposition never names nothing, which
 * would be the case itself.
 */
export function statedDispositions(
  entry: EntryToRead,
  reading: EntryReading,
  before: EntriesBefore,
): readonly Stated[] {
  const read = reading.dispositions.filter(({ value }) => value.outcome !== 'converted');
  const stated = new Map<Read<ReadDisposition>, Stated>();
  for (const [to, group] of groupedBy(read, ({ value }) => value.to)) {
    const target = to === null ? null : before.numbered(to, entry);
    for (const [each, one] of ofOneNumber(entry, to, target, group)) stated.set(each, one);
  }
  return read.flatMap((each) => stated.get(each) ?? []);
}

type Group = readonly Read<ReadDisposition>[];
type Pairs = readonly (readonly [Read<ReadDisposition>, Stated])[];

function ofOneNumber(
  entry: EntryToRead,
  to: string | null,
  target: EarlierEntry | null,
  group: Group,
): Pairs {
  if (to === null) {
    return group.map((each) => {
      return pair(each, { request: requestInWords(entry.text, each.evidence) }, null);
    });
  }
  if (target === null) {
    return oncePerOutcome(group, (each) => pair(each, { request: `Dkt. ${to}` }, null));
  }
  const papers = group.filter(({ value }) => OF_A_PAPER.has(value.outcome));
  const requests = group.filter(({ value }) => !OF_A_PAPER.has(value.outcome));
  return [
    ...oncePerOutcome(papers, (each) => pair(each, { entryId: target.id }, target)),
    ...ofRequests(requests, target, to),
  ];
}

function ofRequests(group: Group, target: EarlierEntry, to: string): Pairs {
  const { reliefs } = target;
  const inWords = { request: named(target, to) };
  if (reliefs.length === 0) return oncePerOutcome(group, (each) => pair(each, inWords, target));
  const outcomes = new Set(group.map(({ value }) => value.outcome));
  if (outcomes.size > 1 || group.length === reliefs.length) {
    return group.map((each, index) => {
      const relief = reliefs[index];
      return pair(each, relief === undefined ? inWords : { reliefId: relief.id }, target);
    });
  }
  const [only] = reliefs;
  const whole = reliefs.length === 1 && only !== undefined;
  const one = whole ? { reliefId: only.id } : { entryId: target.id };
  return oncePerOutcome(group, (each) => pair(each, one, target));
}

/** What asks for nothing, by what it is: `stipulation (Dkt. 12)`. */
function named({ type }: EarlierEntry, to: string): string {
  return type === 'unread' ? `Dkt. ${to}` : `${type.replaceAll('-', ' ')} (Dkt. ${to})`;
}

/** The first of each outcome; one that is told twice is sure when either telling is. */
function oncePerOutcome(group: Group, stated: (each: Read<ReadDisposition>) => Pairs[0]): Pairs {
  return [...groupedBy(group, ({ value }) => value.outcome).values()].flatMap((told) => {
    const first = told.find(({ evidence }) => evidence.sure) ?? told[0];
    return first === undefined ? [] : [stated(first)];
  });
}

function pair(each: Read<ReadDisposition>, target: Target, about: EarlierEntry | null): Pairs[0] {
  return [
    each,
    {
      disposition: dispositionOf(target, each.value.outcome),
      about: about?.id ?? null,
      reaches: target.request === undefined,
      sure: each.evidence.sure,
    },
  ];
}

/** The items of each key, keys and items in the order met. */
function groupedBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
