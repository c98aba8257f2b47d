import type { EntryReference } from '../links/entry-reference.js';

const NOUN =
  /\b(motions?|applications?|requests?|petitions?|letter|stipulation|matters?|pleadings?)\b(?! (?:hearing|calendar|deadline|cutoff))/;
const PLURAL = /^(?:motions|applications|requests|petitions|matters|pleadings)$/;
const WITH_PURPOSE =
  /\b(?:motions?|applications?|requests?|petitions?|leave)\s+(?:for|to)\s+(?:(?:an?|the|order|leave|to|extension|of)\s+){0,4}([a-z]{4,})/;
/** The one that was named last. */
const THAT_ONE = /\b(?:that|said) (?:motion|application|request|petition)\b/;
/** Words that name nothing: "ENDORSEMENT: Granted.", "So ordered, and GRANTED". */
const NOTHING_NAMED =
  /^(?:\W|endorsement|ruling|proceedings?|disposition|outcome|result|order|ordered|so|it|this|that|is|hereby|the|court|and|on|consent|same)*$/;
/** A request that an entry names by number, and what it asks, in lower case. */
export interface NamedRequest {
  readonly reference: EntryReference;
  readonly title: string;
}

/**
 * The requests that words without a number mean, among those named before them: `the motion` after
 * `re 12 MOTION to Seal` is 12; `the motion to compel` only where the title says so too; `an oral motion`
 * is none of them, and `the motion` after two is neither, unless one is the `last` that was spoken of.
 */
export function requestsMeant(
  words: string,
  named: readonly NamedRequest[],
  last: NamedRequest | null,
): readonly EntryReference[] {
  if (/\boral\b|\bore tenus\b/.test(words)) return [];
  const each = withoutRepetition(named);
  const noun = NOUN.exec(words)?.[1];
  const onlyOne = theOne(each, last);
  if (THAT_ONE.test(words)) return referencesOf(each.slice(-1));
  if (noun === undefined) return NOTHING_NAMED.test(words) ? onlyOne : [];
  const purpose = WITH_PURPOSE.exec(words)?.[1];
  if (purpose !== undefined) return withPurpose(each, purpose.slice(0, 7));
  return PLURAL.test(noun) ? referencesOf(each) : onlyOne;
}

/** The only one, or the one spoken of last. */
function theOne(
  each: readonly NamedRequest[],
  last: NamedRequest | null,
): readonly EntryReference[] {
  if (each.length === 1) return referencesOf(each);
  return last === null ? [] : [last.reference];
}

function withoutRepetition(named: readonly NamedRequest[]): readonly NamedRequest[] {
  const seen = new Set<string>();
  return named.filter(
    ({ reference: { number } }) => !seen.has(number) && seen.add(number).size > 0,
  );
}

function referencesOf(named: readonly NamedRequest[]): readonly EntryReference[] {
  return named.map(({ reference }) => reference);
}

function withPurpose(named: readonly NamedRequest[], purpose: string): readonly EntryReference[] {
  const fitting = named.filter(({ title }) => title.includes(purpose));
  return fitting.length === 1 ? referencesOf(fitting) : [];
}
