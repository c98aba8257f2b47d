import type { CivilDate } from '../../calendar/civil-date.js';
import type { Segments } from '../segment-text.js';
import { dayClauses } from './day-clauses.js';
import { DayReading } from './day-reading.js';
import { printedDays, type PrintedDay } from './printed-days.js';

/**
 * The days of an entry filed on a day, for all who ask: what it is, what it sets and when it was signed. Each answer is
 * looked for once, when it is first asked.
 */
export class EntryDays {
  private printedFact: readonly PrintedDay[] | null = null;
  private readingsFact: readonly DayReading[] | null = null;

  constructor(
    private readonly segments: Segments,
    private readonly filedOn: CivilDate | null,
  ) {}

  /** Every day printed. */
  get printed(): readonly PrintedDay[] {
    this.printedFact ??= printedDays(this.segments, this.filedOn);
    return this.printedFact;
  }

  /** Those that may be set or due, with what the words around them say. */
  get readings(): readonly DayReading[] {
    this.readingsFact ??= dayClauses(this.segments, this.printed).map((at) => new DayReading(at));
    return this.readingsFact;
  }
}
