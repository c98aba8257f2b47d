import { ABBREVIATED, DETERMINERS, IN_FULL, NUMBER_WORDS, SEPARATORS } from './citing-words.js';
import { DOCUMENT_WORDS } from './document-words.js';
import type { Lead } from './entry-reference.js';
import type { WordBefore } from './words-around.js';
import { wordBefore } from './words-around.js';

const MOST_STEPS = 7;
const REPORT = /\b(?:reports?|findings) $/;

/**
 * What stands before a number, past determiners, possessives and citing words: the lead of `14` in
 * `re 12 Motion and Defendant's (Doc. 14)` is `and`, separated and enclosed.
 */
export function leadOf(lower: string, start: number): Lead {
  let enclosed = false;
  let at = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const before = wordBefore(lower, at);
    enclosed ||= opensParenthesis(before.gap);
    if (isOrdinal(before)) {
      at = before.start;
      continue;
    }
    if (isReportAndRecommendation(lower, before)) {
      at = before.start;
      continue;
    }
    const separated = /[,;]/.test(before.gap) || SEPARATORS.has(before.word);
    if (separated || !isPassedOver(before, step)) {
      const word = isAbout(lower, before) ? 're' : before.word;
      return { word, separated, ...opened(lower, before, enclosed) };
    }
    at = before.start;
  }
  return { word: '', separated: false, enclosed, start: at };
}

/** "(2)" in `GRANTING (1) 24 MOTION AND (2) 26 MOTION` only counts. */
function isOrdinal({ word, gap }: WordBefore): boolean {
  return /^\d$/.test(word) && gap === ') ';
}

/** "and" in `Findings and Recommendation 12` parts nothing. */
function isReportAndRecommendation(lower: string, { word, start, gap }: WordBefore): boolean {
  if (word !== 'and' && word !== '&') return false;
  return (
    gap === ' ' &&
    REPORT.test(lower.slice(Math.max(0, start - 12), start)) &&
    lower.startsWith('recommendation', start + word.length + 1)
  );
}

/** `as to 12 Motion`, `with respect to 12 Motion`. */
function isAbout(lower: string, { word, start }: WordBefore): boolean {
  return word === 'to' && /^(?:as|respect)$/.test(wordBefore(lower, start).word);
}

/** The "re" of `(Re: 12 Motion)` stands in the parenthesis. */
function opened(
  lower: string,
  { word, start }: WordBefore,
  enclosed: boolean,
): Pick<Lead, 'enclosed' | 'start'> {
  return { enclosed: enclosed || (word === 're' && lower.charAt(start - 1) === '('), start };
}

function opensParenthesis(gap: string): boolean {
  return gap.lastIndexOf('(') > gap.lastIndexOf(')');
}

function isPassedOver({ word, gap }: WordBefore, step: number): boolean {
  if (DETERMINERS.has(word) || ABBREVIATED.has(word) || IN_FULL.has(word)) return true;
  if (NUMBER_WORDS.has(word) || /(?:'s|’s|s'|s’)$/.test(word)) return true;
  // "order" in `per order 120`, "Report" in `Report and Recommendation 12`.
  return (
    (step === 0 || /^(?:report|findings)/.test(word)) &&
    DOCUMENT_WORDS.has(word) &&
    /^[\s#]*$/.test(gap)
  );
}
