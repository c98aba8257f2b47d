import type { MotionClass, MotionKind } from './motion-kinds.js';

/** What is not certain about the dates of a kind of motion, and the class it has on the other reading, if any. */
export interface Doubt {
  readonly detail: string;
  readonly otherwise: MotionClass | null;
}

/** Doubts about what a motion is, under either system. */
const EITHER: Partial<Record<MotionKind, Doubt>> = {
  'default-judgment': {
    detail:
      'Taken as a motion against a party that has appeared; without an appearance, and before the clerk, it is noted ' +
      'for the day it is filed (LCR 7(d)(1), 55(b)).',
    otherwise: 'same-day',
  },
  'exclude-evidence': {
    detail:
      'Taken as a motion to exclude expert testimony or the like. No reply is permitted on a motion in limine ' +
      '(LCR 7(d), motions in limine).',
    otherwise: null,
  },
  'pro-hac-vice': {
    detail: 'LCR 7(d) does not name it; the clerk decides on an application under LCR 83.1(d).',
    otherwise: null,
  },
  'in-forma-pauperis': {
    detail: 'LCR 7(d) does not name it; taken as an ex parte motion (LCR 3(c)).',
    otherwise: null,
  },
  habeas: {
    detail:
      'Petitions for habeas corpus and motions under 28 U.S.C. § 2255 are not noted under LCR 7(d) (LCR 7(d)(7)); ' +
      'LCR 100 and the order to answer set their dates.',
    otherwise: null,
  },
};

/** Where the text of the Friday system leaves the class of a motion open. */
export const FRIDAY_DOUBTS: Partial<Record<MotionKind, Doubt>> = {
  ...EITHER,
  seal: {
    detail:
      'A notice of December 2009 lists motions to seal with the second-Friday motions; a later text of LCR 7(d)(2) ' +
      'does not name them, and would make them third-Friday motions.',
    otherwise: 'ordinary',
  },
  'judgment-on-the-pleadings': {
    detail:
      'LCR 7(d)(3) does not name motions for judgment on the pleadings among the fourth-Friday motions, though they ' +
      'can end a case as a motion to dismiss can.',
    otherwise: 'long',
  },
};

/** Where what is known of the rule since it counts days leaves the class of a motion open. */
export const DAY_COUNT_DOUBTS: Partial<Record<MotionKind, Doubt>> = {
  ...EITHER,
  remand: {
    detail:
      "The court's guide of July 2024 names motions to remand with the 28-day motions, as motions aimed at the forum, " +
      'and again with the 21-day motions.',
    otherwise: 'ordinary',
  },
  'judgment-on-the-pleadings': {
    detail:
      "The court's guide of July 2024 calls the 28-day motions dispositive without naming motions for judgment on " +
      'the pleadings.',
    otherwise: 'long',
  },
  'in-limine': {
    detail:
      "Only the court's guide of July 2024 was read for motions in limine: opposition on the Monday before the noting " +
      'date, no reply unless ordered.',
    otherwise: null,
  },
};
