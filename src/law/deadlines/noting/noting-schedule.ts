import type { CivilDate } from '../../calendar/civil-date.js';
import type { MotionClass } from './motion-kinds.js';

/** One step on the way to a date: the day reached, and why. */
export interface NotingStep {
  readonly on: CivilDate;
  readonly why: string;
}

/** The classes of motion that leave time for an opposition. */
export type BriefedClass = Exclude<MotionClass, 'same-day' | 'not-noted'>;

/** What a system says of a class of motions, before any day is moved because the court is closed. */
export interface Schedule {
  readonly noting: NotingStep;
  readonly opposition: NotingStep;
  /** Null when no reply is permitted. */
  readonly reply: NotingStep | null;
  /** To the paragraph, where the paragraph is known. */
  readonly authority: readonly string[];
  /** The paragraph under which a due date on a closed day moves to the next open one. */
  readonly closedDay: string;
}
