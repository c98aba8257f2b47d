import type { FilingFacts, RulingFacts } from '../docket/docket-entry.js';
import type { CaseOutcome } from '../docket/outcomes.js';
import type { EntryReading, Read } from '../docket-text/reading.js';
import type { EntriesBefore } from './entries-before.js';
import { judgeOf } from './judges-named.js';
import type { ReliefIds } from './relief-ids.js';
import { statedConversions } from './stated-conversions.js';
import { statedDays } from './stated-days.js';
import { statedDispositions } from './stated-dispositions.js';
import type { Stated } from './stated-dispositions.js';
import { statedRelations } from './stated-relations.js';
import { statedRequests } from './stated-requests.js';
import type { EntryStatements, EntryToRead, Waiting } from './statements.js';

/** An entry with its reading, and what is known when it is stated. */
export interface EntryToState {
  readonly entry: EntryToRead;
  readonly reading: EntryReading;
  readonly before: EntriesBefore;
  readonly ids: ReliefIds;
  readonly held: ReadonlySet<string>;
  readonly partyIds: ReadonlySet<string>;
  readonly judgeIds: ReadonlyMap<string, string>;
  /** Whether an entry that ends the case may say so: no person has said by which entry it ended. */
  readonly mayClose: boolean;
}

/** Which of the conclusions that are not sure are taken: those of some parts of a reading. */
export type Taken = ReadonlySet<Waiting | 'sealed'>;

/** What an entry states by all that is sure of its reading, and by what is not sure of the parts `taken`. */
export function stateEntry(one: EntryToState, taken: Taken): EntryStatements {
  const { entry, reading, before } = one;
  const takes = <T>(part: Waiting | 'sealed', read: readonly Read<T>[]): readonly Read<T>[] =>
    taken.has(part) ? read : read.filter(({ evidence }) => evidence.sure);
  const decisions = decisionsOf(one).filter(({ sure }) => sure || taken.has('decisions'));
  const closing = takes('end of case', reading.closesCase === null ? [] : [reading.closesCase]);
  const closesCase = mayEnd(one) ? (closing[0]?.value ?? null) : null;
  return {
    kind: reading.kind,
    type: reading.type.value,
    relations: statedRelations(entry, takes('links', reading.links), decided(decisions), before),
    facts: factsOf(one, { takes, decisions, closesCase }),
    ...statedDays(takes('hearings', reading.hearings), takes('deadlines', reading.deadlines)),
    sealed: takes('sealed', reading.sealed === null ? [] : [reading.sealed]).length > 0,
  };
}

/** Whether the entry may end the case: it is open, and no person has said that another entry ends it. */
export function mayEnd({ mayClose, before }: EntryToState): boolean {
  return mayClose && !before.isClosed;
}

/** Conversions come first: one order may convert a request and then decide what it made. */
function decisionsOf({ entry, reading, before, ids }: EntryToState): readonly Stated[] {
  if (reading.kind !== 'ruling') return [];
  return [
    ...statedConversions(entry, reading, before, ids),
    ...statedDispositions(entry, reading, before),
  ];
}

function decided(decisions: readonly Stated[]): Parameters<typeof statedRelations>[2] {
  const about = (reaches: boolean): string[] =>
    decisions.flatMap((each) => (each.reaches === reaches ? (each.about ?? []) : []));
  const reached = new Set(about(true));
  return { reached, spokenOf: about(false).filter((id) => !reached.has(id)) };
}

interface Parts {
  readonly takes: <T>(part: Waiting, read: readonly Read<T>[]) => readonly Read<T>[];
  readonly decisions: readonly Stated[];
  readonly closesCase: CaseOutcome | null;
}

function factsOf(one: EntryToState, parts: Parts): EntryStatements['facts'] {
  switch (one.reading.kind) {
    case 'filing':
      return filingFacts(one, parts);
    case 'ruling':
      return rulingFacts(one, parts);
    case 'clerk':
      return {};
  }
}

function filingFacts(one: EntryToState, { takes, closesCase }: Parts): FilingFacts {
  const { entry, reading, ids, held, partyIds } = one;
  const kinds = takes('requests', reading.reliefs).map(({ value }) => value);
  const filers = takes('filers', reading.filers).flatMap(({ value }) => value.partyId ?? []);
  return {
    filedBy: [...new Set(filers)].filter((id) => partyIds.has(id)),
    reliefSought: statedRequests(kinds, entry.says, ids, held),
    closesCase,
  };
}

function rulingFacts(
  { reading, judgeIds }: EntryToState,
  { decisions, closesCase }: Parts,
): RulingFacts {
  const judge = judgeOf(reading);
  return {
    judgeId: judge === null ? null : (judgeIds.get(judge) ?? null),
    dispositions: decisions.map(({ disposition }) => disposition),
    appliesStandard: null,
    findings: [],
    closesCase,
    movesCaseTo: null,
  };
}
