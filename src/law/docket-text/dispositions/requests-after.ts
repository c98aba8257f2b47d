import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { DispositionOutcome } from '../../docket/outcomes.js';
import { isDirect } from './group-position.js';
import { BELONGING, listGoesOn } from './list-goes-on.js';
import { mayBeDecided } from './request-kinds.js';
import type { Clause, VerbGroup } from './ruling-group.js';
import { referencesBetween, wordsBetween } from './ruling-group.js';
import { REQUEST } from './ruling-words.js';
import { asksFirstFor, stemOf, titleOfRequest } from './title-of-request.js';

const ABOUT = new Set(['re', 'regarding', 'on']);
/** Words for whatever was asked: `granting relief re 12 Motion`. */
const ANYTHING_ASKED =
  /^\s*(?:the )?(?:relief(?: sought| requested)?|(?:non|un)-?contested (?:action|matter))\s+re:?\s*\[?$/;
const LONGEST_GAP = 300;
/** `ADOPTS the Report and Recommendation 35`. */
const ENDS_IN_TITLE =
  /\b(?:reports?|recommendations?|findings|objections?|complaint|answer|stipulation)(?: of (?:the )?(?:united states |u\.s\. )?magistrate judge(?: [a-z.]+){0,3})?[\s([#]*$/;
/** `DISMISSING CASE (Doc. 34)`: the case is dismissed, not the entry. */
const OF_THE_CASE =
  /\b(?:case|action|matter|claims?|defendants?|plaintiffs?|part(?:y|ies)|counts?)\b/;

/**
 * The requests that a group of ruling words governs after itself, up to `limit`: `12` and `14` of
 * `granting 12 Motion for Time to answer 1 Complaint, 14 Motion to Seal`. The first must follow directly,
 * or be the number of the motion that is named; each other must go on with the list.
 */
export function requestsAfter(
  clause: Clause,
  group: VerbGroup,
  limit: number,
): readonly EntryReference[] {
  const accepted: EntryReference[] = [];
  for (const reference of referencesBetween(clause, group.end, limit)) {
    const last = accepted.at(-1);
    const belongs =
      last === undefined
        ? isFirst(clause, group, reference)
        : listGoesOn(clause, last, reference, group.first.outcome);
    if (belongs) accepted.push(reference);
    else if (last !== undefined) break;
  }
  return accepted;
}

function isFirst(clause: Clause, group: VerbGroup, reference: EntryReference): boolean {
  if (isDirect(clause, group.end, reference.start)) return isFitting(clause, group, reference);
  const gap = wordsBetween(clause.sentence, group.end, reference.start);
  if (gap.includes(';') || gap.length > LONGEST_GAP) return false;
  const { outcome } = group.first;
  if (outcome === 'adopted' && reference.title !== null) {
    return mayBeDecided(reference, outcome, clause.context);
  }
  if (isOfOthers(reference)) return isAskedFor(clause, gap, reference, group);
  if (outcome === 'dismissed' && OF_THE_CASE.test(gap)) return false;
  return mayBeDecided(reference, outcome, clause.context) && isNamed(gap, reference, outcome);
}

/** The number of the motion that the words between name, or its title itself after a name or an adjective. */
function isNamed(gap: string, reference: EntryReference, outcome: DispositionOutcome): boolean {
  if (reference.title === null || reference.lead.enclosed) {
    return (
      REQUEST.test(gap) || (isRelated(gap) && outcome !== 'terminated') || ENDS_IN_TITLE.test(gap)
    );
  }
  return !REQUEST.test(gap) && !/[,.]/.test(gap) && gap.trim().split(/\s+/).length <= 5;
}

/** `granting extension of time re 12 Motion for Extension of Time`: the words that are granted are those of 12. */
function isAskedFor(
  clause: Clause,
  gap: string,
  reference: EntryReference,
  { first: { outcome, word } }: VerbGroup,
): boolean {
  if (!ABOUT.has(reference.lead.word)) return false;
  if (!mayBeDecided(reference, outcome, clause.context)) return false;
  if (ANYTHING_ASKED.test(gap)) return true;
  if (isNumberOfNamed(clause, gap, reference)) return true;
  const title = titleOfRequest(reference, clause.lower, clause.context);
  // "approving class settlement re 12 Motion for Preliminary Approval".
  if (word.startsWith('approv') && title.includes(stemOf(word))) return true;
  return asksFirstFor(title, gap);
}

/** `granting Motion to Dismiss re [12]`, where nothing else is known of 12. */
function isNumberOfNamed({ context }: Clause, gap: string, reference: EntryReference): boolean {
  const isKnown = reference.title !== null || priorEntry(context, reference.number) !== null;
  return !isKnown && reference.lead.word === 're' && REQUEST.test(gap);
}

/** `setting hearing on Motion (Doc. 12)`; but `(Re: 12 Motion)`. */
function isOfOthers({ lead }: EntryReference): boolean {
  return BELONGING.has(lead.word) && !(lead.enclosed && lead.word === 're');
}

/** `granting re 12 Motion` decides 12, `granting re 12 Complaint` and `terminating re 12` do not. */
function isFitting(clause: Clause, group: VerbGroup, reference: EntryReference): boolean {
  const { outcome } = group.first;
  const gap = wordsBetween(clause.sentence, group.end, reference.start);
  if (!/\b(?:re|regarding|on|to)\b/.test(gap)) return true;
  if (outcome === 'terminated' || outcome === 'stricken' || outcome === 'referred') return false;
  return mayBeDecided(reference, outcome, clause.context);
}

function isRelated(gap: string): boolean {
  return /\brelated doc|\(re:?\s*$/.test(gap.slice(-40));
}
