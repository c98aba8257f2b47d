import { inBankruptcy } from './bankruptcy-court.js';
import type { Step } from './draft.js';
import {
  all,
  after,
  any,
  byParty,
  is,
  not,
  opens,
  otherwise,
  says,
  signed,
  turns,
} from './turns.js';
import type { Test } from './turns.js';

const BE_HELD = '(?<!to be |will be |shall be |should be |not be |would be |not )';
const HELD = new RegExp(`${BE_HELD}\\bheld\\b`);
const TOOK_PLACE = new RegExp(
  `${BE_HELD}\\bheld\\b|(?<!(?:further|all|these|of|stay|the|in) )\\bproceedings?\\b|\\bcompleted\\b|\\bbegan\\b|\\bconcluded\\b|\\bcommenced\\b|\\bappeared\\b`,
);
const SET =
  /\b(?:re)?(?:set|setting|scheduled|scheduling|continued|adjourned)\b|\bresetting\b|\brescheduling\b|\bbe held\b/;
const NOT_HELD = /\b(?:vacated|cancell?ed|stricken|taken off calendar|off calendar)\b/;

const setsOneHearing: Test = (_, { days }) => days.hearings === 1 && days.deadlines === 0;

/** Words of minutes of a hearing that do not say that it was held. */
const SOMEBODY_THERE =
  /(?<!not )\bpresent\b|\bheard\b|\bargued\b|\bappear(?:s|ances?)\b|\bsworn\b|\bplea entered\b|\bpleads? (?:not )?guilty\b/;
const OF_PROCEEDING =
  /^ ?:? ?(?:[^\s:]+ ){0,6}(?:hearing|conference|trial|arraignment|sentencing|argument|appearance|plea|selection|call)\b(?! (?:is |was |date |set |on |for )*(?:vacated|set|scheduled|continued|cancell?ed|stricken|reset))/;

/** Minutes of a decision without a hearing: `MINUTE entry before Judge Roe: Motion 12 is granted. Status hearing reset to …`. */
const decidesAlone: Test = all(
  says(/\b(?:is|are) (?:hereby )?(?:granted|denied)\b/),
  not(says(SOMEBODY_THERE)),
  not(after(OF_PROCEEDING)),
);

const setsSchedule: Test = (_, { days }) => days.hearings + days.deadlines >= 2;

/** Minutes of a hearing that was held are a minute entry; others are doubtful, and those that set a hearing a notice of it. */
export const minutesOfHearing: Step = turns(
  ['minutes'],
  [
    {
      when: all(says(/\bin chambers\b/, 60), not(says(HELD))),
      to: 'text-order',
      rule: 'minutes-in-chambers',
    },
    { when: says(/\bno proceedings? held\b/), to: 'text-order', rule: 'minutes-in-chambers' },
    {
      when: says(/\bheld (?:before|by) (?:the )?(?:\w+ ){0,2}mediation\b/, 160),
      to: 'clerk-notice',
      rule: 'minutes-of-mediation-office',
      sure: 'keep',
    },
    { when: says(TOOK_PLACE), to: 'same', rule: 'minutes', sure: 'keep' },
    { when: decidesAlone, to: 'text-order', rule: 'minutes-that-decide' },
    { when: all(setsOneHearing, says(SET)), to: 'hearing-notice', rule: 'minutes-set-hearing' },
    {
      when: any(says(SOMEBODY_THERE), after(OF_PROCEEDING)),
      to: 'same',
      rule: 'minutes-of-hearing',
    },
    { when: setsSchedule, to: 'scheduling-order', rule: 'minutes-set-schedule' },
    { when: inBankruptcy, to: 'same', rule: 'minutes-in-bankruptcy' },
    { when: otherwise, to: 'text-order', rule: 'minutes-of-nothing-held' },
  ],
);

const HEARING_HELD =
  /^[^.]{0,120}\b(?:conference|hearing|trial|argument|arraignment|sentencing)\b[^.]{0,40}\bheld\b/;

/** "Minute order" of a hearing that was held is a minute entry. */
export const minuteOrderOfHearing: Step = turns(
  ['order'],
  [
    {
      when: all(
        opens(/^minute order$/),
        after(HEARING_HELD),
        says(/\bbefore\b/),
        not(after(/^[^.]{0,20}pursuant/)),
      ),
      to: 'minute-entry',
      rule: 'minute-order-of-hearing',
    },
  ],
);

