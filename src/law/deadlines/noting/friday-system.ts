import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, dayNumber, weekdayOf } from '../../calendar/day-arithmetic.js';
import type { BriefedClass, Schedule } from './noting-schedule.js';

const FRIDAY = 5;
const LCR_7 = 'W.D. Wash. LCR 7';

interface FridayTerms {
  /** On which Friday after filing the motion is noted. */
  readonly nth: 2 | 3 | 4;
  readonly ordinal: string;
  /** How many days before the noting date the opposition is due. */
  readonly daysBefore: number;
  readonly oppositionDay: string;
  readonly hasReply: boolean;
  readonly paragraph: string;
}

const MONDAY_BEFORE = {
  daysBefore: 4,
  oppositionDay: 'the Monday before the noting date (mailed: the Friday before that)',
};
const TERMS: Record<BriefedClass, FridayTerms> = {
  short: {
    nth: 2,
    ordinal: 'second',
    daysBefore: 2,
    oppositionDay: 'the Wednesday before the noting date',
    hasReply: true,
    paragraph: '(d)(2)',
  },
  ordinary: { nth: 3, ordinal: 'third', ...MONDAY_BEFORE, hasReply: true, paragraph: '(d)(3)' },
  long: { nth: 4, ordinal: 'fourth', ...MONDAY_BEFORE, hasReply: true, paragraph: '(d)(3)' },
  'in-limine': {
    nth: 3,
    ordinal: 'third',
    ...MONDAY_BEFORE,
    hasReply: false,
    paragraph: '(d)(4)',
  },
};

/**
 * The noting date and the briefs of a motion as W.D. Wash. LCR 7(d)(2)-(4) had them while motions were noted on
 * Fridays. A motion filed Monday, January 11, 2021 and noted for the fourth Friday: noting February 5, opposition
 * February 1, reply February 5.
 */
export function fridaySchedule(motionClass: BriefedClass, filedOn: CivilDate): Schedule {
  const terms = TERMS[motionClass];
  const noting = nthFridayAfter(terms.nth, filedOn);
  const reply = { on: noting, why: 'the reply is due on the noting date' };
  return {
    noting: {
      on: noting,
      why: `the ${terms.ordinal} Friday after filing, a Friday of filing itself not counted`,
    },
    opposition: { on: addDays(noting, -terms.daysBefore), why: terms.oppositionDay },
    reply: terms.hasReply ? reply : null,
    authority: [`${LCR_7}${terms.paragraph}`, `${LCR_7}(d)(6)`],
    closedDay: `${LCR_7}(d)(5)`,
  };
}

/** The `nth` Friday after a day, that day not counted (LCR 7(d)(6)). */
function nthFridayAfter(nth: number, day: CivilDate): CivilDate {
  const toNextFriday = ((FRIDAY - weekdayOf(dayNumber(day)) + 6) % 7) + 1;
  return addDays(day, toNextFriday + 7 * (nth - 1));
}
