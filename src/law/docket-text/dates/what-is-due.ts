import { wordsBetween, type Word } from './clause-words.js';
import { lastEvent } from './court-events.js';
import type { DayClause } from './day-clauses.js';

const MOST_WORDS = 10;
const LONGEST = 80;
/** Words that begin a clause and say nothing of what is due. */
const OPENING =
  /^(?:and|or|but|the|that|set|reset|as|to|with|any|by|on|deadlines?|hearings?|is|are|re)$/;
/** Words that end a clause before its day. */
const CLOSING =
  /^(?:is|are|be|shall|will|must|to|the|filed|file|served|due|for|set|of|and|on|by|now|that|its|their|or|have|has|may)$/;

/** `Noting Date 1/29/2021`: the words right before the day name it themselves. */
const NAMES_DAY = /^(?:date|day)$/;
/** More words than these are those of the paper itself. */
const MOST_BEFORE_DATE = 3;

/**
 * What must be done by a day, in a few words of the text before it, or after it where the clause begins with
 * the day: `Redaction Request` for `Redaction Request due 4/4/2022`; `deadline` where nothing is said.
 */
export function whatIsDue(at: DayClause, cue: number): string {
  const { text } = at.segments;
  const words = wordsBetween(text, at.since, Math.max(at.since, cue));
  const heading = words.findLastIndex((word) => word.heads);
  const thing = words.slice(heading + 1);
  const cueWords = wordsBetween(text, cue, at.day.start);
  if (NAMES_DAY.test(cueWords.at(-1)?.word ?? '')) {
    return trimmed(text, thing.length > MOST_BEFORE_DATE ? cueWords : [...thing, ...cueWords]);
  }
  const before = trimmed(text, thing.slice(-MOST_WORDS));
  if (before !== '' && !/^(?:\w+ )?order$/i.test(before)) return before;
  const after = trimmed(text, wordsBetween(text, at.day.end, at.until).slice(0, MOST_WORDS));
  return after === '' ? 'deadline' : after;
}

/** The name of a court appearance that the clause gives after its day; `hearing` where it gives none. */
export function eventAfterDay({ segments, day, until }: DayClause): string {
  return lastEvent(wordsBetween(segments.text, day.end, until))?.name ?? 'hearing';
}

function trimmed(text: string, words: readonly Word[]): string {
  const first = words.find((word) => !OPENING.test(word.word));
  const last = words.findLast((word) => !CLOSING.test(word.word));
  if (first === undefined || last === undefined || last.end < first.end) return '';
  return text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, LONGEST).trim();
}
