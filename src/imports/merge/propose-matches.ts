import { entryNoun } from '../../summaries/words/entry-words.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { EntryOnRecord } from './case-on-record.js';
import type { MatchAnswers, MatchBasis } from './case-plan.js';
import { kindOf } from './entry-kind.js';
import { foldName } from './fold-name.js';
import type { EntryIdentity } from './entry-identity.js';
import { Shelf } from './match-state.js';
import type { MatchState } from './match-state.js';

/** An entry that a person typed, of which a row may be the court's printing. */
export interface ProposedMatch {
  readonly known: number;
  readonly basis: MatchBasis;
  readonly question: string;
}

/** How a question is called: the row by its place, the entry by its id. */
export function questionOf(place: string, entryId: string): string {
  return `${place} is ${entryId}`;
}

/** What a person said to a question; null when nothing. */
export function answerTo(question: string, answers: MatchAnswers): boolean | null {
  return Object.hasOwn(answers, question) ? (answers[question] ?? null) : null;
}

interface Sides {
  readonly rows: readonly EntryReading[];
  readonly known: readonly EntryOnRecord[];
  readonly answers: MatchAnswers;
}

/**
 * Finds, for the rows that are matched with nothing, the entries that a person typed in other words: of the same
 * number, or of the same type, filer and day. What a person said yes to is matched; what nobody has answered is
 * proposed, each entry to one row; what a person said no to is not proposed again.
 */
export function proposeMatches(
  state: MatchState,
  sides: Sides,
): ReadonlyMap<number, ProposedMatch> {
  const proposed = new Map<number, ProposedMatch>();
  const candidates = new Candidates(state, sides.known);
  state.forFreeKnown(({ facts }, at) => {
    if (facts.typed) candidates.index(at);
  });
  if (candidates.areNone) return proposed;
  for (const wanted of [true, null]) {
    state.forOpenRows((_, at) => {
      const match = candidates.find(at, sides, wanted);
      if (match === null) return;
      proposed.set(at, match);
      if (wanted === null) state.reserve(match.known);
      else state.take(at, match.known, match.basis);
    });
  }
  return proposed;
}

/** So many typed entries of one number, or of one day and type, are looked at for one row. */
const FEW = 20;

/** The entries that persons typed, by what a row may be found to share with them. */
class Candidates {
  private readonly byNumber: Shelf;
  private readonly byDayAndType: Shelf;
  private readonly typesOfDay = new Map<string, Set<EntryType>>();

  constructor(
    private readonly state: MatchState,
    private readonly known: readonly EntryOnRecord[],
  ) {
    this.byNumber = new Shelf(state);
    this.byDayAndType = new Shelf(state);
  }

  get areNone(): boolean {
    return this.byNumber.isEmpty && this.byDayAndType.isEmpty;
  }

  index(at: number): void {
    const entry = this.known[at];
    if (entry === undefined) return;
    if (entry.number !== null) this.byNumber.put(String(entry.number), at);
    for (const day of this.state.known[at]?.days ?? []) {
      const types = this.typesOfDay.get(day) ?? new Set();
      this.typesOfDay.set(day, types.add(entry.type));
      this.byDayAndType.put(`${day} ${entry.type}`, at);
    }
  }

  /** The first entry the row may be whose question has this answer, or none yet (null). */
  find(at: number, { rows, answers }: Sides, wanted: boolean | null): ProposedMatch | null {
    const row = rows[at];
    if (row === undefined) return null;
    for (const [known, basis] of this.mayBe(at, row)) {
      const question = questionOf(row.place, this.known[known]?.id ?? '');
      if (answerTo(question, answers) === wanted) return { known, basis, question };
    }
    return null;
  }

  private *mayBe(at: number, row: EntryReading): Generator<readonly [number, MatchBasis]> {
    const identity = this.state.rows[at];
    if (identity === undefined) return;
    const { number } = identity.facts;
    for (const known of this.byNumber.next(String(number), FEW)) {
      if (!this.contradicts(identity, known)) yield [known, 'number'];
    }
    for (const day of identity.days) {
      const types = this.typesOfDay.get(day);
      if (types !== undefined) yield* this.ofDay(identity, new RowWords(row), [...types], day);
    }
  }

  private *ofDay(
    identity: EntryIdentity,
    words: RowWords,
    types: readonly EntryType[],
    day: string,
  ): Generator<readonly [number, MatchBasis]> {
    for (const type of types.filter((one) => words.canBe(one))) {
      for (const known of this.byDayAndType.next(`${day} ${type}`, FEW)) {
        const numbers = [identity.facts.number, this.known[known]?.number ?? null];
        if (!numbers.includes(null) || this.contradicts(identity, known)) continue;
        if (words.nameFiler(this.known[known])) yield [known, 'type-filer-day'];
      }
    }
  }

  private contradicts(identity: EntryIdentity, known: number): boolean {
    const entry = this.state.known[known];
    return entry === undefined || identity.contradicts(entry);
  }
}

/** What a row tells of its type and its filers: in the source's own words, or among the clerk's. */
class RowWords {
  private readonly kind: EntryKind;
  private readonly type: EntryType;
  private readonly text: string;

  constructor(row: EntryReading) {
    const { kind, type } = kindOf(row);
    this.kind = kind;
    this.type = type;
    this.text = ` ${foldName(`${row.text} ${row.shortText ?? ''}`)} `;
  }

  canBe(type: EntryType): boolean {
    if (this.kind !== 'unread') return this.type === type;
    return type !== 'unread' && this.text.includes(` ${foldName(entryNoun(type))} `);
  }

  /** Whether the text names a filer of the entry; one without filers, as the court's own are, is not asked for any. */
  nameFiler(entry: EntryOnRecord | undefined): boolean {
    if (entry === undefined) return false;
    if (entry.filers.length === 0) return true;
    return entry.filers.some((filer) => this.text.includes(` ${foldName(filer)} `));
  }
}
