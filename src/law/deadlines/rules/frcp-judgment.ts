import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, before, CIVIL_RULE, DAYS_ARE_DAYS, inWawd } from './frcp-form.js';
import { JUDGMENT } from './frcp-papers.js';

/**
 * Costs and fees, default, and when a judgment counts as entered: Fed. R. Civ. P. 54(d), 55(b)(2), 58(c)(2)(B). A
 * judgment entered on June 6, 2022 makes the motion for attorney's fees due on June 21: day 14 is a holiday.
 */
export const JUDGMENT_RULES: readonly Rule[] = [
  {
    ...CIVIL_RULE,
    id: 'frcp-54-d-1',
    title: 'Tax the costs',
    authority: 'Fed. R. Civ. P. 54(d)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'notice is given that costs will be taxed', day: 'event' },
    actor: 'clerk',
    force: 'court',
    reckoning: after(14),
    addsServiceDays: false,
    note: 'The first day on which the clerk may act, not the last.',
    example: inWawd('2023-03-06', '2023-03-20', 'Day 14 is Mon Mar 20.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-54-d-1-review',
    title: 'Move to review the taxing of costs',
    authority: 'Fed. R. Civ. P. 54(d)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the clerk taxes the costs', day: 'event' },
    actor: 'any-party',
    force: 'may',
    reckoning: after(7),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['motion'], reliefs: ['costs'] }],
    example: inWawd(
      '2022-12-27',
      '2023-01-03',
      'Day 7 is Tue Jan 3; the holiday on Mon Jan 2, within the period, is counted.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-54-d-2-b-i',
    title: "Move for attorney's fees",
    authority: 'Fed. R. Civ. P. 54(d)(2)(B)(i)',
    effectiveFrom: civilDate('1993-12-01'),
    trigger: { words: 'the judgment is entered', day: 'entered', of: JUDGMENT },
    actor: 'movant',
    force: 'may',
    reckoning: after(14),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['motion'], reliefs: ['attorney-fees'] }],
    raisedBy: 'docket',
    note: 'A statute or an order may set another time.',
    example: inWawd(
      '2022-06-06',
      '2022-06-21',
      'Day 14 is Mon Jun 20, Juneteenth as observed, so Tue Jun 21.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-55-b-2',
    title: 'Serve notice of the application for a default judgment',
    authority: 'Fed. R. Civ. P. 55(b)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the hearing on the application for a default judgment', day: 'hearing' },
    actor: 'movant',
    force: 'must',
    reckoning: before(7),
    addsServiceDays: false,
    note: 'Only toward a party that has appeared, itself or by a representative.',
    example: inWawd(
      '2021-12-02',
      '2021-11-24',
      'Day 7 back is Thu Nov 25, Thanksgiving, so Wed Nov 24.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-58-c-2-b',
    title: 'The judgment counts as entered without a separate document',
    authority: 'Fed. R. Civ. P. 58(c)(2)(B)',
    effectiveFrom: civilDate('2002-12-01'),
    trigger: {
      words: 'the decision is entered in the civil docket, no separate document following',
      day: 'entered',
    },
    actor: 'court',
    force: 'effect',
    reckoning: after(150),
    addsServiceDays: false,
    satisfiedBy: [JUDGMENT],
    note: 'Only where Rule 58(a) asks for a separate document.',
    example: inWawd('2021-01-21', '2021-06-21', 'Day 150 is Sun Jun 20, so Mon Jun 21.'),
  },
];
