import type { EntryType } from '../../docket/entry-types.js';
import { inBankruptcy } from './bankruptcy-court.js';
import type { Step } from './draft.js';
import { after, all, any, byUser, is, not, opens, preceded, says, turns } from './turns.js';
import type { Test } from './turns.js';
import { AMENDING } from './words-before.js';

const CRIMINAL =
  /\bin violation of\b|\bspecial agent\b|\bs\/a\b|\bcounts? ?(?:\(s\))? \d|\(0?\d{1,2}\)/;

/** A complaint "as to" a defendant, or of a crime, is a criminal one, and stands with indictments. */
export const criminalComplaint: Step = turns(
  ['complaint'],
  [
    { when: not(opens(/^complaint$/)), to: 'same', rule: 'complaint', sure: 'keep' },
    {
      when: all(
        after(/^[^.;]{0,100}? as to\b/),
        not(after(/^.{0,160}(?:\bagainst\b|\bfiled by\b)/)),
      ),
      to: 'indictment',
      rule: 'criminal-complaint',
      sure: 'keep',
    },
    { when: after(CRIMINAL), to: 'indictment', rule: 'criminal-complaint' },
  ],
);

/** An amended, supplemental or consolidated complaint or petition. */
export const amendedPleading: Step = turns(
  ['complaint', 'petition'],
  [
    {
      when: preceded(...AMENDING),
      to: 'amended-complaint',
      rule: 'amended-pleading',
      sure: 'keep',
    },
  ],
);

const OPENING_PAPERS: ReadonlySet<EntryType> = new Set([
  'complaint',
  'indictment',
  'notice-of-removal',
]);

const opensCase: Test = (_, { context }) =>
  context.number === 1 || !context.before.hasAnyOf(OPENING_PAPERS);

const FOR_HABEAS = /^ (?:for|under)[^.]{0,60}(?:habeas|2254|2241)/;
const OF_PROBATION =
  /^(?: \([^)]{0,40}\))? (?:for (?:action|warrant|summon|offender|revocation)|on probation)/;

/** The first petition of a docket opens it; a later one is a request, unless for habeas corpus. */
export const petition: Step = turns(
  ['petition'],
  [
    { when: not(is('complaint')), to: 'same', rule: 'petition', sure: 'keep' },
    {
      when: after(/\bpro hac vice\b|\bpermission to practice\b/),
      to: 'motion',
      rule: 'petition-to-practice',
      sure: 'keep',
    },
    {
      when: after(/ ad (?:pros|test)/),
      to: 'motion',
      rule: 'petition-for-a-prisoner',
      sure: 'keep',
    },
    {
      when: all(opens(/^adversary/), after(/^[^.]{0,30}\b(?:closed|terminated)\b/)),
      to: 'other-clerk',
      rule: 'adversary-closed',
      sure: 'keep',
    },
    {
      when: after(/^[^.]{0,60}notice of removal/),
      to: 'notice-of-removal',
      rule: 'adversary-by-removal',
      sure: 'keep',
    },
    {
      when: any(not(opens(/^petition$/)), after(FOR_HABEAS)),
      to: 'same',
      rule: 'petition',
      sure: 'keep',
    },
    { when: after(OF_PROBATION), to: 'report', rule: 'probation-petition', act: 'clerk' },
    { when: not(opensCase), to: 'motion', rule: 'later-petition', sure: 'keep' },
  ],
);

/** What a "request" asks: a summons, papers by mail, discovery, a jury, a transcript, or something of the court. */
export const subjectOfRequest: Step = turns(
  ['request'],
  [
    {
      when: after(/^[^.]{0,40}\b(?:issu\w+ of |for )(?:alias )?summons/),
      to: 'summons',
      rule: 'request-for-summons',
      sure: 'keep',
      act: 'party',
    },
    {
      when: after(/^ for (?:production|admission|inspection)/),
      to: 'discovery',
      rule: 'request-for-discovery',
      sure: 'keep',
    },
    {
      when: after(
        /^ for (?:special |service of |electronic |courtesy )?notices?\b|^ to (?:receive|be added)/,
      ),
      to: 'appearance',
      rule: 'request-for-notices',
      sure: 'keep',
    },
    {
      when: after(/^ for (?:a )?(?:jury|trial by jury)/),
      to: 'other-paper',
      rule: 'request-for-jury',
      sure: 'keep',
    },
    {
      when: after(/^ for (?:\w+ ){0,2}transcript/),
      to: 'transcript',
      rule: 'request-for-transcript',
      sure: 'keep',
      act: 'party',
    },
    { when: after(/^ for judicial notice/), to: 'same', rule: 'request-for-judicial-notice' },
  ],
);

/** The title of a motion that was heard heads the minutes of the hearing in some bankruptcy courts. */
const HEARD = /\bhearing (?:was )?held\b/;

const OF_MOTION_FILED = /\(related doc|\(re: related|\(related to|\bre:? ?\[\d/;
const AND_MOTION =
  /^(?: \w+){0,3}(?: and|;|:| -|\/) ?(?:\w+ ?['’]?s? ){0,3}(?:motion|application)\b/;
/** The judge grants on the motion itself. */
const AND_ORDER = /^[^.(]{0,120}\band order (?:granting|denying|thereon|approving)\b/;

/** A notice that counsel will present a motion is a notice of the day, not the motion. */
export const presentment: Step = turns(
  ['motion'],
  [
    {
      when: all(opens(/^notice of motion$/), after(/\bpresentment\b/)),
      to: 'notice',
      rule: 'presentment',
    },
    // The motion has an entry of its own.
    {
      when: all(opens(/^notice of motion$/), after(OF_MOTION_FILED), not(after(AND_MOTION))),
      to: 'notice',
      rule: 'notice-of-motion-filed',
      sure: 'keep',
    },
    {
      when: all(opens(/^notice of motion$/), inBankruptcy, not(after(AND_MOTION))),
      to: 'notice',
      rule: 'notice-of-motion-filed',
    },
    { when: all(not(byUser), after(AND_ORDER)), to: 'order', rule: 'motion-and-order' },
    { when: all(not(byUser), says(HEARD)), to: 'minute-entry', rule: 'motion-heard' },
  ],
);
