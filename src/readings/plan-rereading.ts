import type { EntryId } from '../law/docket/docket-entry.js';
import { READER_VERSION } from '../law/docket-text/reader-version.js';
import type { EntryReading } from '../law/docket-text/reading.js';
import { hasSpokenOf, whatItIs } from '../law/readings/persons-word.js';
import { sameButForReliefIds, sameStatements, sameValue } from '../law/readings/same-statements.js';
import type {
  EntryOutcome,
  EntryStatements,
  ReviewAnswer,
  Waiting,
} from '../law/readings/statements.js';
import type { EntryOnRecord } from './docket-on-record.js';
import type { Resolved } from './resolve-docket.js';

/** An entry that is to say something else. */
export interface EntryChange {
  readonly entry: EntryOnRecord;
  readonly to: EntryStatements;
}

/** What is to be stored of a reading. */
export interface ReadingRow {
  readonly entryId: EntryId;
  readonly reader: number;
  /** Null where the reading that is stored stands. */
  readonly reading: EntryReading | null;
  readonly wrote: EntryStatements;
  readonly wouldSay: EntryStatements | null;
  readonly waiting: readonly Waiting[];
  readonly answer: ReviewAnswer | null;
  readonly digest: string;
}

/** What is to be written when a docket is read. */
export interface RereadingPlan {
  /** How many entries have a reading. */
  readonly entries: number;
  /** How many of them wait for a person. */
  readonly waiting: number;
  readonly changes: readonly EntryChange[];
  readonly rows: readonly ReadingRow[];
}

/** What the readings of a docket, resolved, have to be written for. */
export function planRereading(resolved: Resolved): RereadingPlan {
  const settled = resolved.outcomes.map((outcome) => settle(outcome, resolved));
  return {
    entries: settled.length,
    waiting: settled.filter(({ row }) => row.waiting.length > 0).length,
    changes: settled.flatMap(({ entry, to }) =>
      sameStatements(entry.says, to) ? [] : [{ entry, to }],
    ),
    rows: settled.flatMap(({ entry, row }) => (isStored(entry, row) ? [] : [row])),
  };
}

interface Settled extends EntryChange {
  readonly row: ReadingRow;
}

function settle(outcome: EntryOutcome, resolved: Resolved): Settled {
  const { entryId, says: to } = outcome;
  const entry = resolved.docket.get(entryId);
  if (entry?.wrote == null) throw new Error(`The entry ${entryId} is not the reader's`);
  const said = resolved.said?.entryId === entryId ? resolved.said : null;
  // A person's answer is no word of the reader: what the reader wrote stays what it was, so that the answer stands.
  const wrote = said === null ? wroteNow({ ...entry, answer: null }, entry.wrote, to) : entry.wrote;
  const answer = said === null ? entry.answer : said.answer;
  const row = {
    ...{ entryId, wrote, answer, digest: entry.digest },
    ...readingOf(outcome, entry, resolved.fresh.has(entryId)),
    ...waitingOf(outcome, entry, answer),
  };
  return { entry, to, row };
}

function readingOf(
  { reading }: EntryOutcome,
  { last }: EntryOnRecord,
  isFresh: boolean,
): Pick<ReadingRow, 'reader' | 'reading'> {
  if (isFresh || last === null) return { reader: READER_VERSION, reading };
  return { reader: last.reader, reading: null };
}

function waitingOf(
  { says, wouldSay, waiting }: EntryOutcome,
  entry: EntryOnRecord,
  answer: ReviewAnswer | null,
): Pick<ReadingRow, 'wouldSay' | 'waiting'> {
  const waits = answer === null && !sameStatements(says, wouldSay);
  return waits ? { wouldSay: asStored(entry, wouldSay), waiting } : { wouldSay: null, waiting: [] };
}

/** What the reader wrote, field by field: where a person has spoken, it is what it was before that. */
function wroteNow(
  entry: EntryOnRecord,
  before: EntryStatements,
  now: EntryStatements,
): EntryStatements {
  const { relations, hearings, deadlines, sealed } = now;
  return {
    ...(hasSpokenOf(entry, 'facts') ? whatItIs(before) : whatItIs(now)),
    relations: hasSpokenOf(entry, 'relations') ? before.relations : relations,
    hearings: hasSpokenOf(entry, 'hearings') ? before.hearings : hearings,
    deadlines: hasSpokenOf(entry, 'deadlines') ? before.deadlines : deadlines,
    sealed: hasSpokenOf(entry, 'sealed') ? before.sealed : sealed,
  };
}

/** The ids of requests that wait are drawn anew each time: what is stored already stands for it. */
function asStored({ last }: EntryOnRecord, wouldSay: EntryStatements): EntryStatements {
  const stored = last?.wouldSay ?? null;
  return stored !== null && sameButForReliefIds(stored, wouldSay) ? stored : wouldSay;
}

/** Whether all of a row stands in the database already; of a text that was read now, the database says. */
function isStored({ last, wrote, answer }: EntryOnRecord, row: ReadingRow): boolean {
  if (last === null || row.reading !== null) return false;
  const stored = [wrote, last.wouldSay, last.waiting, answer];
  return sameValue(stored, [row.wrote, row.wouldSay, row.waiting, row.answer]);
}
