import type { EntryType } from '../../docket/entry-types.js';
import type { CitingEntry } from '../dispositions/citing-entry.js';
import type { LinkKind } from '../reading.js';
import { isAmendedSelf, isSameAmended } from './amended-again.js';
import { ORDER_WORDS } from './document-words.js';
import type { EntryReference } from './entry-reference.js';
import {
  headingOf,
  headingOfPaper,
  isAmended,
  isAmendedAct,
  isCorrection,
  isForFiler,
  headingBefore,
  isModifyingAct,
} from './heading-cues.js';
import { priorEntry } from './known-numbers.js';
import { cueBefore } from './link-cues.js';
import { isTakenBack, kindByOwnWords } from './own-words.js';
import { kindOfSupport } from './supporting-papers.js';

/** How a paper of that type stands to the entry it names first. */
const OF_TYPE: Partial<Record<EntryType, LinkKind>> = {
  'amended-complaint': 'amends',
  answer: 'responds-to',
  response: 'responds-to',
  reply: 'replies-to',
  brief: 'supports',
  declaration: 'supports',
  exhibit: 'supports',
};

/** Papers whose words tell of answers and changes still to come: `MOTION for Time to answer 1 Complaint`. */
const ASKING: ReadonlySet<EntryType> = new Set([
  'motion',
  'stipulation',
  'proposed-order',
  'notice-of-appeal',
]);
/** Papers that only ask to withdraw, or withdraw a person. */
const NOT_WITHDRAWING: ReadonlySet<EntryType> = new Set(['motion', 'proposed-order', 'appearance']);
const ACT_WORDS = new Set([...ORDER_WORDS, 'report', 'minute', 'minutes']);
/** What a later order may modify. */
const CHANGEABLE: ReadonlySet<EntryType> = new Set([
  ...(['order', 'text-order', 'scheduling-order', 'judgment', 'opinion', 'bond'] as const),
]);
const BY_AUTHORITY = new Set(['per', 'pursuant', 'under', 'see', 'with', 'accordance', 'by']);

/** An entry that is read for its links, and the numbers of those it decides. */
export interface LinkingEntry extends CitingEntry {
  readonly decided: ReadonlySet<string>;
}

/**
 * How an entry stands to one it names. `isPrincipal`: it is named first, or in the list of the first;
 * what is named after that, or as authority (`per 12 Order`), an entry only concerns. `REPLY re 12 MOTION`
 * replies to 12.
 */
export function linkKind(
  entry: LinkingEntry,
  reference: EntryReference,
  isPrincipal: boolean,
): LinkKind {
  if (entry.decided.has(reference.number)) return 'decides';
  if (isByAuthority(reference)) return 'concerns';
  switch (entry.act) {
    case 'party':
      return ofPaper(entry, reference, isPrincipal);
    case 'court':
      return ofCourt(entry, reference, isPrincipal);
    case 'clerk':
      return isPrincipal && isCorrection(entry.segments, entry.type) ? 'amends' : 'concerns';
  }
}

/** Whether a number is named as authority only: `per 12 Order`. */
export function isByAuthority({ lead }: EntryReference): boolean {
  return BY_AUTHORITY.has(lead.word);
}

function ofPaper(entry: LinkingEntry, reference: EntryReference, isPrincipal: boolean): LinkKind {
  const { type, segments } = entry;
  const cue = cueBefore(segments.lower, reference.start);
  if (cue === 'withdraws') return NOT_WITHDRAWING.has(type) ? 'concerns' : cue;
  const own = isPrincipal ? kindByOwnWords(segments, type, reference) : null;
  if (own !== null) return own;
  if (ASKING.has(type)) return ofAsking(entry, reference, isPrincipal);
  return isPrincipal ? ofPrincipal(entry, reference, cue) : ofOther(type, cue);
}

function ofPrincipal(
  entry: LinkingEntry,
  reference: EntryReference,
  cue: LinkKind | null,
): LinkKind {
  const { type, segments, context } = entry;
  const usual = OF_TYPE[type];
  if (usual !== undefined && isAmendedSelf(headingBefore(segments, reference), reference)) {
    return 'amends';
  }
  if (usual === 'supports') return kindOfSupport(segments, context, type, reference);
  return usual ?? cue ?? ofHeading(entry, reference);
}

/** A response answers what it names first only: `Opposition to 36 Objection to 35 Report`. */
function ofOther(type: EntryType, cue: LinkKind | null): LinkKind {
  const usual = OF_TYPE[type];
  const mayTell = usual === undefined || usual === 'supports' || cue === 'amends';
  return (mayTell ? cue : null) ?? 'concerns';
}

/**
 * `AMENDED NOTICE OF APPEAL as to 42 Judgment, re 44 Notice of Appeal`, `AMENDED MOTION to Seal re 12 MOTION to Seal`;
 * an appeal to the district judge from a report objects to it.
 */
function ofAsking(
  { segments, type }: LinkingEntry,
  reference: EntryReference,
  isPrincipal: boolean,
): LinkKind {
  const word = reference.title?.word;
  if (type === 'notice-of-appeal' && word === 'report') return 'responds-to';
  const heading = headingOf(segments);
  if (!isAmended(heading)) return 'concerns';
  const isAgain =
    type === 'notice-of-appeal'
      ? word === 'notice' || word === 'appeal'
      : isPrincipal &&
        word === 'motion' &&
        isSameAmended(headingBefore(segments, reference), reference, segments.lower);
  return isAgain ? 'amends' : 'concerns';
}

/** What the heading says: `NOTICE of Withdrawal of Motion re 12`, `AMENDED Disclosure Statement re 8`. */
function ofHeading({ segments, context, type }: LinkingEntry, reference: EntryReference): LinkKind {
  const heading = headingOf(segments);
  if (isForFiler(segments.lower.slice(reference.end, segments.main.end))) return 'concerns';
  const isAgain =
    isAmended(heading) &&
    (priorEntry(context, reference.number)?.type === type ||
      isSameAmended(headingBefore(segments, reference), reference, segments.lower));
  return isAgain ? 'amends' : (headingOfPaper(heading) ?? 'concerns');
}

function ofCourt(
  { segments, context }: LinkingEntry,
  reference: EntryReference,
  isPrincipal: boolean,
): LinkKind {
  if (cueBefore(segments.lower, reference.start) === 'amends') return 'amends';
  if (isTakenBack(segments, reference)) return 'amends';
  if (!isPrincipal) return 'concerns';
  const heading = headingOf(segments);
  const isAct = reference.title !== null && ACT_WORDS.has(reference.title.word);
  const prior = priorEntry(context, reference.number);
  const isChanged = prior !== null && CHANGEABLE.has(prior.type) && isModifyingAct(heading);
  return isChanged || (isAct && isAmendedAct(heading)) ? 'amends' : 'concerns';
}
