import { RULESETS } from '../../../law/calendar/period.js';
import type { Ruleset } from '../../../law/calendar/period.js';
import { FILING_METHODS } from '../../../law/calendar/timeliness.js';
import type { FilingMethod } from '../../../law/calendar/timeliness.js';
import { Day, Instant, Matching, OneOf, Text } from '../../../platform/http/fields.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A filing, of which one asks whether it was in time. */
export class TimelyRequest {
  @Day({ description: 'The day with which the deadline ends.' })
  lastDay: string;

  @Text(60, { optional: true, description: 'The court whose zone counts.' })
  courtId?: string | null;

  @Text(60, { optional: true, description: "IANA name; goes before the court's." })
  timeZone?: string | null;

  @Instant()
  filedAt: string;

  @OneOf(FILING_METHODS)
  method: FilingMethod;

  @OneOf(RULESETS, { optional: true, description: 'FRCP if none.' })
  ruleset?: Ruleset | null;

  @Matching((text) => CLOCK.test(text), 'a time of day, HH:MM', {
    optional: true,
    description: "When the clerk's office closes; 17:00 is assumed, with a warning.",
  })
  closesAt?: string | null;
}
