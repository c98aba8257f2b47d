import type { DispositionOutcome } from '../../docket/outcomes.js';
import type { EntryReference } from '../links/entry-reference.js';
import type { Span } from '../span.js';
import { ruledOutcome } from './ruling-guards.js';
import type { Before, Manner } from './ruling-guards.js';
import type { RulingVerb, Sentence } from './ruling-verb.js';
import { OF_A_REPORT, RULING_WORD, RULING_WORDS } from './ruling-words.js';
import type { RulingWord } from './ruling-words.js';

const JOINING =
  /^[\s,/;&-]*(?:(?:and|or|in[ -]part|in its entirety|without prejudice|with prejudice|is|are|otherwise|hereby|as|to the extent)[\s,/&-]*){0,6}$/;
const AS_MOOT = /\b(?:as|be|for being|rendered)\s+$/;
const FINDING =
  /\b(?:find(?:s|ing)?|found|deem(?:s|ed|ing)?|render(?:s|ed|ing)?)(?: (?:to be|as|it))?\s+$/;
const MAY_BE_MOOT = new Set(['denied', 'dismissed', 'terminated', 'stricken', 'overruled']);
/** `finding as moot 12`, as against `12 is found to be moot`. */
const FINDS = /\bfind(?:s|ing)?(?: as)?\s+$/;
const PHRASE: Partial<Record<string, RegExp>> = {
  advisement: /\bunder\s+$/,
  submission: /\bunder\s+$/,
  abeyance: /\bin\s+$/,
};
/** A plan is confirmed, and a sale; a date is too, but was not asked for. */
const CONFIRMABLE = /\b(?:plan|sale)\b/;
/** `Confirmation Hearing. Proceedings: CONFIRMED.` */
const OUTCOME = /\b(?:proceedings|outcome|disposition|ruling):\s*$/;
/** `12 Motion is GRANT`: so a clerk writes in haste. */
const BROKEN = /\b(?:is|are)\s+(?:hereby\s+)?$/;
/** A court adopts the findings of a probation office at every sentence. */
const OF_PROBATION = /\b(?:presentence|psr|psi|worksheet)\b/;
/** `reserves the right to object` puts nothing off. */
const RIGHTS = /^\s+(?:\w+\s+){0,3}rights?\b/;
/** `be allowed to submit a letter` permits, it decides no request. */
const PERMITS = /^\s+to\s+(?!the\b)[a-z]/;
/** `Order confirming plan shall be submitted`. */
const TO_COME =
  /^[^.;\d]*\b(?:shall|to|will) be (?:submitted|prepared|lodged|uploaded|presented)\b/;
const IN_PART = /\bin[ -]part\b|\bpartial/;
const IN_PART_BEFORE = /\b(?:in[ -]part|partially)\s+$/;
const NEAR = 60;
/** No sentence rules so often; one that does is not read further. */
const MOST = 100;
const CLAUSE = 300;

/**
 * The words by which the court rules in a sentence, in order: `granting` and `denying` (as moot) of
 * `granting 12 Motion and denying as moot 14 Motion`. Words that rule nothing are left out.
 */
export function findRulingVerbs(
  sentence: Sentence,
  references: readonly EntryReference[],
): readonly RulingVerb[] {
  const verbs: RulingVerb[] = [];
  let passed = sentence.start;
  for (const { start, end } of rulingWords(sentence)) {
    if (verbs.length === MOST) break;
    const word = before(sentence, end, start);
    const verb = verbAt(sentence, word, { start, passed }, references);
    passed = end;
    if (verb === null) continue;
    const last = verbs.at(-1);
    if (last !== undefined && isMootness(sentence, verb, last)) {
      verbs[verbs.length - 1] = mootWhereNext(sentence, last, verb);
    } else {
      verbs.push(last !== undefined && isJoinedTo(sentence, last, verb) ? joined(verb) : verb);
    }
  }
  return verbs;
}

/** The places of the ruling words of a sentence. */
function rulingWords({ lower, start: origin }: Sentence): readonly Span[] {
  const places: Span[] = [];
  RULING_WORD.lastIndex = 0;
  for (let match = RULING_WORD.exec(lower); match !== null; match = RULING_WORD.exec(lower)) {
    places.push({ start: origin + match.index, end: origin + RULING_WORD.lastIndex });
  }
  return places;
}

function joined(verb: RulingVerb): RulingVerb {
  return { ...verb, isJoined: true };
}

