import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail, until } from './frcp-form.js';
import { COMPLAINT } from './frcp-papers.js';

const CLASS_APPEAL = {
  ...CIVIL_RULE,
  authority: 'Fed. R. Civ. P. 23(f)',
  trigger: {
    words: 'the order that grants or denies class certification is entered',
    day: 'entered',
    of: {
      types: ['order', 'text-order', 'opinion'],
      reliefs: ['class-certification'],
      outcomes: ['granted', 'denied', 'granted-in-part'],
    },
  },
  actor: 'any-party',
  force: 'may',
  addsServiceDays: false,
} as const;

const INTERVENE = {
  ...CIVIL_RULE,
  effectiveFrom: civilDate('2007-12-01'),
  trigger: { words: 'the complaint is filed', day: 'filed', of: COMPLAINT },
  actor: 'nonparty',
  force: 'may',
  reckoning: until('the motion would no longer be timely, in the judgment of the court'),
  addsServiceDays: false,
  satisfiedBy: [{ types: ['motion'], reliefs: ['intervene'] }],
} as const;

/**
 * Classes, intervenors and substitutes: Fed. R. Civ. P. 23(f), 24, 25(a)(1). A class certified on October 28, 2021 is
 * appealed, with permission, by a petition of November 12: day 14 is Veterans Day.
 */
export const PARTY_RULES: readonly Rule[] = [
  {
    ...CLASS_APPEAL,
    id: 'frcp-23-f',
    title: 'Petition to appeal the order on class certification',
    effectiveFrom: DAYS_ARE_DAYS,
    reckoning: after(14),
    note: 'Filed with the circuit clerk; the time cannot be extended on equitable grounds.',
    example: inWawd(
      '2021-10-28',
      '2021-11-12',
      'Day 14 is Thu Nov 11, Veterans Day, so Fri Nov 12.',
    ),
  },
  {
    ...CLASS_APPEAL,
    id: 'frcp-23-f-united-states',
    title: 'Petition to appeal the order on class certification, the United States a party',
    effectiveFrom: civilDate('2018-12-01'),
    reckoning: after(45),
    note: 'Only when a party is the United States, its agency, or its officer sued for an act in office.',
    example: inWawd('2024-05-17', '2024-07-01', 'Day 45 is Mon Jul 1.'),
  },
  {
    ...INTERVENE,
    id: 'frcp-24-a',
    title: 'Move to intervene of right',
    authority: 'Fed. R. Civ. P. 24(a)',
    example: inWawd('2021-01-11', null, 'The rule asks for a timely motion and names no day.'),
  },
  {
    ...INTERVENE,
    id: 'frcp-24-b',
    title: 'Move for permission to intervene',
    authority: 'Fed. R. Civ. P. 24(b)',
    example: inWawd('2021-01-11', null, 'The rule asks for a timely motion and names no day.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-25-a-1',
    title: 'Move to substitute for the party that died',
    authority: 'Fed. R. Civ. P. 25(a)(1)',
    effectiveFrom: civilDate('1963-07-01'),
    trigger: { words: 'a statement noting the death is served', day: 'served' },
    actor: 'any-party',
    force: 'must',
    reckoning: after(90),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['motion', 'stipulation'], reliefs: ['substitute-party'] }],
    note: 'Days for mail only for a party served under Rule 5, not for a nonparty served under Rule 4 or for whoever served the statement.',
    example: inWawdByMail(
      '2022-09-06',
      '2022-12-08',
      'Day 90 is Mon Dec 5; three days for mail: Thu Dec 8.',
    ),
  },
];
