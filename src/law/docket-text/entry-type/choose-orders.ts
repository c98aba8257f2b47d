import { inBankruptcy } from './bankruptcy-court.js';
import { become, doubt } from './draft.js';
import type { Draft, Step } from './draft.js';
import type { EntryFacts } from './entry-facts.js';
import {
  after,
  all,
  any,
  is,
  not,
  opens,
  otherwise,
  preceded,
  says,
  signed,
  turns,
} from './turns.js';
import type { Test } from './turns.js';
import { PROPOSING } from './words-before.js';

/** What is headed proposed order, judgment, findings or decree is only proposed. */
export const onlyProposed: Step = turns(
  ['order', 'judgment', 'findings', 'stipulated-order'],
  [
    { when: not(preceded(...PROPOSING)), to: 'same', rule: 'not-proposed', sure: 'keep' },
    {
      when: all(signed, is('report-and-recommendation')),
      to: 'same',
      rule: 'signed',
      sure: 'keep',
    },
    { when: is('opinion'), to: 'proposed-order', rule: 'headed-proposed' },
    { when: otherwise, to: 'proposed-order', rule: 'headed-proposed', sure: 'yes' },
  ],
);

const filed: Test = (_, { main, user, context }) =>
  context.number !== null &&
  (user === 'name' || /\bfiled by\b|\bby (?!judge|the court)/.test(main));

/** A stipulation that a judge signed is an order; one not signed stays a stipulation. */
export const signedStipulation: Step = turns(
  ['stipulation', 'stipulated-order'],
  [
    { when: is('proposed-order'), to: 'same', rule: 'headed-proposed', sure: 'keep' },
    { when: signed, to: 'order', rule: 'signed-stipulation', sure: 'keep' },
    {
      when: all(opens(/\border\b/), after(/^ (?:granted|approved|entered)\b/)),
      to: 'order',
      rule: 'granted-stipulation',
    },
    { when: after(/^ (?:with|and) \[?proposed\]? order/), to: 'same', rule: 'with-proposed-order' },
    { when: is('stipulation'), to: 'same', rule: 'stipulation', sure: 'keep' },
    { when: not(filed), to: 'same', rule: 'stipulated-order' },
    {
      when: opens(/^(?:stipulat|joint|agreement)/),
      to: 'stipulation',
      rule: 'unsigned-stipulation',
    },
    { when: otherwise, to: 'proposed-order', rule: 'unsigned-order' },
  ],
);

const textual: Test = (_, { textOnly }) => textOnly;

/** An order without a document is a text order, if the text says so. */
export const textOrder: Step = {
  families: ['order'],
  choose: (draft, facts) => {
    if (draft.type !== 'order') return draft;
    if (draft.words.includes('oral order')) return doubt(draft);
    return facts.textOnly ? become(draft, 'text-order', 'text-says-no-document') : draft;
  },
};

const OPINION = /^(?:[^.;:]{0,40} and| &|\/)? ?(?:memorandum )?opinion\b/;

const NAMES_JUDGE = /\b(?:judge|justice|hon|honorable|ordered|endorse\w*)\b/;

/** A ruling that no judge signs could be that of another court. */
export const unsignedRuling: Step = turns(
  ['order', 'judgment', 'findings'],
  [
    { when: any(signed, says(NAMES_JUDGE)), to: 'same', rule: 'signed', sure: 'keep' },
    // The office of a bankruptcy court enters orders without the judge's name.
    { when: inBankruptcy, to: 'same', rule: 'order-in-bankruptcy', sure: 'keep' },
    // A clerk's office enters minute orders of its own.
    {
      when: all(textual, not(opens(/^minute order$/))),
      to: 'same',
      rule: 'signed',
      sure: 'keep',
    },
    { when: otherwise, to: 'same', rule: 'unsigned-ruling' },
  ],
);

/** An order that calls itself an opinion is one. */
export const calledOpinion: Step = {
  families: ['order'],
  choose: (draft) => {
    if (draft.type !== 'order' || draft.words !== 'order') return draft;
    return OPINION.test(draft.rest) ? become(draft, 'opinion', 'called-opinion') : draft;
  },
};

const DECIDES =
  /\b(?:grant|den(?:y|ied)|overrul|moot|sustain|adopting)|(?<!\bto )\b(?:dismiss|approv|strik)|\badopts (?:the|this) (?:report|recommend)/;
