import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, dayNumber, weekdayOf } from '../../calendar/day-arithmetic.js';
import type { BriefedClass, NotingStep, Schedule } from './noting-schedule.js';

const LCR_7D = 'W.D. Wash. LCR 7(d)';
const MONDAY = 1;

/** Days after filing until the noting date and the reply, and until the opposition. */
const DAYS = {
  short: { noting: 14, opposition: 9 },
  ordinary: { noting: 21, opposition: 15 },
  long: { noting: 28, opposition: 21 },
} as const;

/**
 * The noting date and the briefs of a motion as W.D. Wash. LCR 7(d) has them since it counts days from filing: 14, 21
 * or 28. A motion to dismiss filed Tuesday, October 1, 2024: opposition October 22, noting and reply October 29. The
 * paragraphs of the amended rule are not cited, its text not having been read; its terms are those of the court's guide
 * for self-represented parties of July 2024.
 */
export function dayCountSchedule(motionClass: BriefedClass, filedOn: CivilDate): Schedule {
  if (motionClass === 'in-limine') return inLimine(filedOn);
  const days = DAYS[motionClass];
  const noting = addDays(filedOn, days.noting);
  return {
    noting: { on: noting, why: `${days.noting} days after filing` },
    opposition: {
      on: addDays(filedOn, days.opposition),
      why: `the opposition is due ${days.opposition} days after filing`,
    },
    reply: { on: noting, why: 'the reply is due on the noting date' },
    authority: [`${LCR_7D} (${days.noting}-day motions)`],
    closedDay: 'W.D. Wash. LCR 6(a)',
  };
}

function inLimine(filedOn: CivilDate): Schedule {
  const noting = addDays(filedOn, DAYS.ordinary.noting);
  return {
    noting: {
      on: noting,
      why: `${DAYS.ordinary.noting} days after filing; no later than six days before a pretrial conference`,
    },
    opposition: mondayBefore(noting),
    reply: null,
    authority: [`${LCR_7D} (motions in limine)`],
    closedDay: 'W.D. Wash. LCR 6(a)',
  };
}

function mondayBefore(noting: CivilDate): NotingStep {
  const back = ((weekdayOf(dayNumber(noting)) - MONDAY + 6) % 7) + 1;
  return { on: addDays(noting, -back), why: 'the Monday before the noting date' };
}
