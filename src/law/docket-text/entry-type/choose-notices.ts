import type { EntryType } from '../../docket/entry-types.js';
import { inBankruptcy } from './bankruptcy-court.js';
import { become, doubt } from './draft.js';
import type { Draft, Step } from './draft.js';
import type { EntryFacts } from './entry-facts.js';
import { findOpening } from './find-opening.js';
import { byParty } from './turns.js';

/** What a notice is about, where its first words do not say it, and whether that is certain. */
const SUBJECTS: readonly (readonly [RegExp, EntryType, boolean])[] = [
  [/^[^.;]{0,40}\bbriefing schedule\b/, 'scheduling-order', false],
  [
    /^.{0,160}\brule (?:5|20|32|40)\b[^.;]{0,40}\b(?:appearance|transfer|papers|documents)/,
    'transfer',
    false,
  ],
  [
    /^[^.;]{0,50}\binterested (?:part|person|entit)|^[^.;]{0,40}\bcorporate disclosure/,
    'disclosure-statement',
    false,
  ],
  [
    /^[^.;]{0,40}\b(?:proof|acknowledge?ment|return|certificate) of service\b/,
    'proof-of-service',
    false,
  ],
  [/^[^.;]{0,40}\b(?:hearing|conference)\b[^.;]{0,60}\b(?:re)?set\b/, 'hearing-notice', true],
  [
    /^[^.;]{0,30}\bsetting\b[^.;]{0,80}\b(?:hearing|conference|trial|argument)/,
    'hearing-notice',
    true,
  ],
  [
    /^[^.;]{0,20}\b(?:cancell?|vacat|continu|resched|resett)\w+[^.;]{0,60}\b(?:hearing|conference|trial|argument)/,
    'hearing-notice',
    false,
  ],
  [
    /^[^.;]{0,20}\b(?:hearing|conference|trial|argument)\b[^.;]{0,60}\b(?:cancell?ed|vacated|adjourned|continued|rescheduled)\b/,
    'hearing-notice',
    false,
  ],
  [
    /^[^.;]{0,50}\bwithdrawal of (?:counsel|attorney|appearance)|\bsubstituting for attorney\b/,
    'appearance',
    true,
  ],
  [
    /^[^.;]{0,40}\b(?:appearance|substitution of (?:counsel|attorney)|lead (?:attorney|counsel))\b/,
    'appearance',
    false,
  ],
  [/^[^.;]{0,40}\b(?:voluntary )?dismissal\b/, 'notice-of-dismissal', false],
  [/^ of[^.;]{0,30}\b(?:reassign|assign)/, 'case-assignment', false],
  [
    /^[^.;]{0,20}\btransfer[^.;]{0,40}\b(?:case|action|jurisdiction|district|in|out)\b/,
    'transfer',
    false,
  ],
  [/^[^.;]{0,40}\bresponse to\b/, 'response', false],
  [
    /^[^.;]{0,60}\b(?:deposition|interrogatories|discovery|disclosures?|production of documents)\b/,
    'discovery',
    false,
  ],
  [/^[^.;]{0,60}\btranscripts?\b/, 'transcript', false],
  [/^[^.;]{0,60}\b(?:deficien|error|correct)\w*/, 'clerk-notice', false],
  [/^[^.;]{0,60}\bproposed order\b/, 'proposed-order', false],
];
const OF_THE_COURT: ReadonlySet<EntryType> = new Set([
  'hearing-notice',
  'case-assignment',
  'clerk-notice',
  'scheduling-order',
  'transfer',
]);
const SETS_HEARING =
  /\b(?:hearing|conference|trial|appearance|arraignment|sentencing|argument|proceeding)\b[^.;]{0,80}\b(?:re)?set (?:for|to)\b/;

/** What a notice is about decides what it is; without a party that files it, it is the clerk's. */
export const subjectOfNotice: Step = { families: ['notice'], choose: bySubject };