const DECIDES_LATER = /\b(?:granting|denying|granted|denied)\b/;
const NAMED = new Set([
  'order',
  'letter order',
  'text order',
  'minute order',
  'order of the court',
  'it is ordered',
  'it is hereby ordered',
  'electronic order',
  'paperless order',
  'docket text order',
  'court order',
  'notice and order',
  'text entry',
  'text entry order',
  'text only order',
  'docket entry order',
  'ordered',
  'text only entry',
  'endorsed letter',
  'endorsed order',
  'memo endorsement',
  'memorandum endorsement',
  'endorsement',
]);
/** What an order does beside setting a hearing. */
const DOES_MORE =
  /\bexclud|\bspeedy trial\b|ends of justice|interests? of justice|\bappoint|\bbail\b|\breleased?\b|\bdetain|\bcustody\b|\bstay(?:ed|ing)?\b|\bwaive|\btransport|\bremand|\bmotions? to continue\b|\bstipulation\b|\bjoint motion\b|\breferr|\bwithdraw|\bsubstitut|\bshow cause\b/;
const SETS_HEARING =
  /\b(?:re)?(?:set|sett?ing|schedul\w*|continu\w+|adjourn\w*)\b[^.]{0,120}\b(?:hearing|conference|trial|arraignment|sentencing|argument|mediation|call|appearance)\b|\b(?:hearing|conference|trial|arraignment|sentencing|argument|mediation|call)\b[^.]{0,80}\b(?:re)?(?:set|scheduled|continued|adjourned|held)\b/;

/** A scheduling order that sets one hearing and nothing else is a notice of hearing, whatever it is called. */
export const scheduleOfOneHearing: Step = {
  families: ['order'],
  choose: (draft, facts) => {
    if (draft.type !== 'scheduling-order' || facts.main.length > ONE_HEARING_SAID) return draft;
    const { deadlines, hearings } = facts.days;
    if (hearings !== 1 || deadlines > 0) return draft;
    return become(draft, 'hearing-notice', 'schedule-of-one-hearing', false);
  },
};

const SHORT = 400;
/** A longer schedule says more than its one hearing. */
const ONE_HEARING_SAID = 1200;

/** Whether the text is short and tells nobody to do anything else. */
function onlySets(main: string): boolean {
  return (
    main.length < SHORT &&
    !/\b(?:shall|must|directed|disclos\w+|vacated|cancell?ed|ordered that)\b/.test(main)
  );
}

/** One hearing and nothing else is a notice of hearing; two days or a schedule of briefs a scheduling order. */
export const daysOfOrder: Step = {
  families: ['order'],
  choose: (draft, facts) => {
    if (draft.type !== 'order' && draft.type !== 'text-order') return draft;
    if (AT_FIRST_HEARING.test(draft.words)) return bySchedule(draft, facts);
    if (!NAMED.has(draft.words)) return draft;
    return decides(facts.main) ? bySetThough(draft, facts) : bySet(draft, facts);
  },
};

/** The order that a magistrate judge makes when somebody is charged: on the plea, release, and in some courts the days. */
const AT_FIRST_HEARING = /^(?:order on )?(?:arraignment|initial appearance)(?: order)?$/;

function bySchedule(draft: Draft, { days, mostDays }: EntryFacts): Draft {
  if (mostDays < FULL_SCHEDULE || days.deadlines + days.hearings < FULL_SCHEDULE) return draft;
  return become(draft, 'scheduling-order', 'schedule-at-first-hearing', false);
}

function decides(main: string): boolean {
  return DECIDES.test(main.slice(0, LEAD)) || DECIDES_LATER.test(main.slice(0, LATER));
}

const LEAD = 250;
const LATER = 2000;
const FULL_SCHEDULE = 3;
const TWO = 2;

/** An order that decides a motion and sets a whole schedule could be called either. */
function bySetThough(draft: Draft, facts: EntryFacts): Draft {
  if (facts.mostDays < TWO) return draft;
  const { deadlines, hearings } = facts.days;
  return deadlines + hearings >= TWO ? doubt(draft) : draft;
}

const SCHEDULE = /briefing schedule|following (?:schedule|deadlines)/;
const SETTING_ORDER =
  /^ (?:re)?(?:setting|scheduling|set)[^.]{0,60}\b(?:hearing|conference|argument)/;

function bySet(draft: Draft, facts: EntryFacts): Draft {
  const { deadlines, hearings } = facts.days;
  const total = hearings + deadlines;
  if (total >= 2) {
    const sure = draft.sure && total >= FULL_SCHEDULE && deadlines >= 2;
    return become(draft, 'scheduling-order', 'two-days-set', sure);
  }
  if (SCHEDULE.test(facts.main))
    return become(draft, 'scheduling-order', 'briefing-schedule', false);
  if (DOES_MORE.test(facts.main)) return hearings === 0 ? draft : doubt(draft);
  return byOneHearing(draft, facts, hearings);
}

function byOneHearing(draft: Draft, { main }: EntryFacts, hearings: number): Draft {
  if (hearings === 1 && SETS_HEARING.test(main)) {
    return become(draft, 'hearing-notice', 'one-hearing-set', draft.sure && onlySets(main));
  }
  if (!SETTING_ORDER.test(draft.rest.slice(0, 120))) return draft;
  return become(draft, 'hearing-notice', 'order-setting-hearing', hearings === 0 && draft.sure);
}
