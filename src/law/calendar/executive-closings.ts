import { civilDate } from './civil-date.js';
import type { CivilDate } from './civil-date.js';

/** A day on which executive departments were closed by the President's order, and why. */
export interface ExecutiveClosing {
  readonly on: CivilDate;
  readonly why: string;
}

const closing = (on: string, why: string): ExecutiveClosing => ({ on: civilDate(on), why });

/**
 * Days of which courts may differ whether the President "declared a holiday" (Fed. R. Civ. P. 6(a)(6)(B)) by closing
 * the executive departments. None moves a date by itself: a date that falls on one carries a warning with both
 * readings. The list is not complete.
 */
export const EXECUTIVE_CLOSINGS: readonly ExecutiveClosing[] = [
  closing('2001-12-24', 'the day before Christmas'),
  closing('2003-12-26', 'the day after Christmas'),
  closing('2004-06-11', 'the funeral of Ronald Reagan'),
  closing('2007-01-02', 'the mourning for Gerald R. Ford'),
  closing('2007-12-24', 'the day before Christmas'),
  closing('2008-12-26', 'the day after Christmas'),
  closing('2012-12-24', 'the day before Christmas'),
  closing('2014-12-26', 'the day after Christmas'),
  closing('2018-12-05', 'the mourning for George H. W. Bush'),
  closing('2018-12-24', 'the day before Christmas'),
  closing('2019-12-24', 'the day before Christmas'),
  closing('2020-12-24', 'the day before Christmas'),
  closing('2024-12-24', 'the day before Christmas'),
  closing('2025-01-09', 'the mourning for James Earl Carter, Jr.'),
];

const BY_DAY = new Map(EXECUTIVE_CLOSINGS.map((one) => [one.on, one]));

/** The closing of a day, or null. */
export function executiveClosingOn(day: CivilDate): ExecutiveClosing | null {
  return BY_DAY.get(day) ?? null;
}
