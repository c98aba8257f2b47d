import { clockTimes } from './clock-times.js';
import type { DayClause } from './day-clauses.js';
import { meaningOf, type DayMeaning } from './day-meaning.js';
import { isUndone } from './undone-days.js';

const BESIDE =
  /^[\s,(@–-]*(?:at|@|from|beginning at|commencing at|starting at|(?:hearing )?time:?)?\s*(?:approximately |about )?$/;

/** A day of an entry and what the words around it say, whatever the type of the entry. */
export class DayReading {
  readonly meaning: DayMeaning;
  /** The clock time beside the day, `HH:MM`. */
  readonly time: string | null;
  /** Where the words that give the day its meaning begin. */
  readonly from: number;
  private undoneFact: boolean | null = null;

  constructor(readonly at: DayClause) {
    this.meaning = meaningOf(at);
    this.time = timeOf(at, this.meaning);
    this.from = startOf(at, this.meaning);
  }

  /** Whether what was set for the day was vacated or moved; looked for once, when it is first asked. */
  get undone(): boolean {
    this.undoneFact ??= isUndone(this.at);
    return this.undoneFact;
  }
}

function timeOf({ segments, day, until }: DayClause, meaning: DayMeaning): string | null {
  if (meaning.at !== null) return meaning.at;
  for (const time of clockTimes(segments.lower, day.end, until)) {
    const between = segments.lower.slice(day.end, time.start);
    if (BESIDE.test(between)) return time.at;
    if (/\bat\s(?:approximately |about )?$/.test(between) && meaning.verb !== 'held')
      return time.at;
  }
  return null;
}

function startOf(at: DayClause, meaning: DayMeaning): number {
  const cue = at.words[meaning.before]?.start ?? at.day.start;
  const verb = meaning.verbAt === -1 ? cue : (at.words[meaning.verbAt]?.start ?? cue);
  return verb < at.since ? cue : verb;
}
