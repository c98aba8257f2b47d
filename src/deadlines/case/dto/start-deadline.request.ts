import { COUNTED_SERVICE_METHODS } from '../../../law/calendar/period.js';
import type { CountedServiceMethod } from '../../../law/calendar/period.js';
import { Day, Flag, Id, Matching, OneOf, Text } from '../../../platform/http/fields.js';
import { isLocalMinute, LOCAL_MINUTE_WORDS } from './local-due.js';

/**
 * A deadline that a person starts: under a rule (`ruleId` and its trigger), or outright (`title`, its date and its
 * authority).
 */
export class StartDeadlineRequest {
  @Text(100, { optional: true, description: 'As `GET /rules` lists them.' })
  ruleId?: string | null;

  @Day({ optional: true, description: 'The event that starts the period.' })
  triggerOn?: string | null;

  @Matching(isLocalMinute, LOCAL_MINUTE_WORDS, {
    optional: true,
    description: 'The same for a rule of hours.',
  })
  triggerAt?: string | null;

  @Flag({ optional: true, description: 'Whether the trigger is only inferred: the date says so.' })
  inferred?: boolean | null;

  @OneOf(COUNTED_SERVICE_METHODS, { optional: true })
  serviceMethod?: CountedServiceMethod | null;

  @Text(200, { optional: true, description: 'For a noting date: what the motion asks.' })
  motionKind?: string | null;

  @Text(500, { optional: true, description: 'Without a rule: what is to be done.' })
  title?: string | null;

  @Day({ optional: true, description: 'Without a rule: the day.' })
  dueOn?: string | null;

  @Matching(isLocalMinute, LOCAL_MINUTE_WORDS, {
    optional: true,
    description: 'Without a rule: the time.',
  })
  dueAt?: string | null;

  @Text(1000, { optional: true, description: 'Without a rule: what sets the date.' })
  authority?: string | null;

  @Id({ optional: true, description: 'The entry that shows it.' })
  anchorEntryId?: string | null;

  @Id({ optional: true, list: 200, description: 'The parties it is for.' })
  forPartyIds?: string[] | null;

  @Text(2000) reason: string;

  @Day({ optional: true, description: "From which day it counts; the court's today if none." })
  on?: string | null;

  @Text(200, { optional: true, description: 'Who says so.' }) saidBy?: string | null;
}
