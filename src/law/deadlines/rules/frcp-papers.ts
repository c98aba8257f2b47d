import type { EntryPattern, Suspension } from '../rule.js';

/** The first pleading of a case, and the one that replaces it for a defendant brought in later (Rule 3, 4(c)(1)). */
export const COMPLAINT: EntryPattern = { types: ['complaint'] };

/** A judgment on the docket, whether the judge or the clerk entered it (Rules 58(b), 79(a)). */
export const JUDGMENT: EntryPattern = { types: ['judgment', 'clerk-judgment'] };

/** A defendant's answer (Rule 7(a)(2)). */
export const DEFENDANT_ANSWERS: EntryPattern = { types: ['answer'], by: 'defendant' };

/** A defendant's motion to dismiss, the usual motion under Rule 12(b). */
export const DEFENDANT_MOVES_TO_DISMISS: EntryPattern = {
  types: ['motion'],
  reliefs: ['dismissal'],
  by: 'defendant',
};

/**
 * A motion aimed at the pleading itself: to dismiss it or to strike from it (Rule 12(b), (f)). It must be recorded as
 * concerning that pleading, since a motion to strike a declaration is no answer to a complaint.
 */
export const MOVES_AGAINST_IT: EntryPattern = {
  types: ['motion'],
  reliefs: ['dismissal', 'strike'],
  related: 'concerns',
};

/** What a defendant may serve in place of letting the time to answer run out (Rule 12(a), (b)). */
export const DEFENDANT_RESPONDS: readonly EntryPattern[] = [
  DEFENDANT_ANSWERS,
  DEFENDANT_MOVES_TO_DISMISS,
  MOVES_AGAINST_IT,
];

/** Rule 12(a)(4): while a defendant's motion to dismiss is undecided, no answer is due. */
export const UNTIL_MOTION_IS_DECIDED: Suspension = {
  by: DEFENDANT_MOVES_TO_DISMISS,
  then: 'frcp-12-a-4-a',
  words: 'A motion under Rule 12 puts off the answer until 14 days after notice of its denial.',
};

/** Rule 12(a)(4), for a pleading that any party may have to answer. */
export const UNTIL_MOTION_AGAINST_IT_IS_DECIDED: Suspension = {
  ...UNTIL_MOTION_IS_DECIDED,
  by: MOVES_AGAINST_IT,
};

/** A demand for a jury, on its own or in a pleading (Rule 38(b)(1)). */
export const JURY_DEMAND: EntryPattern = {
  types: ['complaint', 'amended-complaint', 'answer', 'counterclaim', 'notice', 'jury'],
  reliefs: ['jury-demand'],
};

/** Objections to what a magistrate judge or a master decided or recommends, recorded as answering it. */
export const OBJECTS_TO_IT: EntryPattern = {
  types: ['response', 'brief', 'motion', 'other-paper'],
  related: 'responds-to',
};
