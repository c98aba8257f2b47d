import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, before, CIVIL_RULE, inWawd } from './frcp-form.js';
import { COMPLAINT } from './frcp-papers.js';

const SCHEDULING_ORDER = {
  ...CIVIL_RULE,
  title: 'Issue the scheduling order',
  authority: 'Fed. R. Civ. P. 16(b)(2)',
  actor: 'court',
  force: 'court',
  addsServiceDays: false,
  satisfiedBy: [{ types: ['scheduling-order'] }],
} as const;

const AFTER_SERVICE = {
  ...SCHEDULING_ORDER,
  id: 'frcp-16-b-2-served',
  trigger: {
    words: 'the first defendant is served with the complaint',
    day: 'served',
    of: COMPLAINT,
  },
} as const;

const AFTER_APPEARANCE = {
  ...SCHEDULING_ORDER,
  id: 'frcp-16-b-2-appeared',
  trigger: {
    words: 'the first defendant appears',
    day: 'filed',
    of: { types: ['appearance'], by: 'defendant' },
  },
} as const;

const EARLIER_OF_TWO =
  'The earlier of two days governs: from service on any defendant and from the appearance of any defendant.';
const GOOD_CAUSE = `${EARLIER_OF_TWO} The judge may delay for good cause.`;
const LAST_DAY_OF_1993_TEXT = civilDate('2015-11-30');
const AMENDED = civilDate('2015-12-01');

/**
 * The scheduling order and the conference of the parties: Fed. R. Civ. P. 16(b)(2), 26(d)(2)(A), 26(f). A defendant
 * served on February 10, 2023 makes the scheduling order due by May 11, day 90, unless an appearance makes it earlier.
 */
export const SCHEDULING_RULES: readonly Rule[] = [
  {
    ...AFTER_SERVICE,
    effectiveFrom: civilDate('1993-12-01'),
    effectiveTo: LAST_DAY_OF_1993_TEXT,
    reckoning: after(120),
    note: EARLIER_OF_TWO,
    example: inWawd('2012-03-05', '2012-07-03', 'Day 120 is Tue Jul 3.'),
  },
  {
    ...AFTER_SERVICE,
    effectiveFrom: AMENDED,
    reckoning: after(90),
    note: GOOD_CAUSE,
    example: inWawd('2023-02-10', '2023-05-11', 'Day 90 is Thu May 11.'),
  },
  {
    ...AFTER_APPEARANCE,
    effectiveFrom: civilDate('1993-12-01'),
    effectiveTo: LAST_DAY_OF_1993_TEXT,
    reckoning: after(90),
    note: EARLIER_OF_TWO,
    example: inWawd('2012-04-09', '2012-07-09', 'Day 90 is Sun Jul 8, so Mon Jul 9.'),
  },
  {
    ...AFTER_APPEARANCE,
    effectiveFrom: AMENDED,
    reckoning: after(60),
    note: GOOD_CAUSE,
    example: inWawd('2023-03-06', '2023-05-05', 'Day 60 is Fri May 5.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-26-d-2-a',
    title: 'Early requests for documents may be delivered once this day is past',
    authority: 'Fed. R. Civ. P. 26(d)(2)(A)',
    effectiveFrom: civilDate('2015-12-01'),
    trigger: {
      words: 'the summons and the complaint are served on the party',
      day: 'served',
      of: COMPLAINT,
    },
    actor: 'any-party',
    force: 'effect',
    reckoning: after(21),
    addsServiceDays: false,
    note: 'More than 21 days must have passed. The requests count as served at the first Rule 26(f) conference.',
    example: inWawd(
      '2023-12-11',
      '2024-01-02',
      "Day 21 is Mon Jan 1, New Year's Day, so Tue Jan 2; requests may go out from Wed Jan 3.",
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-26-f-1',
    title: 'Hold the conference of the parties',
    authority: 'Fed. R. Civ. P. 26(f)(1)',
    effectiveFrom: civilDate('2000-12-01'),
    trigger: {
      words: 'a scheduling conference is to be held or a scheduling order is due under Rule 16(b)',
      day: 'hearing',
    },
    actor: 'any-party',
    force: 'must',
    reckoning: before(21),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['report'] }],
    note: 'As soon as practicable, this day being the last. The court may order otherwise.',
    example: inWawd('2024-06-24', '2024-06-03', 'Day 21 back from Mon Jun 24 is Mon Jun 3.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-26-f-2',
    title: 'Report the discovery plan to the court',
    authority: 'Fed. R. Civ. P. 26(f)(2)',
    effectiveFrom: civilDate('2000-12-01'),
    trigger: { words: 'the parties confer under Rule 26(f)', day: 'event' },
    actor: 'any-party',
    force: 'must',
    reckoning: after(14),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['report'] }],
    note: 'A local rule or an order may set another time.',
    example: inWawd(
      '2022-12-19',
      '2023-01-03',
      "Day 14 is Mon Jan 2, New Year's Day as observed, so Tue Jan 3.",
    ),
  },
];
