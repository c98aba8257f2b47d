import type { EntryType } from '../../docket/entry-types.js';
import type { PriorEntry, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { DOCUMENT_WORDS, REQUEST_WORDS } from './document-words.js';
import type { Candidate } from './entry-reference.js';
import { priorEntry } from './known-numbers.js';
import type { NumberRun } from './number-run.js';
import { wordBefore } from './words-around.js';

const MOST_WORDS = 10;
const HEADING = 200;
/** After these a number is a limit or a measure: `Motion for Extension to 30 is GRANTED`. */
const MEASURING = new Set(
  'to of by until from than exceed exceeding with for on in and the'.split(' '),
);
const AFTER =
  /^\s?(?:[,.;)]|$|\(\p{Ll}|filed\b|by\b|is\b|are\b|was\b|held\b|served\b|set\b|granted\b|denied\b|as\sto\b|in\s(?:part|its)\b)/u;
const PRINTED =
  /^ (?:[.,]? ?filed\b|\.|\)|,,|is (?:hereby )?(?:granted|denied|moot|stricken|withdrawn|terminated|taken|entered)|, \d|are (?:granted|denied)|(?:by|held before) (?:judge|magistrate|chief|the honorable|hon\b))/;
/** ` .` and ` ,`: a court's system leaves a space after a number it links. */
const LINKED = /^ [.,](?: |$)/;
const ASKING: ReadonlySet<EntryType> = new Set(['motion', 'letter', 'stipulation']);
const LAST_WORDS = 60;
/** `Motion to Dismiss (`, where a request is named; not `Motion by Orrin Mills (`. */
const TITLE_BEFORE = /\b(?:motion|application|request|petition)\b[^().;]{4,40} \($/;
const OF_PERSON = / (?:by|filed|as to) /;
const CLOSING_GROUP = /\([^()]{0,40}\)\s*$/;

/**
 * Whether a number after words is the number of the entry they name: `re: Motion to Dismiss 12` where
 * entry 12 is a motion, `ANSWER to First Amended Complaint, 5 filed by Mills`. Where entry 12 is not known,
 * only with the marks a court's system leaves after it.
 */
export function isTrailingNumber(candidate: Candidate, context: TextContext): boolean {
  const { lower, run, before } = candidate;
  const prior = priorEntry(context, run.digits);
  const isClosed = AFTER.test(lower.slice(run.end, run.end + 8));
  if (prior === null) return isClosed && !before.gap.includes(',') && isPrintedByCourt(candidate);
  if (quotesHeading(candidate, prior) || isNounOfRequest(candidate, prior)) return true;
  if (!isClosed) return false;
  return before.gap.includes(',')
    ? endsInItsNoun(candidate, prior) || isAddedRequest(candidate, prior)
    : isNamed(candidate, prior);
}

/** `Order on Motion to Dismiss (24)` where entry 24 is such a motion; `Orrin Mills (24)` is a defendant. */
export function isEnclosedRequest(
  { text, lower }: Segments,
  { start, end, digits }: NumberRun,
  context: TextContext,
): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  const prior = priorEntry(context, digits);
  if (prior === null || !ASKING.has(prior.type)) return false;
  const words = TITLE_BEFORE.exec(lower.slice(Math.max(0, start - LAST_WORDS), start))?.[0];
  if (words === undefined || OF_PERSON.test(words)) return false;
  return headingOf(prior).includes(words.slice(0, -2).split(' ').slice(-2).join(' '));
}

function headingOf({ text }: PriorEntry): string {
  return text.slice(0, HEADING).toLowerCase();
}

function isNamed(candidate: Candidate, prior: PriorEntry): boolean {
  const { lower, run, before } = candidate;
  const heading = headingOf(prior);
  const names = wordsNaming(candidate);
  if (LINKED.test(lower.slice(run.end, run.end + 3)) && !MEASURING.has(before.word)) {
    return names.length > 0;
  }
  const isLastWord = heading.includes(before.word) || endsInItsNoun(candidate, prior);
  if (!isLastWord && !isPrintedByCourt(candidate)) return false;
  return names.some((word) => heading.includes(word));
}

/** `plaintiff's request 24 for entry of default` where entry 24 is a request. */
function isNounOfRequest({ before }: Candidate, { type }: PriorEntry): boolean {
  return REQUEST_WORDS.has(before.word) && before.gap === ' ' && ASKING.has(type);
}

/** The last three words before the number stand so in the heading of that entry. */
function quotesHeading({ lower, run }: Candidate, prior: PriorEntry): boolean {
  const before = lower.slice(Math.max(0, run.start - LAST_WORDS), run.start);
  const words = before.split(/\s+/).filter((word) => word !== '');
  if (words.length < 4 || /[.,;:]$/.test(words.at(-1) ?? '')) return false;
  const last = words.slice(-3).join(' ');
  return last.length > 11 && headingOf(prior).replace(/\s+/g, ' ').includes(last);
}

/** The word before is the name of such a paper, past a comma or words in parentheses: `Complaint - (Discovery) 1`. */
function endsInItsNoun({ lower, run }: Candidate, prior: PriorEntry): boolean {
  const before = lower.slice(Math.max(0, run.start - LAST_WORDS), run.start);
  const group = CLOSING_GROUP.exec(before)?.[0].length ?? 0;
  const { word, gap } = wordBefore(lower, run.start - group);
  return DOCUMENT_WORDS.has(word) && /^[\s,-]*$/.test(gap) && headingOf(prior).includes(word);
}

/** `… is GRANTED. Judge Roe, 24 (ab)`: the number of the request stands last. */
function isAddedRequest({ lower, run }: Candidate, { type }: PriorEntry): boolean {
  return type === 'motion' && /^\s*(?:\([a-z]{1,4}\b|$)/.test(lower.slice(run.end, run.end + 7));
}

function isPrintedByCourt(candidate: Candidate): boolean {
  const { lower, run, before } = candidate;
  if (MEASURING.has(before.word) || !PRINTED.test(lower.slice(run.end, run.end + 24))) return false;
  const isLinked = LINKED.test(lower.slice(run.end, run.end + 3));
  return wordsNaming(candidate).some(
    (word) => isLinked || REQUEST_WORDS.has(word) || word === 'complaint',
  );
}

/** The words for documents in the sentence before the number. */
function wordsNaming({ lower, run }: Candidate): readonly string[] {
  const words: string[] = [];
  let at = run.start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const { word, start, gap } = wordBefore(lower, at);
    if (word === '' || gap.includes(';')) break;
    // "Motion by Aldgate Mills, Inc. to dismiss 24" goes on after its full stop.
    if (gap.includes('.') && word.length > 4) break;
    if (DOCUMENT_WORDS.has(word)) words.push(word);
    at = start;
  }
  return words;
}
