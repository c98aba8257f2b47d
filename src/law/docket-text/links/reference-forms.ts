import { ABBREVIATED, IN_FULL, LEADING, LEADING_PAIRS, NUMBER_WORDS } from './citing-words.js';
import { DOCUMENT_WORDS } from './document-words.js';
import type { Candidate, ReferenceForm } from './entry-reference.js';
import { isHouseNumber } from './street-address.js';
import { isCount, isOtherOrderOrDay } from './other-numbers.js';

const JOIN =
  /^[\])\s,;&/]*(?:(?:and|or|through|thru|to|nos?|docs?|dkts?|ecf|documents?|motions?)[\s[(#.,]*){0,3}$/;
const LONGEST_JOIN = 30;
const BRACKET = /\[\s?#?\s?$/;
const BRACKET_END = /^\s?(?:\]|,\s?\d)/;
const DOTTED = new Set(['d e', 'd i', 'd n', 'r d']);
const PER = new Set('per see to in of under by with on the and minute entry'.split(' '));
const RULED = new Set(['granted', 'denied', 'moot', 'is', 'are']);
const RULINGS = new Set(['granted', 'denied', 'moot', 'part', 'prejudice']);
const FLOOR = /^ floor/i;
const RELATED = /\(related (?:doc|document)(?:\(s\)|s)?[\s:#.]*$/;
const LONGEST_TITLE = 300;
const MODEL_YEAR = /^(?:19[5-9]|20[0-3])\d$/;
const MONTH = /^(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)/i;

const FORMS: readonly (readonly [ReferenceForm, (candidate: Candidate) => boolean])[] = [
  ['cited', isCited],
  ['bracketed', isBracketed],
  ['joined', isJoined],
  ['led', isLed],
  ['titled', isTitled],
  ['named', isNamed],
  ['ruled', isRuled],
  ['spaced', isSpaced],
  ['listed', isListed],
  ['listed', isListedAgain],
  ['listed', isListedAsRelated],
  ['trailing', isTrailing],
];

/** The forms that tell `Docs. 12/14` from a date. */
const SURE: ReadonlySet<ReferenceForm> = new Set(['cited', 'bracketed', 'joined']);

/**
 * How a number shows itself to be an entry's, or null: `cited` for `Dkt. 12`, `titled` for
 * `12 Motion`, null for `12 pages`, `Rule 12` and `(1)` after the name of a defendant.
 */
export function formOf(candidate: Candidate): ReferenceForm | null {
  if (isOtherOrderOrDay(candidate) || isCount(candidate)) return null;
  if (isNamedProperty(candidate)) return null;
  const form = FORMS.find(([, isOfForm]) => isOfForm(candidate))?.[0] ?? null;
  return candidate.run.slashed && form !== null && !SURE.has(form) ? null : form;
}

/** A house or a car that somebody wants back. */
function isNamedProperty(candidate: Candidate): boolean {
  return candidate.title === null && (isHouse(candidate) || isModelYear(candidate));
}

/** `Relief from Stay re: 2003 Ford Windstar`. */
function isModelYear({ run, before, after }: Candidate): boolean {
  if (before.gap.endsWith('[') || after.gap !== ' ') return false;
  return MODEL_YEAR.test(run.digits) && /^\p{Lu}/u.test(after.word);
}

function isHouse({ text, run, before }: Candidate): boolean {
  return !before.gap.endsWith('[') && isHouseNumber(text, run.end);
}

function isCited({ before, beforeThat }: Candidate): boolean {
  if (/[,;]/.test(before.gap)) return false;
  const word = NUMBER_WORDS.has(before.word) ? beforeThat.word : before.word;
  if (ABBREVIATED.has(word) || word === "clerk's") return true;
  return DOTTED.has(`${beforeThat.word} ${before.word}`) || IN_FULL.has(word);
}

function isBracketed({ text, run, before }: Candidate): boolean {
  return BRACKET.test(before.gap) && BRACKET_END.test(text.slice(run.end, run.end + 4));
}

function isJoined({ lower, run, previous }: Candidate): boolean {
  if (previous === null || run.start - previous.end > LONGEST_JOIN) return false;
  return JOIN.test(lower.slice(previous.end, run.start));
}

function isLed({ before, beforeThat, after }: Candidate): boolean {
  if (!/^[\s[(:#"'-]*$/.test(before.gap) || after.gap.startsWith('(')) return false;
  return LEADING.has(before.word) || LEADING_PAIRS.has(`${beforeThat.word} ${before.word}`);
}

function isTitled({ before, title }: Candidate): boolean {
  return title !== null && !before.gap.includes('#') && !NUMBER_WORDS.has(before.word);
}

/** `per order 120`, `Motions 12 and 14`; not the heading `PRETRIAL ORDER 2`. */
function isNamed({ before, beforeThat, after }: Candidate): boolean {
  if (!DOCUMENT_WORDS.has(before.word) || !/^\]?[\s#]*$/.test(before.gap)) return false;
  if (NUMBER_WORDS.has(beforeThat.word)) return before.gap.startsWith(']');
  if (before.word === 'motions' || RULED.has(after.word.toLowerCase())) return true;
  return PER.has(beforeThat.word) || LEADING.has(beforeThat.word);
}

/** `12 Motion GRANTED, 14 DENIED`, `TEXT ORDER: 12 is GRANTED`: between two rulings, named before, or the subject. */
function isRuled({ before, beforeThat, after, previous, isNamedBefore }: Candidate): boolean {
  const ruling = after.word.toLowerCase();
  if (!RULED.has(ruling)) return false;
  if (previous === null) return before.gap === ': ' && (ruling === 'is' || ruling === 'are');
  if (isNamedBefore) return true;
  return RULINGS.has(before.word === 'and' ? beforeThat.word : before.word);
}

/** `Motion to Dismiss ( 12 )`, `(#12)`, `is granted (12)`: a court's system puts spaces around a number it links. */
function isSpaced({ text, run, before }: Candidate): boolean {
  const after = text.slice(run.end, run.end + 3);
  if (/[([]\s?#$/.test(before.gap)) return /^\s?[)\],]/.test(after);
  if (before.gap === ' (' && RULED.has(before.word)) return after.startsWith(')');
  return before.gap.endsWith('( ') && /^(?: [)&]|, \d)/.test(after);
}

/** `73 Judgment, 81 Transfer Out`: any words may be the name of an event in a list of titles. */
function isListed({ text, run, before, after, previous }: Candidate): boolean {
  if (previous?.title == null || before.gap !== ', ' || after.gap !== ' ') return false;
  if (!/^\p{Lu}\p{L}{3}/u.test(after.word) || MONTH.test(after.word)) return false;
  if (FLOOR.test(text.slice(after.end, after.end + 6))) return false;
  return /^ [^.;:()\d]{1,80}, $/.test(text.slice(previous.end, run.start));
}

/** `Courtroom 5 for 84 and 92 .` where 84 was named before. */
function isListedAgain({ text, run, before, isNamedBefore }: Candidate): boolean {
  if (!isNamedBefore || before.word !== 'for' || before.gap !== ' ') return false;
  return /^(?: ?[.,;)]|$| and \d)/.test(text.slice(run.end, run.end + 6));
}

/** `(related document: 20 Chapter 13 Plan. Motions Included: none, 21 Confirmation Hearing Rescheduled)`. */
function isListedAsRelated({ text, lower, before, after, previous }: Candidate): boolean {
  if (previous?.title == null || before.gap !== ', ' || after.gap !== ' ') return false;
  if (!/^\p{Lu}\p{L}{3}/u.test(after.word) || MONTH.test(after.word)) return false;
  const { start, end } = previous;
  if (!RELATED.test(lower.slice(Math.max(0, start - LONGEST_JOIN), start))) return false;
  return after.start - end < LONGEST_TITLE && !text.slice(end, after.start).includes(')');
}

/** `re: Motion to Dismiss 12 .`, `to Complaint, 5 filed`: some courts print the number after the title. */
function isTrailing({ before }: Candidate): boolean {
  return (/^(?:\)?,?| - )? $/.test(before.gap) || before.gap === ' (') && !/\d/.test(before.word);
}
