import type { Step } from './draft.js';
import {
  after,
  all,
  any,
  byClerk,
  byParty,
  byUser,
  not,
  opens,
  otherwise,
  says,
  signed,
  turns,
} from './turns.js';

const ASSIGNED =
  /\b(?:re)?assign(?:ed|ment)\b|\badded\b|\bdesignated\b|\breferred\b|\bno longer\b|\brecused\b|\bupdate\b/;

/** A line that begins with a judge assigns one, unless the judge orders or presides. */
export const judgeNamed: Step = turns(
  ['judge'],
  [
    { when: says(ASSIGNED), to: 'same', rule: 'judge-assigned', sure: 'keep' },
    { when: says(/\bheld\b/), to: 'minute-entry', rule: 'judge-presides' },
    { when: otherwise, to: 'order', rule: 'judge-orders' },
  ],
);

/** The copyright form that counsel hands in with a new case; the office itself sends the others. */
const FORM_OF_COUNSEL = /\bsubmission by attorney\b/;

const caseAlone = opens(/^case$/);

/** What a line beginning with "Case" notes. */
export const caseNoted: Step = turns(
  ['case'],
  [
    {
      when: all(opens(/^ao 12/), says(FORM_OF_COUNSEL, 120)),
      to: 'other-paper',
      rule: 'form-of-counsel',
      sure: 'yes',
    },
    {
      when: all(caseAlone, after(/\btransfer/)),
      to: 'transfer',
      rule: 'case-transferred',
      sure: 'yes',
    },
    {
      when: all(caseAlone, after(/\b(?:re)?assign|\breferred\b|\bdesignat/)),
      to: 'case-assignment',
      rule: 'case-assigned',
      sure: 'yes',
    },
    {
      when: all(caseAlone, after(/^ management[^.]{0,30}\b(?:statement|report|plan)/)),
      to: 'report',
      rule: 'case-management-statement',
    },
    {
      when: all(caseAlone, after(/^ management/)),
      to: 'hearing-notice',
      rule: 'case-management-set',
    },
    {
      when: all(
        caseAlone,
        after(/\b(?:closed|terminated|unsealed|reopened|stayed|consolidated|associated)\b/),
      ),
      to: 'other-clerk',
      rule: 'case-noted',
    },
    { when: caseAlone, to: 'same', rule: 'case-named' },
  ],
);

const ORDERS_TRANSFER =
  /^(?:conditional transfer order|transfer order|order of transfer|order transferring|mdl transfer order)/;

/** A panel or judge that transfers orders it; papers of a transfer are the clerk's. */
export const transferOrdered: Step = turns(
  ['transfer'],
  [
    {
      when: says(/\bcertified copy\b|\breceived\b/),
      to: 'same',
      rule: 'transfer-papers',
      sure: 'keep',
    },
    // A case that goes to another judge of the same court is not transferred.
    {
      when: all(opens(ORDERS_TRANSFER), says(/\breassigned to\b/), not(says(/\btransferred to\b/))),
      to: 'order',
      rule: 'order-reassigns',
    },
    {
      when: any(opens(ORDERS_TRANSFER), signed),
      to: 'same',
      rule: 'transfer-ordered',
      act: 'court',
    },
  ],
);

/** A report that an officer makes is the office's; one on a patent or a trademark is a clerk's form. */
export const whoseReport: Step = turns(
  ['report'],
  [
    {
      when: says(/\b(?:patent|trademark|copyright)\b(?![^.]{0,60}\bexpert\b)/, 120),
      to: 'other-clerk',
      rule: 'report-on-patent',
    },
    {
      when: says(/\b(?:probation|pretrial services|uspo|presentence)\b/, 160),
      to: 'same',
      rule: 'report-of-officer',
      act: 'clerk',
    },
    {
      when: all(byClerk, after(/^[^.;]{0,60}\bas to\b/), not(after(/\bby\b/))),
      to: 'same',
      rule: 'report-of-officer',
      act: 'clerk',
    },
  ],
);

/** A default that a party asks for is doubtful; ordered by a judge, an order. */
export const defaultEntered: Step = turns(
  ['default'],
  [
    { when: all(signed, says(/\bjudge\b/)), to: 'order', rule: 'default-by-judge' },
    { when: all(byUser, byParty), to: 'same', rule: 'default-filed' },
  ],
);
