import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, before, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';

const WRITTEN_QUESTIONS = {
  ...CIVIL_RULE,
  authority: 'Fed. R. Civ. P. 31(a)(5)',
  effectiveFrom: civilDate('1993-12-01'),
  actor: 'served-party',
  force: 'may',
  addsServiceDays: true,
  note: 'The court may, for good cause, extend or shorten it.',
} as const;

/**
 * Depositions: Fed. R. Civ. P. 27(a)(2), 30(e)(1), 31(a)(5), 32(a)(5)(A), 32(d)(3)(C). Questions mailed on January 4,
 * 2021 allow cross-questions until January 22: day 14 is a holiday, so January 19, and three days for mail.
 */
export const DEPOSITION_RULES: readonly Rule[] = [
  {
    ...CIVIL_RULE,
    id: 'frcp-27-a-2',
    title: 'Serve the petition to perpetuate testimony',
    authority: 'Fed. R. Civ. P. 27(a)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the hearing on the petition', day: 'hearing' },
    actor: 'filer',
    force: 'must',
    reckoning: before(21),
    addsServiceDays: false,
    example: inWawd('2022-02-14', '2022-01-24', 'Day 21 back from Mon Feb 14 is Mon Jan 24.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-30-e-1',
    title: 'Review the deposition and sign changes',
    authority: 'Fed. R. Civ. P. 30(e)(1)',
    effectiveFrom: civilDate('1993-12-01'),
    trigger: {
      words: 'the officer notifies the deponent that the transcript or recording is available',
      day: 'event',
    },
    actor: 'nonparty',
    force: 'may',
    reckoning: after(30),
    addsServiceDays: false,
    note: 'Only when review was asked for before the deposition ended.',
    example: inWawd(
      '2022-05-20',
      '2022-06-21',
      'Day 30 is Sun Jun 19; Mon Jun 20 is Juneteenth as observed, so Tue Jun 21.',
    ),
  },
  {
    ...WRITTEN_QUESTIONS,
    id: 'frcp-31-a-5-cross',
    title: 'Serve cross-questions',
    trigger: {
      words: 'the party is served with the notice and the direct questions',
      day: 'served',
    },
    reckoning: after(14),
    example: inWawdByMail(
      '2021-01-04',
      '2021-01-22',
      'Day 14 is Mon Jan 18, Martin Luther King Jr. Day, so Tue Jan 19; three days for mail: Fri Jan 22.',
    ),
  },
  {
    ...WRITTEN_QUESTIONS,
    id: 'frcp-31-a-5-redirect',
    title: 'Serve redirect questions',
    trigger: { words: 'the party is served with cross-questions', day: 'served' },
    reckoning: after(7),
    example: inWawd('2021-01-22', '2021-01-29', 'Day 7 is Fri Jan 29.'),
  },
  {
    ...WRITTEN_QUESTIONS,
    id: 'frcp-31-a-5-recross',
    title: 'Serve recross-questions',
    trigger: { words: 'the party is served with redirect questions', day: 'served' },
    reckoning: after(7),
    example: inWawdByMail(
      '2021-01-29',
      '2021-02-08',
      'Day 7 is Fri Feb 5; three days for mail: Mon Feb 8.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-32-a-5-a',
    title: 'Give notice of the deposition in time to use it against the party',
    authority: 'Fed. R. Civ. P. 32(a)(5)(A)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the deposition', day: 'event' },
    actor: 'any-party',
    force: 'must',
    reckoning: before(14),
    addsServiceDays: false,
    note: 'Shorter notice bars the use only against a party that promptly sought a protective order, still undecided at the deposition.',
    example: inWawd('2024-12-09', '2024-11-25', 'Day 14 back from Mon Dec 9 is Mon Nov 25.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-32-d-3-c',
    title: 'Object to the form of a recross-question',
    authority: 'Fed. R. Civ. P. 32(d)(3)(C)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the party is served with the recross-question', day: 'served' },
    actor: 'served-party',
    force: 'must',
    reckoning: after(7),
    addsServiceDays: true,
    note: 'To other written questions objections are due with the responsive questions.',
    example: inWawdByMail(
      '2022-02-14',
      '2022-02-25',
      "Day 7 is Mon Feb 21, Washington's Birthday, so Tue Feb 22; three days for mail: Fri Feb 25.",
    ),
  },
];
