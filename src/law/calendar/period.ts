import type { CivilDate } from './civil-date.js';
import type { CourtCalendar } from './court-calendar.js';
import type { TimeWarning } from './warning.js';

/** How a paper was served that starts a period, as far as the added days ask. */
export const COUNTED_SERVICE_METHODS = [
  'personal',
  'electronic',
  'mail',
  'clerk',
  'other_consented',
] as const;
export type CountedServiceMethod = (typeof COUNTED_SERVICE_METHODS)[number];

/** Which rule says how time is counted: Fed. R. Civ. P. 6 or Fed. R. App. P. 26. */
export const RULESETS = ['FRCP', 'FRAP'] as const;
export type Ruleset = (typeof RULESETS)[number];

export const DAY_UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];
export const PERIOD_UNITS = [...DAY_UNITS, 'hours'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export const DIRECTIONS = ['forward', 'backward'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How long, counted from the event: forward after it, backward before it. */
export interface Period {
  readonly n: number;
  readonly unit: PeriodUnit;
  readonly direction: Direction;
}

/** A clock time in the court's zone: `2021-01-11T17:00` or with seconds. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** What every count needs beside the event and the length. */
export interface CountingTerms {
  readonly ruleset: Ruleset;
  /** How the paper that starts the period was served; null when the period does not run from being served. */
  readonly serviceMethod: CountedServiceMethod | null;
  /** The day whose rule text governs; not before 1 December 2009. */
  readonly ruleVersion: CivilDate;
  readonly calendar: CourtCalendar;
}

/** A day on the way to a date. */
export interface CountStep {
  readonly on: string;
  /** Whether it is one of the days of the period. */
  readonly counted: boolean;
  /** Its number within the period, or null. */
  readonly count: number | null;
  readonly why: string;
}

/** A date that was worked out. Days are `YYYY-MM-DD`, times court-local with offset. */
export interface Reckoned {
  readonly due: string;
  /** The last day, or hour, before any roll and before the days added for service. */
  readonly rawLastDay: string;
  readonly warnings: readonly TimeWarning[];
}

/** Why no date can be worked out. `field` is the field of the request at fault. */
export interface TimeRefusal {
  readonly code: 'outside-calendar' | 'rule-version-too-old' | 'no-such-time' | 'period-too-long';
  readonly field: 'trigger' | 'n' | 'ruleVersion';
  readonly detail: string;
}
