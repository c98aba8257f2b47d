import { readCivilDate } from '../../../law/calendar/civil-date.js';
import {
  COUNTED_SERVICE_METHODS,
  DIRECTIONS,
  PERIOD_UNITS,
  RULESETS,
} from '../../../law/calendar/period.js';
import type {
  CountedServiceMethod,
  Direction,
  PeriodUnit,
  Ruleset,
} from '../../../law/calendar/period.js';
import { readLocalTime } from '../../../law/calendar/zone-clock.js';
import { Day, Flag, Matching, OneOf, Text, Whole } from '../../../platform/http/fields.js';

/** A century of hours: no period is longer, whatever its unit. */
export const MOST_UNITS = 876_600;
export const MOST_GIVEN_DAYS = 1000;

const isTrigger = (text: string): boolean =>
  readCivilDate(text) !== null || readLocalTime(text) !== null;

/** A period to be counted. */
export class ComputeRequest {
  @Matching(isTrigger, 'a calendar day, YYYY-MM-DD, or for hours a local time, YYYY-MM-DDTHH:MM', {
    description: 'What the period runs from: `2021-01-11`, or for hours `2021-01-11T17:00`.',
  })
  trigger: string;

  @Whole(1, MOST_UNITS)
  n: number;

  @OneOf(PERIOD_UNITS)
  unit: PeriodUnit;

  @OneOf(DIRECTIONS)
  direction: Direction;

  @OneOf(RULESETS, { description: 'Fed. R. Civ. P. 6 or Fed. R. App. P. 26.' })
  ruleset: Ruleset;

  @Text(60, { optional: true, description: 'The court whose calendar and zone count.' })
  courtId?: string | null;

  @Text(60, {
    optional: true,
    description: "The court appealed from: under FRAP its state's holidays count as well.",
  })
  appealFrom?: string | null;

  @Text(60, { optional: true, description: "IANA name; goes before the court's." })
  timeZone?: string | null;

  @Text(60, { optional: true, description: "Postal code; in place of the court's own state." })
  state?: string | null;

  @OneOf(COUNTED_SERVICE_METHODS, {
    optional: true,
    description: 'How the paper was served; null when the period does not run from being served.',
  })
  serviceMethod?: CountedServiceMethod | null;

  @Day({ optional: true, list: MOST_GIVEN_DAYS })
  extraStateHolidays?: string[] | null;

  @Day({
    optional: true,
    list: MOST_GIVEN_DAYS,
    description: 'Days declared a holiday by the President or Congress.',
  })
  presidentialHolidays?: string[] | null;

  @Day({
    optional: true,
    list: MOST_GIVEN_DAYS,
    description: "Days on which the clerk's office is inaccessible.",
  })
  clerkInaccessible?: string[] | null;

  @Day({ optional: true, description: 'The day whose method of counting governs; today if none.' })
  ruleVersion?: string | null;

  @Flag({ optional: true, description: 'Whether the trigger is only inferred: the date says so.' })
  triggerInferred?: boolean | null;
}