function verbAt(
  sentence: Sentence,
  word: string,
  { start, passed }: { readonly start: number; readonly passed: number },
  references: readonly EntryReference[],
): RulingVerb | null {
  const known = RULING_WORDS.get(word);
  if (known === undefined) return null;
  const context = wordsBefore(sentence, start, passed);
  const entry = asMeant(known, context.near);
  if (
    entry.position === 'after' &&
    isInTitleOfOrder(sentence, { start, end: start + word.length }, references)
  )
    return null;
  if (rulesNothing(word, wordsAfter(sentence, start + word.length))) return null;
  const meant = inContext(entry.outcome, word, sentence, context.near);
  const outcome = meant === null ? null : ruledOutcome(meant, mannerOf(entry, word), context);
  if (outcome === null) return null;
  const end = start + word.length;
  const position = word === 'moot' && FINDS.test(context.near) ? 'after' : entry.position;
  const inPart = hasInPart(sentence, start, end);
  return { start, end, word, outcome, position, isJoined: false, inPart };
}

function asMeant(entry: RulingWord, near: string): RulingWord {
  return entry.position === 'bare' && BROKEN.test(near) ? { ...entry, position: 'before' } : entry;
}

/** Words after which a ruling word is an ordinary one. */
function rulesNothing(word: string, after: string): boolean {
  if (word === 'allowed') return PERMITS.test(after);
  if (word.endsWith('ing') && TO_COME.test(after)) return true;
  return word.startsWith('reserv') && RIGHTS.test(after);
}

function mannerOf({ position }: RulingWord, word: string): Manner {
  return {
    isParticiple: word.endsWith('ing'),
    isActive: position === 'bare' || position === 'after',
    isBare: position === 'bare',
  };
}

function wordsAfter({ lower, start: origin }: Sentence, from: number): string {
  return lower.slice(from - origin, from - origin + NEAR);
}

function wordsBefore(sentence: Sentence, start: number, passed: number): Before {
  const near = before(sentence, start, Math.max(sentence.start, start - NEAR));
  const sincePassed = before(sentence, start, Math.max(passed, start - CLAUSE));
  return { near, clause: sincePassed.slice(sincePassed.lastIndexOf(';') + 1) };
}

/** Adopting a schedule that was asked for grants it; only a report is adopted or accepted. */
function inContext(
  outcome: DispositionOutcome,
  word: string,
  { lower }: Sentence,
  near: string,
): DispositionOutcome | null {
  if (PHRASE[word]?.test(near) === false) return null;
  if (word.startsWith('confirm') && !CONFIRMABLE.test(lower) && !OUTCOME.test(near)) return null;
  if (outcome !== 'adopted') return outcome;
  if (OF_PROBATION.test(lower)) return null;
  if (OF_A_REPORT.test(lower)) return outcome;
  return word.startsWith('adopt') ? 'granted' : null;
}

/** The words between belong to the verb where no request stands between: `denying as moot 12`. */
function mootWhereNext(sentence: Sentence, last: RulingVerb, moot: RulingVerb): RulingVerb {
  const isNext = !/\d/.test(before(sentence, moot.start, last.end));
  return { ...last, outcome: 'moot', end: isNext ? moot.end : last.end };
}

/** "as moot" says how the verb before it is meant. */
function isMootness(sentence: Sentence, verb: RulingVerb, last: RulingVerb): boolean {
  if (verb.outcome !== 'moot' || !MAY_BE_MOOT.has(last.outcome)) return false;
  const between = before(sentence, verb.start, last.end);
  return AS_MOOT.test(between) && !FINDING.test(between) && !between.includes(';');
}

function isJoinedTo(sentence: Sentence, last: RulingVerb, verb: RulingVerb): boolean {
  if ((last.position === 'after') !== (verb.position === 'after')) return false;
  return verb.start - last.end < 80 && JOINING.test(before(sentence, verb.start, last.end));
}

function hasInPart({ lower, start: origin }: Sentence, start: number, end: number): boolean {
  if (IN_PART_BEFORE.test(lower.slice(Math.max(0, start - origin - 14), start - origin)))
    return true;
  const rest = lower.slice(end - origin, end - origin + 200);
  if (!IN_PART.test(rest)) return false;
  RULING_WORD.lastIndex = 0;
  const next = RULING_WORD.exec(rest)?.index ?? rest.length;
  // "partially" before the next ruling word belongs to that.
  return IN_PART.test(rest.slice(0, next).replace(/\bpartially\s+$/, ''));
}

/** `24 Order granting 12 Motion` names an order, it grants nothing; `and granting 12 Motion` after it does. */
function isInTitleOfOrder(
  sentence: Sentence,
  { start, end }: Span,
  references: readonly EntryReference[],
): boolean {
  const named = references.findLast((reference) => reference.start < start);
  if (named?.title?.isOrder !== true || start - named.end > 80) return false;
  const isNext = ({ start: next }: Span): boolean => next > end && next - end < 15;
  if (references.some((next) => isNext(next) && !next.lead.separated)) return false;
  return !/[,;.]/.test(before(sentence, start, Math.max(named.end, sentence.start)));
}

function before({ lower, start: origin }: Sentence, start: number, from: number): string {
  return lower.slice(from - origin, start - origin);
}
