import type { EntryId, ReliefId } from '../docket/docket-entry.js';
import { compareInDocketOrder, countsFrom } from '../docket/docket-order.js';
import type { EntryReading } from '../docket-text/reading.js';
import { closingOf, withoutEnd } from './ends-of-case.js';
import { EntriesBefore } from './entries-before.js';
import { heldBy, leavesWhatIsHeld, staysOnRecord } from './held-reliefs.js';
import type { Held } from './held-reliefs.js';
import { FIELD_OF, hasSpokenOf, whatItIs, withPersonsWord } from './persons-word.js';
import type { DocketToRead } from './read-texts.js';
import { ReliefIds } from './relief-ids.js';
import { sameStatements } from './same-statements.js';
import { mayEnd, stateEntry } from './state-entry.js';
import type { EntryToState, Taken } from './state-entry.js';
import { WAITING } from './statements.js';
import type { EntryOutcome, EntryStatements, EntryToRead, Waiting } from './statements.js';

/** What readings are resolved with beside the docket. */
export interface Resolving {
  /** The judges on record, by the name as printed. */
  readonly judgeIds: ReadonlyMap<string, string>;
  /** An id for a request that has none on record. */
  readonly newReliefId: () => ReliefId;
  /** Requests that a person's ruling names: they are not taken away. Those that `docket` shows need not be given. */
  readonly heldReliefs: ReadonlySet<ReliefId>;
}

const NONE: Taken = new Set();
const ALL: Taken = new Set([...WAITING, 'sealed']);

/**
 * What the readings of a docket put on record, one outcome for each, in docket order: what is sure stands, what is not
 * waits for a person, and what a person said stays. `ORDER granting 12 Motion to Seal` grants the request of the entry
 * 12 before it, by its id. Resolving what stands already changes nothing.
 *
 * An entry that a person entered has no outcome, even where `readings` has it. Rulings are resolved against what the
 * entries before them say, not what they would say: whoever answers a review resolves the docket again.
 */
export function resolveReadings(
  docket: DocketToRead,
  readings: ReadonlyMap<EntryId, EntryReading>,
  given: Resolving,
): readonly EntryOutcome[] {
  const entries = docket.entries.toSorted(compareInDocketOrder);
  const held = heldBy(entries, readings, given.heldReliefs);
  const before = new EntriesBefore();
  const shared = {
    before,
    held: held.reliefs,
    partyIds: new Set(docket.parties.map(({ id }) => id)),
    judgeIds: given.judgeIds,
    mayClose: !entries.some((entry) => closesAnyway(entry, readings.get(entry.id))),
  };
  return entries.flatMap((entry) => {
    const reading = entry.wrote === null ? undefined : readings.get(entry.id);
    if (reading === undefined) {
      before.add(entry, entry.says);
      return [];
    }
    const ids = new ReliefIds(entry.says, given.newReliefId);
    const outcome = outcomeOf({ ...shared, entry, reading, ids }, held);
    before.add(entry, outcome.says);
    return [outcome];
  });
}

function closesAnyway(entry: EntryToRead, reading: EntryReading | undefined): boolean {
  if (countsFrom(entry) === null || closingOf(entry.says) === null) return false;
  return staysOnRecord(entry, reading);
}

function outcomeOf(one: EntryToState, held: Held): EntryOutcome {
  const { entry, reading } = one;
  const settled = (says: EntryStatements): EntryOutcome => {
    return { entryId: entry.id, reading, says, wouldSay: says, waiting: [] };
  };
  const { sure } = reading.type.evidence;
  if (entry.answer === 'corrected') return settled(entry.says);
  if (!sure && hasSpokenOf(entry, 'facts')) return settled(entry.says);

  const state = (taken: Taken): EntryStatements => standing(one, stateEntry(one, taken), held);
  const all = state(ALL);
  if (entry.answer === 'accepted') return settled(all);
  const says = sure ? state(NONE) : entry.says;
  if (entry.answer === 'dismissed' || sameStatements(says, all)) return settled(says);
  const waiting = sure ? partsThatWait(entry, says, state) : (['type'] as const);
  if (waiting.length === 0) return settled(says);
  return { entryId: entry.id, reading, says, wouldSay: all, waiting };
}

/** What stands for an entry by a reading: where a person has spoken, or a ruling speaks of it, what is on record. */
function standing(one: EntryToState, read: EntryStatements, held: Held): EntryStatements {
  const { entry } = one;
  const stated = withPersonsWord(entry, read);
  if (leavesWhatIsHeld(entry, stated, held)) return stated;
  return { ...stated, ...whatItIs(mayEnd(one) ? entry.says : withoutEnd(entry.says)) };
}

/** The parts of a reading that would change what an entry says, were they sure. */
function partsThatWait(
  entry: EntryToRead,
  says: EntryStatements,
  state: (taken: Taken) => EntryStatements,
): readonly Waiting[] {
  return WAITING.filter(
    (part) => !hasSpokenOf(entry, FIELD_OF[part]) && !sameStatements(says, state(new Set([part]))),
  );
}
