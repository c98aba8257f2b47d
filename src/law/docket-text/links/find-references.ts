import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { ofThisDocket } from './associated-numbers.js';
import { ABBREVIATED, NUMBER_WORDS } from './citing-words.js';
import type { Candidate, EntryReference, ReferenceForm } from './entry-reference.js';
import { isKnownNumber } from './known-numbers.js';
import { numberRuns } from './number-run.js';
import type { NumberRun } from './number-run.js';
import { isOfAnotherDocket } from './other-dockets.js';
import { withoutQuoted } from './quoted-titles.js';
import { isOfOtherThing } from './other-numbers.js';
import { formOf } from './reference-forms.js';
import { leadOf } from './reference-lead.js';
import { titleAfter } from './reference-title.js';
import { isEnclosedRequest, isTrailingNumber } from './trailing-number.js';
import { titleOfPrior } from './title-of-prior.js';
import { wordAfter, wordBefore } from './words-around.js';

/** No entry has so many numbers, nor names so many others; a text that does is not read further. */
const MOST_NUMBERS = 6000;
const MOST = 1500;
/** `[12] [14]`. */
const BESIDE = /^\] ?\[#?$/;
/** So far may a number be ahead of the docket, where a clerk enters the papers of a day out of order. */
const LATEST = 20;
const NOTE_OF_CHANGE = /[.)\]*]\s{0,2}Modified\s/;

/**
 * The numbers in the text of an entry that name other entries, in order, each time they stand there:
 * `12`, `14` and `12` of `ORDER granting 12 Motion (Doc. 14). Reply to 12 due in 3 days`. Never the number
 * of the entry itself; a number higher than any before it only where it is printed with Doc., Dkt. or ECF.
 */
export function findReferences(
  segments: Segments,
  context: TextContext,
): readonly EntryReference[] {
  const found = ofThisDocket(referencesIn(segments, context), segments.text);
  return withoutQuoted(found, segments);
}

function referencesIn(segments: Segments, context: TextContext): readonly EntryReference[] {
  const found: EntryReference[] = [];
  let left = MOST_NUMBERS;
  for (const run of runsOf(segments)) {
    if (left === 0) break;
    left -= 1;
    if (Number(run.digits) === context.number) continue;
    const before = wordBefore(segments.lower, run.start);
    if (isOfOtherThing(segments.lower, run, before) && !isEnclosedRequest(segments, run, context)) {
      continue;
    }
    const candidate = candidateAt(segments, context, { run, before }, found);
    const form = formOf(candidate);
    if (form === null || !isPlausible(candidate, form, segments, context)) continue;
    found.push(referenceOf(candidate, form));
    if (found.length === MOST) break;
  }
  return found;
}

/** All but the attachments and the day of entry: their numbers are their own. */
function runsOf({ text, main, attachments, entered, figures }: Segments): readonly NumberRun[] {
  if (figures.length === 0) return [];
  const end = entered?.start ?? text.length;
  if (attachments === null) return numberRuns(text, { start: main.start, end }, figures);
  const before = numberRuns(text, { start: main.start, end: attachments.start }, figures);
  const after = numberRuns(text, { start: attachments.end, end }, figures);
  return after.length === 0 ? before : before.concat(after);
}

function candidateAt(
  { text, lower }: Segments,
  context: TextContext,
  { run, before }: Pick<Candidate, 'run' | 'before'>,
  found: readonly EntryReference[],
): Candidate {
  return {
    text,
    lower,
    run,
    before,
    previous: found.at(-1) ?? null,
    isNamedBefore: found.some(({ number }) => number === run.digits),
    beforeThat: wordBefore(lower, before.start),
    after: wordAfter(text, run.end),
    title: titleAfter(text, run.end) ?? titleOfPrior(text, run, context),
  };
}

function isPlausible(
  candidate: Candidate,
  form: ReferenceForm,
  segments: Segments,
  context: TextContext,
): boolean {
  const { text, run } = candidate;
  if (isOfAnotherDocket(text, run.start, run.end)) return false;
  if (form === 'trailing' && !isTrailingNumber(candidate, context)) return false;
  const number = Number(run.digits);
  if (isKnownNumber(context, number) || mayBeLater(candidate, form, segments)) return true;
  return isLinkedNext(candidate, form) && isKnownNumber(context, number - LATEST);
}

/** A later number may be named as authority for a change (`per 24 Order`), with Doc., Dkt., ECF or its "number", and in a note of a change made since. */
function mayBeLater(
  { before, beforeThat, run, title }: Candidate,
  form: ReferenceForm,
  { text, main }: Segments,
): boolean {
  if (before.word === 'per' && title !== null) return true;
  if (form !== 'cited' && form !== 'named') return false;
  const words = [before.word, beforeThat.word];
  if (form === 'cited' && words.some((word) => ABBREVIATED.has(word))) return true;
  // "Deleted document number 2": what was deleted is not on the docket.
  if (words.some((word) => NUMBER_WORDS.has(word))) return true;
  return NOTE_OF_CHANGE.test(text.slice(main.start, run.start));
}

/** What a court's system links in brackets, `re [14] MOTION to Seal`, may have been filed while the entry was made. */
function isLinkedNext({ title, before }: Candidate, form: ReferenceForm): boolean {
  if (form !== 'bracketed' && form !== 'cited') return false;
  return before.gap.endsWith('[') && (title !== null || before.word === 're');
}

function referenceOf(
  { lower, run, title, previous }: Candidate,
  form: ReferenceForm,
): EntryReference {
  const lead = leadOf(lower, run.start);
  const isBesideLast =
    previous !== null &&
    BESIDE.test(lower.slice(previous.end, Math.min(run.start, previous.end + 5)));
  const listed = previous !== null && (form === 'joined' || lead.separated || isBesideLast);
  return { number: run.digits, start: run.start, end: run.end, form, lead, title, listed };
}
