import type { EntryReference } from '../links/entry-reference.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { isListedAsDecided, isRelated } from './added-references.js';
import { findRulingVerbs } from './find-ruling-verbs.js';
import { governedRequests } from './governed-requests.js';
import { outcomeOf } from './group-outcome.js';
import { mergeRulings } from './merge-rulings.js';
import { groupVerbs, wordsBetween } from './ruling-group.js';
import type { Clause, Governed } from './ruling-group.js';
import { objectOf } from './ruling-object.js';
import type { Ruling } from './ruling.js';
import { RULING_WORD } from './ruling-words.js';
import { rulingSentences } from './ruling-sentences.js';
import { isSaidAgain } from './said-again.js';
import { alsoRuled, goesOnAboutPart } from './ruled-in-part.js';
import { unnumberedRulings } from './unnumbered-rulings.js';

/** No entry has so many ruling words; one that does is not read further. */
const MOST = 500;

/** The numbers an entry names, and those among them that a court's system adds. */
interface Named {
  readonly all: readonly EntryReference[];
  readonly related: readonly EntryReference[];
  readonly listed: readonly EntryReference[];
}

/**
 * What the text of a court's entry says that the court did, in order: `12` granted and `14` moot for
 * `ORDER granting 12 Motion to Seal; denying as moot 14 Motion`. Each number is governed by one word of a
 * sentence at most: granted is never read for denied.
 */
export function findRulings(
  segments: Segments,
  references: readonly EntryReference[],
  context: TextContext,
): readonly Ruling[] {
  const { lower, main } = segments;
  RULING_WORD.lastIndex = main.start;
  if (!RULING_WORD.test(lower)) return [];
  const named = {
    all: references,
    related: references.filter((each) => isRelated(lower, each)),
    listed: references.filter((each) => isListedAsDecided(lower, each)),
  };
  const rulings: Ruling[] = [];
  let count = 0;
  for (const clause of clausesOf(segments, references, context)) {
    const verbs = findRulingVerbs(clause.sentence, clause.references);
    count += verbs.length;
    if (verbs.length > 0)
      rulings.push(...rulingsIn(clause, governedRequests(clause, groupVerbs(verbs)), named));
    if (count > MOST) break;
  }
  return mergeRulings(rulings);
}

function* clausesOf(
  segments: Segments,
  references: readonly EntryReference[],
  context: TextContext,
): Generator<Clause> {
  let next = 0;
  for (const sentence of rulingSentences(segments, references)) {
    const first = next;
    while ((references[next]?.start ?? Infinity) < sentence.end) next += 1;
    yield { sentence, lower: segments.lower, references: references.slice(first, next), context };
  }
}

function rulingsIn(clause: Clause, all: readonly Governed[], named: Named): readonly Ruling[] {
  const found: (readonly Ruling[])[] = [];
  for (const [index, governed] of all.entries()) {
    const before = index === 0 ? undefined : all[index - 1];
    const last = found.at(-1);
    if (before !== undefined && last !== undefined && goesOnAboutPart(clause, before, governed)) {
      found[found.length - 1] = last.map((ruling) => alsoRuled(ruling, outcomeOf(governed.group)));
      found.push([]);
      continue;
    }
    const object = objectOf(clause, governed, before, all[index + 1]);
    if (isSaidAgain(clause, governed, all[index + 1], object)) found.push([]);
    else if (governed.requests.length > 0) found.push(numberedRulings(governed));
    else found.push(rulingsWithout(clause, governed, object, named));
  }
  return found.flat();
}

function numberedRulings({ group, requests, isActive, isShared }: Governed): readonly Ruling[] {
  const rule = isActive ? 'disposition.verb' : 'disposition.subject';
  return requests.map((request) => ({
    to: request.number,
    outcome: outcomeOf(group),
    inPart: group.first.inPart,
    isActive,
    isShared,
    rule,
    sure: true,
    start: Math.min(group.start, request.start),
    end: Math.max(group.end, request.end),
  }));
}

function rulingsWithout(
  clause: Clause,
  governed: Governed,
  object: Span,
  { all, related, listed }: Named,
): readonly Ruling[] {
  const words = wordsBetween(clause.sentence, object.start, object.end);
  const from = Math.min(object.start, governed.group.start);
  const before = all.filter((each) => each.start < from || listed.includes(each));
  return unnumberedRulings(clause, governed, words, { before, related });
}
