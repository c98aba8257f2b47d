import { civilDate, printDay } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import type { TimeWarning } from '../../calendar/warning.js';
import { dayCountSchedule } from './day-count-system.js';
import { fridaySchedule } from './friday-system.js';
import { DAY_COUNT_DOUBTS, FRIDAY_DOUBTS } from './motion-doubts.js';
import { classOf } from './motion-kinds.js';
import type { MotionClass, MotionKind } from './motion-kinds.js';
import type { NotingStep, Schedule } from './noting-schedule.js';
import { ontoOpenDay } from './open-day.js';
import { sameDayReason } from './same-day-motions.js';

/** Until LCR 7(d) was amended motions were noted on Fridays; since then so many days after filing. */
export type NotingSystem = 'friday' | 'day-count';

/** A motion in W.D. Wash. whose dates are asked for. */
export interface NotingRequest {
  readonly motionKind: MotionKind;
  readonly filedOn: CivilDate;
  readonly system: NotingSystem;
  /** Whether the court is open: the day is no Saturday, Sunday, legal holiday or state holiday. */
  readonly isOpen: (day: CivilDate) => boolean;
}

/**
 * The earliest day for which the motion may be noted, and the last days for the papers that answer it. Null is "none":
 * the rule sets none, or permits no such paper unless the court asks for it.
 */
export interface NotingDates {
  readonly noting: CivilDate | null;
  readonly opposition: CivilDate | null;
  readonly reply: CivilDate | null;
  /** To the paragraph, where the paragraph is known. */
  readonly authority: readonly string[];
  readonly steps: readonly NotingStep[];
  readonly warnings: readonly TimeWarning[];
}

/** The day from which the Friday system is known in the form computed here: the local rules of December 2009. */
export const FRIDAY_SYSTEM_FROM = civilDate('2009-12-01');
/** The last day on which the Friday system is known to have stood: a scheduling order of that day cites LCR 7(d)(3). */
export const LAST_SURE_FRIDAY_DAY = civilDate('2023-10-18');
/** The day taken for the change to counted days. No text that gives it was found. */
export const DAY_COUNT_FROM = civilDate('2024-04-26');
/** The first day on which counted days are known to have been the rule: the court's guide bears the date July 2024. */
export const FIRST_SURE_DAY_COUNT_DAY = civilDate('2024-07-31');

/** What is said of every date of a motion filed after the last sure day of one system and before the first of the other. */
export const UNCERTAIN_SYSTEM =
  'The day on which W.D. Wash. stopped noting motions on Fridays is not established: ' +
  `${printDay(DAY_COUNT_FROM)} is assumed; it lies after ${printDay(LAST_SURE_FRIDAY_DAY)} and not after ` +
  `${printDay(FIRST_SURE_DAY_COUNT_DAY)}. Check the noting date in the caption of the motion.`;
const OLDER_TEXT = `The text of LCR 7(d) before ${printDay(FRIDAY_SYSTEM_FROM)} was not read.`;

const SYSTEMS = {
  friday: { scheduleOf: fridaySchedule, doubts: FRIDAY_DOUBTS },
  'day-count': { scheduleOf: dayCountSchedule, doubts: DAY_COUNT_DOUBTS },
} as const;

/**
 * Which system of W.D. Wash. LCR 7(d) governs a motion filed on a day, and what to warn of.
 * `systemOn('2021-01-11')` is the Friday system without a warning; `systemOn('2024-05-01')` is the day count with one.
 */
export function systemOn(filedOn: CivilDate): {
  readonly system: NotingSystem;
  readonly warnings: readonly TimeWarning[];
} {
  const system = filedOn < DAY_COUNT_FROM ? 'friday' : 'day-count';
  if (filedOn < FRIDAY_SYSTEM_FROM) return { system, warnings: [uncertain(OLDER_TEXT, null)] };
  const isSure = filedOn <= LAST_SURE_FRIDAY_DAY || filedOn >= FIRST_SURE_DAY_COUNT_DAY;
  return { system, warnings: isSure ? [] : [uncertain(UNCERTAIN_SYSTEM, null)] };
}

/**
 * The earliest noting date of a motion in W.D. Wash. and the last days for opposition and reply (LCR 7(d)). A due date
 * on a day the court is closed moves to the next open day; the noting date stays where it falls. A motion to dismiss
 * filed January 25, 2021: noting February 19, opposition February 16 (Monday the 15th is a holiday), reply February 19.
 * A judge's order may set other dates; a case with a party in custody has no second-Friday motions (LCR 7(d)(7)).
 *
 * @throws {RangeError} when `isOpen` says the court is closed for more than a year.
 */
export function notingDates(request: NotingRequest): NotingDates {
  const motionClass = classOf(request.motionKind);
  if (motionClass === 'same-day') return sameDay(request);
  if (motionClass === 'not-noted') return notNoted(request);
  const { scheduleOf } = SYSTEMS[request.system];
  return briefed(request, scheduleOf(motionClass, request.filedOn));
}

function sameDay(request: NotingRequest): NotingDates {
  const { authority, why } = sameDayReason(request.motionKind);
  const { filedOn } = request;
  return {
    noting: filedOn,
    opposition: null,
    reply: null,
    authority,
    steps: [{ on: filedOn, why }],
    warnings: doubtsOf(request),
  };
}

function notNoted(request: NotingRequest): NotingDates {
  return {
    noting: null,
    opposition: null,
    reply: null,
    authority: ['W.D. Wash. LCR 7(d)(7)', 'W.D. Wash. LCR 100'],
    steps: [],
    warnings: doubtsOf(request),
  };
}

function briefed(request: NotingRequest, schedule: Schedule): NotingDates {
  const due = (step: NotingStep): readonly NotingStep[] =>
    ontoOpenDay(step, request.isOpen, schedule.closedDay);
  const opposition = due(schedule.opposition);
  const reply = schedule.reply === null ? [] : due(schedule.reply);
  const hasMoved = opposition.length > 1 || reply.length > 1;
  return {
    noting: schedule.noting.on,
    opposition: opposition.at(-1)?.on ?? null,
    reply: reply.at(-1)?.on ?? null,
    authority: [...schedule.authority, ...(hasMoved ? [schedule.closedDay] : [])],
    steps: [schedule.noting, ...opposition, ...reply],
    warnings: doubtsOf(request),
  };
}

function doubtsOf({ motionKind, system, filedOn }: NotingRequest): readonly TimeWarning[] {
  const doubt = SYSTEMS[system].doubts[motionKind];
  if (doubt === undefined) return [];
  return [uncertain(doubt.detail, notingIn(doubt.otherwise, system, filedOn))];
}

/** The noting date if the motion were of another class. */
function notingIn(
  motionClass: MotionClass | null,
  system: NotingSystem,
  filedOn: CivilDate,
): CivilDate | null {
  if (motionClass === null || motionClass === 'not-noted') return null;
  if (motionClass === 'same-day') return filedOn;
  return SYSTEMS[system].scheduleOf(motionClass, filedOn).noting.on;
}

function uncertain(detail: string, otherwise: string | null): TimeWarning {
  return { code: 'text-in-force-uncertain', detail, otherwise };
}
