import { COUNTED_WORDS, DOCUMENT_WORDS, NUMBERED_THINGS } from './document-words.js';
import type { Candidate } from './entry-reference.js';
import type { NumberRun } from './number-run.js';
import type { WordBefore } from './words-around.js';

const OTHER_ORDERS = new Set('general standing administrative executive local misc'.split(' '));
/** `granting (63) Motion`: some courts link a number in parentheses. */
const ENCLOSING = new Set(
  'granting denying adopting terminating striking moot re granted denied stricken'.split(' '),
);
/** `20 DAY Summons`, as against `12 Defendants request`. */
const MEASURE = /^(?:day|week|month|year|hour|page)s?$/i;
/** The number an entry had in the system that a bankruptcy court used before. */
const OF_OLD_SYSTEM = /\boriginal nibs (?:docket )?entry(?: number)?[\s:#]*$/;
/** The word before so long a gap is not looked for. */
const LONG_GAP = 10;
const NEXT_MOTION = /^\]? (?:[\w'’-]+ ){0,3}(?:motion|application|request|petition)\b/;
const PERSONS = new Set('doe does roe plaintiff defendant limine'.split(' '));
const COUNTING = new Set(
  'exhibit exhibits ex count counts rule rules section page pages defendant'.split(' '),
);

/**
 * Whether the word before a number tells that it is no entry's: `Rule 12`, `Courtroom 5`, `Orrin Mills (1)`.
 * "in part 12" and "Order to Show Cause 12" may be ones.
 */
export function isOfOtherThing(lower: string, run: NumberRun, before: WordBefore): boolean {
  if (isOfOldSystem(lower, run, before)) return true;
  if (
    isNumberedThing(before) &&
    !isLinked(lower, run, before) &&
    !isNextMotion(lower, run, before)
  ) {
    const told = lower.slice(Math.max(0, before.start - 7), before.start + before.word.length);
    return !/(?:\bin[ -]part|\bshow cause|docket item|\bre: item)$/.test(told);
  }
  if (!isInOwnParentheses(lower, run)) return false;
  if (/^\) [[#]?\d/.test(lower.slice(run.end, run.end + 4))) return true;
  return !DOCUMENT_WORDS.has(before.word) && !ENCLOSING.has(before.word);
}

function isOfOldSystem(lower: string, { start }: NumberRun, { word, gap }: WordBefore): boolean {
  if (word !== 'entry' && word !== 'number' && gap.length < LONG_GAP) return false;
  return OF_OLD_SYSTEM.test(lower.slice(Math.max(0, start - 32), start));
}

/** `Doe 12`; but `Judge Roe: 12 Motion`. */
function isNumberedThing({ word, gap }: WordBefore): boolean {
  return NUMBERED_THINGS.has(word) && !(PERSONS.has(word) && /[:,]/.test(gap));
}

/** `Motion for Leave to File Excess Pages; 14 Motion to Strike`. */
function isNextMotion(lower: string, { end }: NumberRun, { gap }: WordBefore): boolean {
  return gap.includes(';') && NEXT_MOTION.test(lower.slice(end, end + 50));
}

/** `motion to set a briefing schedule [104]`: a court's system puts the number of an entry in brackets. */
function isLinked(lower: string, run: NumberRun, before: WordBefore): boolean {
  return before.gap.endsWith('[') && lower.charAt(run.end) === ']' && !COUNTING.has(before.word);
}

/** Whether a number is that of another order, or of a day: `General Order 5`, `May 5, 2021`. */
export function isOtherOrderOrDay({ text, run, before, beforeThat }: Candidate): boolean {
  if (DOCUMENT_WORDS.has(before.word) && OTHER_ORDERS.has(beforeThat.word)) return true;
  return /^,\s(?:19|20)\d\d\b/.test(text.slice(run.end, run.end + 7));
}

/** Whether a number counts something: `12 days`; but `granting 12 Defendants request`. */
export function isCount({ after, title }: Candidate): boolean {
  if (!/^[\s-]*$/.test(after.gap) || !COUNTED_WORDS.has(after.word.toLowerCase())) return false;
  return title === null || !/^\p{Lu}/u.test(after.word) || MEASURE.test(after.word);
}

function isInOwnParentheses(text: string, run: NumberRun): boolean {
  return text.charAt(run.start - 1) === '(' && text.charAt(run.end) === ')';
}
