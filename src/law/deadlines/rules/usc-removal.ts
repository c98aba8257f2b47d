import { civilDate } from '../../calendar/civil-date.js';
import type { Reckoning, Rule } from '../rule.js';
import { after, CIVIL_RULE, inWawd, until } from './frcp-form.js';

/** Title 28 as the Federal Courts Jurisdiction and Venue Clarification Act of 2011 left the law of removal. */
const REMOVAL_CLARIFIED = civilDate('2012-01-06');

const ONE_YEAR: Reckoning = {
  by: 'period',
  period: { n: 1, unit: 'years', direction: 'forward' },
};
const STATUTE = { ...CIVIL_RULE, addsServiceDays: false } as const;

const REMOVAL = {
  ...STATUTE,
  title: 'File the notice of removal',
  effectiveFrom: REMOVAL_CLARIFIED,
  actor: 'defendant',
  force: 'may',
  reckoning: after(30),
  satisfiedBy: [{ types: ['notice-of-removal'] }],
} as const;

/**
 * Removal and remand: 28 U.S.C. §§ 1446, 1447. A complaint served on March 2, 2021 can be removed until April 1. The days
 * run from receipt, and the three days of Fed. R. Civ. P. 6(d) are not added to them.
 */
export const STATUTORY_REMOVAL_RULES: readonly Rule[] = [
  {
    ...REMOVAL,
    id: 'usc-28-1446-b-1',
    authority: '28 U.S.C. § 1446(b)(1)',
    trigger: {
      words:
        'the defendant receives the initial pleading, through service or otherwise, or is served with the summons',
      day: 'event',
    },
    note:
      'The shorter of 30 days from receipt of the pleading and 30 days from service of the summons, where the pleading ' +
      'need not be served. Receipt before formal service starts no period.',
    example: inWawd('2021-03-02', '2021-04-01', 'Day 30 is Thu Apr 1.'),
  },
  {
    ...REMOVAL,
    id: 'usc-28-1446-b-2-b',
    title: "File a later-served defendant's notice of removal",
    authority: '28 U.S.C. § 1446(b)(2)(B)',
    trigger: {
      words: 'that defendant receives, or is served with, the initial pleading or summons',
      day: 'event',
    },
    note: 'Each defendant has its own 30 days; earlier-served ones may join (28 U.S.C. § 1446(b)(2)(C)).',
    example: inWawd(
      '2024-08-02',
      '2024-09-03',
      'Day 30 is Sun Sep 1; Mon Sep 2 is Labor Day, so Tue Sep 3.',
    ),
  },
  {
    ...REMOVAL,
    id: 'usc-28-1446-b-3',
    title: 'File the notice of removal of a case that has become removable',
    authority: '28 U.S.C. § 1446(b)(3)',
    trigger: {
      words:
        'the defendant receives the paper from which it can first be seen that the case is removable',
      day: 'event',
    },
    note: 'Only where the case stated by the initial pleading is not removable.',
    example: inWawd(
      '2022-08-05',
      '2022-09-06',
      'Day 30 is Sun Sep 4; Mon Sep 5 is Labor Day, so Tue Sep 6.',
    ),
  },
  {
    ...REMOVAL,
    id: 'usc-28-1446-c-1',
    title: 'Remove for diversity a case that has become removable, at the latest',
    authority: '28 U.S.C. § 1446(c)(1)',
    trigger: { words: 'the action is commenced in state court', day: 'event' },
    reckoning: ONE_YEAR,
    note: 'Unless the plaintiff acted in bad faith to prevent removal; only removals under § 1446(b)(3).',
    example: inWawd(
      '2023-01-20',
      '2024-01-22',
      'One year later is Sat Jan 20, 2024, so Mon Jan 22.',
    ),
  },
  {
    ...STATUTE,
    id: 'usc-28-1447-c',
    title: 'Move to remand for a defect other than want of subject-matter jurisdiction',
    authority: '28 U.S.C. § 1447(c)',
    effectiveFrom: civilDate('1996-10-01'),
    trigger: {
      words: 'the notice of removal is filed',
      day: 'filed',
      of: { types: ['notice-of-removal'] },
    },
    actor: 'any-party',
    force: 'may',
    reckoning: after(30),
    satisfiedBy: [{ types: ['motion'], reliefs: ['remand'] }],
    raisedBy: 'docket',
    example: inWawd('2021-03-03', '2021-04-02', 'Day 30 is Fri Apr 2.'),
  },
  {
    ...STATUTE,
    id: 'usc-28-1447-c-jurisdiction',
    title: 'Move to remand for want of subject-matter jurisdiction',
    authority: '28 U.S.C. § 1447(c)',
    effectiveFrom: civilDate('1996-10-01'),
    trigger: {
      words: 'the notice of removal is filed',
      day: 'filed',
      of: { types: ['notice-of-removal'] },
    },
    actor: 'any-party',
    force: 'may',
    reckoning: until('final judgment is entered'),
    satisfiedBy: [{ types: ['motion'], reliefs: ['remand'] }],
    example: inWawd(
      '2021-03-03',
      null,
      'Not a period: the case is remanded whenever jurisdiction is seen to be wanting.',
    ),
  },
];
