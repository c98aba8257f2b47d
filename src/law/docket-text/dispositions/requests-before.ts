import type { DispositionOutcome } from '../../docket/outcomes.js';
import { wordBefore } from '../links/words-around.js';
import { ORDER_WORDS } from '../links/document-words.js';
import type { EntryReference, Lead } from '../links/entry-reference.js';
import { BELONGING, listGoesOn } from './list-goes-on.js';
import { mayBeDecided } from './request-kinds.js';
import type { Clause, VerbGroup } from './ruling-group.js';
import { referencesBetween, wordsBetween } from './ruling-group.js';
import type { Sentence } from './ruling-verb.js';
import { DISMISSIBLE, REQUEST } from './ruling-words.js';

const ABOUT = new Set(['re', 'regarding', 'on']);
const OF_WHAT_IS_ASKED: ReadonlySet<DispositionOutcome> = new Set([
  ...(['granted', 'denied', 'moot', 'deferred', 'adopted', 'referred'] as const),
]);
const ORDERED = new Set(
  'ordered adjudged decreed taking taken holding held finding deeming ruling'.split(' '),
);
const OPENS_SUBJECT =
  /^\s*(?:(?:it is|is) (?:\w+ )?ordered\s+)?(?:that\s+)?(?:the|this|that|said|all|any|both|his|her|its|their|case|action|complaint|counts?|cts?|claims?|hearing|trial|plaintiffs?|defendants?|movants?|petitioners?|[\w.]+(?:'s|’s|s'|s’))(?=\s)/;
const OTHER_SUBJECT =
  /\b(?:hearing|trial|conference|deadlines?|clerk|parties|discovery|objections?)\b/;

/**
 * The requests that stand before a group of ruling words as what is decided, from `from` on: `30` of
 * `The 30 Motion to Strike 12 Answer is GRANTED`; none where the sentence has another subject:
 * `… 12 Motion, and the case is DISMISSED`.
 */
export function requestsBefore(
  clause: Clause,
  group: VerbGroup,
  from: number,
): readonly EntryReference[] {
  const free = referencesBetween(clause, from, group.start);
  const last = free.at(-1);
  if (last === undefined || hasOwnSubject(clause, last, group)) return [];
  const about = spokenAbout(free);
  const others = free.filter((reference) => !about.includes(reference));
  const named = subjects(clause, group, others, from);
  return named.length > 0 ? named : ofThoseAbout(clause, group, about, from);
}

/** Whether between the last number and the ruling word a subject of its own starts: `, and the case is`. */
export function hasOwnSubject(clause: Clause, last: EntryReference, group: VerbGroup): boolean {
  const between = wordsBetween(clause.sentence, last.end, group.start).slice(-250);
  const parts = between.split(/[,;:]|\band\b/);
  if (parts.length < 2) return false;
  const subject = parts.at(-1) ?? '';
  if (!OPENS_SUBJECT.test(subject)) return false;
  return REQUEST.test(subject) || DISMISSIBLE.test(subject) || OTHER_SUBJECT.test(subject);
}

function subjects(
  clause: Clause,
  group: VerbGroup,
  free: readonly EntryReference[],
  from: number,
): readonly EntryReference[] {
  const { outcome } = group.first;
  const accepted: EntryReference[] = [];
  let isBlocked = false;
  for (const reference of free) {
    const last = accepted.at(-1);
    isBlocked = isBlocked && reference.form === 'joined';
    const belongs =
      last === undefined
        ? (isOpen(clause, reference, from) || endsSubject(clause, reference, group, from)) &&
          mayBeDecided(reference, outcome, clause.context)
        : listGoesOn(clause, last, reference, outcome);
    if (belongs && !isBlocked) accepted.push(reference);
    else isBlocked = true;
  }
  return accepted;
}

/** Whether a number may start the subject: nothing before it makes it a part of something else. */
function isOpen({ sentence }: Clause, { lead, title }: EntryReference, from: number): boolean {
  if (lead.start < from || lead.word === '' || lead.separated) return true;
  if (lead.enclosed && ABOUT.has(lead.word)) return true;
  if (BELONGING.has(lead.word) || isAtOrder(sentence, lead)) return false;
  return title === null || !isGovernedByVerb(sentence, lead);
}

/** `to strike 12 Answer`, `opposing 12 Motion`; but `ORDERED 12 Motion`. */
function isGovernedByVerb({ lower, start }: Sentence, lead: Lead): boolean {
  if (wordBefore(lower, lead.start - start).word === 'to') return true;
  return !ORDERED.has(lead.word) && /(?:ing|ed)$/.test(lead.word);
}

/** `for the reasons in the Opinion at Doc. 60, the motion is granted`. */
function isAtOrder({ lower, start }: Sentence, lead: Lead): boolean {
  return lead.word === 'at' && ORDER_WORDS.has(wordBefore(lower, lead.start - start).word);
}

/** `the motion to withdraw as attorney for plaintiffs [58] is granted`: the number of all the words before it. */
function endsSubject(
  { sentence }: Clause,
  { form, title, lead, start, end }: EntryReference,
  group: VerbGroup,
  from: number,
): boolean {
  if (title !== null || (form !== 'bracketed' && form !== 'trailing')) return false;
  if (!/[a-z]/.test(wordsBetween(sentence, lead.start + lead.word.length, start))) return false;
  if (!/^\W*(?:(?:is|are|be)\W+)?(?:\w+\W+)?$/.test(wordsBetween(sentence, end, group.start)))
    return false;
  return REQUEST.test(wordsBetween(sentence, from, start));
}

/** `re 12 MOTION to Seal, 14 MOTION to Stay`: what the sentence is about, in one list. */
function spokenAbout(free: readonly EntryReference[]): readonly EntryReference[] {
  const start = free.findIndex(({ lead }) => ABOUT.has(lead.word) && !lead.enclosed);
  if (start === -1) return [];
  const end = free.findIndex((reference, index) => index > start && !reference.listed);
  return free.slice(start, end === -1 ? undefined : end);
}

/** What the sentence is about is decided, where it names no other request: `re 12 MOTION to Seal - GRANTED`. */
function ofThoseAbout(
  clause: Clause,
  group: VerbGroup,
  about: readonly EntryReference[],
  from: number,
): readonly EntryReference[] {
  const first = about[0];
  const { outcome } = group.first;
  if (first === undefined || !OF_WHAT_IS_ASKED.has(outcome)) return [];
  if (REQUEST.test(wordsBetween(clause.sentence, from, first.lead.start))) return [];
  const asked = about.filter((each) => mayBeDecided(each, outcome, clause.context));
  const isOne = / is (?:\w+ )?$/.test(wordsBetween(clause.sentence, from, group.start));
  return isOne ? asked.slice(-1) : asked;
}
