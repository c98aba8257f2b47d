import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { TextContext } from '../reading.js';

/** The title of an entry after its number: up to the next number, sentence or ruling. */
const TITLE = /^.{0,110}?(?=[.;]\s|[:(]|\[?\d|\b(?:grant|den[yi]|moot|find)|$)/s;
const HEADING = 160;

/**
 * What a numbered request asks, in lower case: the title after its number and the heading of that entry on the docket,
 * ` motion to seal` and `joint motion to seal by orrin mills`.
 */
export function titleOfRequest(
  { end, number }: EntryReference,
  lower: string,
  context: TextContext,
): string {
  const title = TITLE.exec(lower.slice(end, end + 110))?.[0] ?? '';
  const prior = priorEntry(context, number)?.text.slice(0, HEADING).toLowerCase() ?? '';
  return `${title} | ${prior}`;
}

const WORD = /[a-z]{4,}/g;
const LONGEST_STEM = 5;
/** Words of orders and requests that tell nothing of what is asked. */
const TELLING_NOTHING = new Set(
  (
    'motion order granting denying regarding plaintiff plaintiffs defendant defendants government parties joint ' +
    'unopposed consent time request application petition stipulation letter motions pursuant with from that this hereby judge court filed file case united states america'
  ).split(' '),
);

/** Whether words say what the title asks: `extension of time` for `motion for extension of time to answer`. */
export function asksFor(title: string, words: string): boolean {
  return tellingWords(words).some((word) => title.includes(stemOf(word)));
}

/**
 * The same by the first word that tells: `extend time to answer motion to dismiss` is not what a
 * motion to dismiss asks.
 */
export function asksFirstFor(title: string, words: string): boolean {
  const [first] = tellingWords(words);
  return first !== undefined && title.includes(stemOf(first));
}

function tellingWords(words: string): readonly string[] {
  return (words.match(WORD) ?? []).filter((word) => !TELLING_NOTHING.has(word));
}

/** `prese` for "preserving": enough of a verb to know it again. */
export function stemOf(verb: string): string {
  return verb.replace(/ing$/, '').slice(0, LONGEST_STEM);
}