function bySubject(draft: Draft, facts: EntryFacts): Draft {
  if (draft.type === 'appearance') return draft;
  if (draft.type === 'clerk-notice') return noticeByEither(draft, facts);
  if (draft.type === 'notice-of-dismissal') return dismissalNoticed(draft, facts);
  return draft.words === 'notice' ? (titledNotice(draft, facts) ?? byTitle(draft, facts)) : draft;
}

function byTitle(draft: Draft, facts: EntryFacts): Draft {
  const subject = subjectOf(draft);
  const party = byParty(draft, facts);
  if (subject !== undefined) {
    const [, type, certain] = subject;
    if (OF_THE_COURT.has(type) && party) return doubt(draft);
    return become(draft, type, 'subject-of-notice', certain && draft.sure);
  }
  return party ? draft : noticeWithoutParty(draft, facts);
}

/** `NOTICE (Supplemental Brief) by Orrin Vale`: a paper of another kind under the event of a notice. */
function titledNotice(draft: Draft, facts: EntryFacts): Draft | null {
  if (draft.found === null || !TITLED.test(draft.rest) || !byParty(draft, facts)) return null;
  const inner = findOpening(facts.words, draft.found.to);
  if (inner === null || inner.over === 'unlisted' || inner.from > draft.found.to + MOST_BEFORE)
    return doubt(draft);
  return become(draft, inner.opening.type, 'titled-notice', false);
}

const TITLED = /^ ?(?:\(|[-–—] )/;
const MOST_BEFORE = 4;

/** The clerk too gives notice that a case is dismissed. */
function dismissalNoticed(draft: Draft, facts: EntryFacts): Draft {
  if (facts.user === 'name' || byParty(draft, facts) || draft.rest.includes(' by ')) {
    return draft;
  }
  if (draft.words === 'notice of dismissal' && inBankruptcy(draft, facts)) {
    return become(draft, 'clerk-notice', 'dismissal-noticed-by-clerk', false);
  }
  return doubt(draft);
}

function noticeWithoutParty(draft: Draft, { signed, user, context }: EntryFacts): Draft {
  if (SETS_HEARING.test(draft.rest))
    return become(draft, 'hearing-notice', 'notice-sets-hearing', false);
  if (signed) return become(draft, 'order', 'notice-signed-by-judge', false);
  if (user === 'name' && context.number !== null)
    return draft.rest.includes(' by ') ? draft : doubt(draft);
  return become(draft, 'clerk-notice', 'notice-without-party', false);
}

function subjectOf(draft: Draft): (typeof SUBJECTS)[number] | undefined {
  const near = draft.rest.slice(0, 300);
  return SUBJECTS.find(([words]) => words.test(near));
}

/** Kinds of notice that both clerks and parties give. */
const EITHER =
  /^advisory|^notice (?:regarding|re|of compliance|of receipt|to court|to the court|of order|of entry|of mediation|to party|to the party|of default|consent|of right|of requirement|of deadline|of availability|of noncompliance|of non compliance|to counsel)/;

/** A notice of the kinds that both give is a party's when a party files it. */
function noticeByEither(draft: Draft, facts: EntryFacts): Draft {
  if (!EITHER.test(draft.words)) return draft;
  if (byParty(draft, facts)) {
    return become(draft, subjectOf(draft)?.[1] ?? 'notice', 'notice-filed-by-party', false);
  }
  if (facts.user === 'name' && /(?:court|regarding|re)$/.test(draft.words)) {
    return become(draft, 'notice', 'notice-of-user', false);
  }
  return facts.user === 'initials' ? draft : doubt(draft);
}

/** "Notice of Document Discrepancies and Order" orders, for a judge decides it. */
export const noticeAndOrder: Step = {
  families: null,
  choose: (draft, facts) => {
    if (draft.type !== 'clerk-notice' && draft.type !== 'notice') return draft;
    if (!/\band order\b/.test(facts.main.slice(0, 120))) return draft;
    const judged = facts.signed || facts.main.includes('judge');
    return judged ? become(draft, 'order', 'notice-and-order', false) : draft;
  },
};