/** The name of a hearing alone: held, it is a minute entry; set or moved, a notice of hearing. */
export const hearingNamed: Step = turns(
  ['proceeding'],
  [
    { when: after(/^ ?(?:waiver|waived)\b/), to: 'other-paper', rule: 'hearing-waived' },
    {
      when: after(/^ ?appearance\b|^[^.;]{0,40}\bnotice of appearance/),
      to: 'appearance',
      rule: 'appearance-for-hearing',
    },
    { when: after(/^.{0,8}\border\b/), to: 'order', rule: 'order-on-hearing' },
    { when: all(signed, not(says(HELD))), to: 'order', rule: 'order-on-hearing' },
    { when: after(/^ ?(?:brief|memorandum|statement)\b/), to: 'brief', rule: 'brief-for-hearing' },
    { when: after(/^ ?(?:exhibits?|witness)/), to: 'exhibit', rule: 'exhibit-for-hearing' },
    {
      when: all(opens(/^(?:341 )?meeting/), not(says(/\bheld on\b|\bconcluded\b/))),
      to: 'hearing-notice',
      rule: 'meeting-of-creditors',
    },
    { when: says(HELD), to: 'same', rule: 'hearing-held', sure: 'keep' },
    { when: says(NOT_HELD), to: 'hearing-notice', rule: 'hearing-not-held' },
    { when: says(SET), to: 'hearing-notice', rule: 'hearing-set', sure: 'keep' },
    { when: byParty, to: 'other-paper', rule: 'paper-for-hearing' },
    { when: otherwise, to: 'same', rule: 'hearing-named' },
  ],
);

const setsHearingOnly: Test = ({ words }, { days }) =>
  !words.includes('answer') && days.hearings > 0 && days.deadlines === 0;
const setsHearingToo: Test = (_, { days }) => days.hearings > 0;
const MOTION_DAY = all(says(/\bmotions? (?:re)?set for\b/), not(says(/\bhearing\b/)));

/** "Set/Reset Deadlines" that sets no deadline but a hearing is a notice of hearing. */
export const settingOfHearing: Step = turns(
  ['setting'],
  [
    {
      when: all(is('hearing-notice'), opens(/deadline/)),
      to: 'same',
      rule: 'hearing-and-deadlines',
    },
    {
      when: all(is('hearing-notice'), says(/\bnot held\b/, 160)),
      to: 'same',
      rule: 'hearing-not-held',
    },
    {
      when: any(is('hearing-notice'), opens(/^(?:terminat|clear|hearing term)/), MOTION_DAY),
      to: 'same',
      rule: 'setting',
      sure: 'keep',
    },
    { when: setsHearingOnly, to: 'hearing-notice', rule: 'deadline-entry-sets-hearing' },
    { when: setsHearingToo, to: 'same', rule: 'deadlines-and-hearing' },
  ],
);

const OTHERS = /\bre:? |\[?\b\d{1,4}\]? (?:\w+ )?(?:motion|order|petition|application|complaint)/;

/** Whether a party files, leaving aside the filers of the entries that the notice names. */
const noticedByParty: Test = (draft, facts) => {
  const rest = withoutGroups(draft.rest);
  const end = rest.search(OTHERS);
  return byParty({ ...draft, rest: end === -1 ? rest : rest.slice(0, end) }, facts);
};

/** Words outside parentheses: a group quotes the entry that is heard, with its own filers. */
function withoutGroups(rest: string): string {
  if (!rest.includes('(')) return rest;
  let depth = 0;
  let from = 0;
  let kept = '';
  for (let at = 0; at < rest.length; at += 1) {
    const code = rest.charCodeAt(at);
    if (code === OPEN) {
      if (depth === 0) kept += rest.slice(from, at);
      depth += 1;
    } else if (code === CLOSE && depth > 0) {
      depth -= 1;
      if (depth === 0) from = at + 1;
    }
  }
  return depth === 0 ? kept + rest.slice(from) : kept;
}

const OPEN = 40;
const CLOSE = 41;

/** A party's notice of hearing is a notice; the court's, whoever signs it, a notice of hearing. */
export const whoseHearing: Step = turns(
  ['notice-of-hearing'],
  [
    {
      when: after(/^(?: on| of)? (?:the )?(?:transcript|recording)/),
      to: 'notice',
      rule: 'notice-of-hearing-papers',
    },
    {
      when: all(noticedByParty, says(/\bfiled by\b/)),
      to: 'notice',
      rule: 'hearing-noticed-by-party',
      sure: 'keep',
    },
    { when: noticedByParty, to: 'notice', rule: 'hearing-noticed-by-party' },
    { when: all(says(NOT_HELD), not(says(SET))), to: 'same', rule: 'hearing-cancelled' },
  ],
);
