import type { CaseOnRecord, EntryOnRecord } from './case-on-record.js';
import type { EntryRow, MatchAnswers, MatchBasis, NewEntry } from './case-plan.js';
import { identityOfRow, identityOnRecord, wholeNumber } from './entry-identity.js';
import { clipped } from './field-words.js';
import { matchEntries } from './match-entries.js';
import { mergeEntry } from './merge-entry.js';
import type { SourceRow } from './merge-entry.js';
import type { EntryMatch, MatchState } from './match-state.js';
import { DocketNumbers, newEntry } from './new-entry.js';
import { proposeMatches } from './propose-matches.js';
import type { ProposedMatch } from './propose-matches.js';
import { add, leave, settle } from './settle.js';
import type { Step } from './settle.js';

/** What is planned for the rows of the docket, in their order. */
export function planEntries(
  rows: readonly SourceRow[],
  record: CaseOnRecord | null,
  answers: MatchAnswers,
): readonly EntryRow[] {
  const entries = record?.entries ?? [];
  const standing = entries.filter(({ voided }) => voided !== true);
  const identities = rows.map(({ reading }) => identityOfRow(reading));
  const state = matchEntries(identities, standing.map(identityOnRecord));
  const readings = rows.map(({ reading }) => reading);
  const proposed = proposeMatches(state, { rows: readings, known: standing, answers });
  const voided = matchVoided(state, proposed, entries);
  const desk = new EntryDesk(standing, record !== null);
  return rows.flatMap((row, at) => {
    const there = voided.get(at);
    if (there !== undefined) return [leaveVoided(row, there)];
    return desk.plan(row, state.found[at] ?? null, proposed.get(at) ?? null);
  });
}

interface VoidedMatch {
  readonly entry: EntryOnRecord;
  readonly basis: MatchBasis;
}

/** What is left of the rows may be an entry that an import had brought and a person voided. */
function matchVoided(
  { found, rows }: MatchState,
  proposed: ReadonlyMap<number, ProposedMatch>,
  entries: readonly EntryOnRecord[],
): ReadonlyMap<number, VoidedMatch> {
  const matches = new Map<number, VoidedMatch>();
  const voided = entries.filter((entry) => entry.voided === true && !entry.byHand);
  if (voided.length === 0) return matches;
  const left = [...rows.keys()].filter((at) => found[at] === null && !proposed.has(at));
  const state = matchEntries(
    left.flatMap((at) => rows[at] ?? []),
    voided.map(identityOnRecord),
  );
  state.found.forEach((match, index) => {
    const at = left[index];
    const entry = match === null ? undefined : voided[match.known];
    if (match === null || at === undefined || entry === undefined) return;
    matches.set(at, { entry, basis: match.basis });
  });
  return matches;
}

function leaveVoided(row: SourceRow, { entry, basis }: VoidedMatch): EntryRow {
  return rowOf(row, leave(VOIDED), { recordId: entry.id, basis, question: null }, null);
}

/** Decides row after row, mindful of the numbers that the docket has by then. */
class EntryDesk {
  private readonly numbers: DocketNumbers;
  private readonly onRecord: ReadonlySet<number>;

  constructor(
    private readonly known: readonly EntryOnRecord[],
    private readonly caseIsKnown: boolean,
  ) {
    this.onRecord = new Set(known.flatMap(({ number }) => number ?? []));
    this.numbers = new DocketNumbers(this.onRecord);
  }

  plan(
    row: SourceRow,
    match: EntryMatch | null,
    proposal: ProposedMatch | null,
  ): readonly EntryRow[] {
    const found = match ?? proposal;
    const entry = found === null ? undefined : this.known[found.known];
    if (found === null || entry === undefined) return [this.add(row)];
    const recordId = entry.id;
    const known = { recordId, basis: found.basis, question: proposal?.question ?? null };
    return this.steps(row, entry, match, found.basis).map((step) => rowOf(row, step, known, null));
  }

  private steps(
    row: SourceRow,
    entry: EntryOnRecord,
    match: EntryMatch | null,
    basis: MatchBasis,
  ): readonly Step[] {
    const verdicts = mergeEntry(entry, row, this.onRecord);
    if (match !== null) return settle(basis, verdicts);
    const changes = verdicts
      .filter(({ verdict }) => verdict === 'fill')
      .map(({ field, from, to }) => ({ field, from, to }));
    return [{ action: 'propose', changes, because: proposedWords(basis, labelOf(row)) }];
  }

  private add(row: SourceRow): EntryRow {
    const number = wholeNumber(row.reading.number);
    const because = addedWords(number, this.caseIsKnown, this.numbers.has(number));
    return rowOf(row, add(because), UNKNOWN, newEntry(row, this.numbers));
  }
}

type Known = Pick<EntryRow, 'recordId' | 'basis' | 'question'>;

const UNKNOWN: Known = { recordId: null, basis: 'none', question: null };

function rowOf(
  row: SourceRow,
  { action, changes, because }: Step,
  { recordId, basis, question }: Known,
  adds: NewEntry | null,
): EntryRow {
  const { place } = row.reading;
  const label = labelOf(row);
  return {
    what: 'entry',
    action,
    place,
    label,
    recordId,
    changes,
    because,
    basis,
    question,
    adds,
  };
}

function labelOf({ reading }: SourceRow): string {
  const { number, filedOn, enteredOn } = reading;
  if (number !== null) return clipped(`entry ${wholeNumber(number) ?? number}`);
  const day = filedOn ?? enteredOn;
  return day === null ? 'entry without number or day' : `minute entry of ${day}`;
}

const VOIDED = 'It is on record, and a person voided it there; it stays void.';

function addedWords(number: number | null, caseIsKnown: boolean, repeats: boolean): string {
  if (repeats) {
    return `There is another entry ${String(number)}: the number stands for two, and this one is added beside it.`;
  }
  if (!caseIsKnown) return 'The case is not on record, so the entry is not either.';
  return number === null
    ? 'No entry on record is of this day with this text.'
    : `No entry on record has the number ${number}.`;
}

function proposedWords(basis: MatchBasis, label: string): string {
  return basis === 'number'
    ? `A person typed ${label} in other words. Is it the same? A no adds it as a second entry of the number.`
    : `A person typed an entry of the same day and type in other words. Is it this one? A no adds ${label}.`;
}
