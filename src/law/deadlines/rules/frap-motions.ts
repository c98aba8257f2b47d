import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { APPELLATE_RULE, inCa9, inCa9ByMail } from './frap-form.js';
import { after, DAYS_ARE_DAYS, until } from './frcp-form.js';

/**
 * Papers in the court of appeals that answer others, and what comes with the first of them: Fed. R. App. P. 15(d),
 * 24(a)(5), 26.1, 27(a). A motion mailed on March 1, 2021 is answered by March 15: day 10 is Thursday the 11th, and
 * three days for mail end on a Sunday.
 */
export const APPELLATE_MOTION_RULES: readonly Rule[] = [
  {
    ...APPELLATE_RULE,
    id: 'frap-15-d',
    title: 'Move to intervene in the review of an agency order',
    authority: 'Fed. R. App. P. 15(d)',
    effectiveFrom: civilDate('1998-12-01'),
    trigger: { words: 'the petition for review is filed', day: 'filed' },
    actor: 'nonparty',
    force: 'may',
    reckoning: after(30),
    satisfiedBy: [{ types: ['motion'], reliefs: ['intervene'] }],
    note: 'Unless a statute provides another method.',
    example: inCa9('2024-06-03', '2024-07-03', 'Day 30 is Wed Jul 3.'),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-24-a-5',
    title: 'Move in the court of appeals to proceed in forma pauperis',
    authority: 'Fed. R. App. P. 24(a)(5)',
    effectiveFrom: civilDate('1998-12-01'),
    trigger: {
      words:
        "the district clerk's notice that leave was denied, or the appeal certified as not in good faith, is served",
      day: 'served',
    },
    actor: 'appellant',
    force: 'may',
    reckoning: after(30),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['motion'], reliefs: ['in-forma-pauperis'] }],
    example: inCa9ByMail(
      '2023-11-13',
      '2023-12-18',
      'Day 30 is Wed Dec 13; three days for mail end on Sat Dec 16, so Mon Dec 18.',
    ),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-26-1',
    title: 'File the disclosure statement',
    authority: 'Fed. R. App. P. 26.1',
    effectiveFrom: civilDate('1998-12-01'),
    trigger: { words: 'the party enters the appeal', day: 'event' },
    actor: 'any-party',
    force: 'must',
    reckoning: until(
      'with the principal brief, or upon the first motion, response, petition or answer in the court of appeals, ' +
        'whichever comes first',
    ),
    satisfiedBy: [{ types: ['disclosure-statement'] }],
    note: 'A local rule may ask for it earlier.',
    example: inCa9(
      '2024-06-03',
      null,
      'Not a period: it is due with the first paper that calls for it.',
    ),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-27-a-3-a',
    title: 'Respond to the motion',
    authority: 'Fed. R. App. P. 27(a)(3)(A)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the motion is served', day: 'served', of: { types: ['motion'] } },
    actor: 'opponent',
    force: 'may',
    reckoning: after(10),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['response'], related: 'responds-to' }],
    note: 'The court may shorten or extend it; procedural motions may be decided without waiting (Rule 27(b)).',
    example: inCa9ByMail(
      '2021-03-01',
      '2021-03-15',
      'Day 10 is Thu Mar 11; three days for mail end on Sun Mar 14, so Mon Mar 15.',
    ),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-27-a-4',
    title: 'Reply to the response',
    authority: 'Fed. R. App. P. 27(a)(4)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the response to the motion is served',
      day: 'served',
      of: { types: ['response'] },
    },
    actor: 'movant',
    force: 'may',
    reckoning: after(7),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['reply'], related: 'replies-to' }],
    example: inCa9('2023-06-12', '2023-06-20', 'Day 7 is Mon Jun 19, Juneteenth, so Tue Jun 20.'),
  },
];
