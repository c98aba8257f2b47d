import { COUNTED_SERVICE_METHODS } from '../../../law/calendar/period.js';
import type { CountedServiceMethod } from '../../../law/calendar/period.js';
import { readLocalTime } from '../../../law/calendar/zone-clock.js';
import { Day, Flag, Matching, OneOf, Text } from '../../../platform/http/fields.js';
import { isInstant } from '../../../platform/http/value-forms.js';

const isTime = (text: string): boolean => readLocalTime(text) !== null || isInstant(text);

/** An event from which the date of a rule is to be worked out; its day or, for a rule of hours, its hour. */
export class FromRuleRequest {
  @Text(100, { description: 'As `GET /rules` lists them: `frcp-12-a-1-a-i`.' })
  ruleId: string;

  @Day({ optional: true })
  triggerOn?: string | null;

  @Matching(isTime, 'a court-local time, YYYY-MM-DDTHH:MM, or a time with its offset', {
    optional: true,
    description: 'For a rule of hours: court-local, or with an offset.',
  })
  triggerAt?: string | null;

  @Text(60)
  courtId: string;

  @OneOf(COUNTED_SERVICE_METHODS, { optional: true })
  serviceMethod?: CountedServiceMethod | null;

  @Day({
    optional: true,
    description: 'The day whose version of the rule is taken; the day of the trigger if none.',
  })
  asOfVersion?: string | null;

  @Text(200, { optional: true, description: 'For a noting date: what the motion asks.' })
  motionKind?: string | null;

  @Flag({ optional: true, description: 'Whether the trigger is only inferred: the date says so.' })
  triggerInferred?: boolean | null;
}
