import { readCivilDate } from '../../../law/calendar/civil-date.js';
import { Day, Matching, Text } from '../../../platform/http/fields.js';
import { systemNamed } from '../noting-system.js';

const isVersion = (text: string): boolean =>
  readCivilDate(text) !== null || systemNamed(text) !== null;

/** A motion whose noting date is asked for. */
export class NotingDateRequest {
  @Text(60)
  courtId: string;

  @Text(200, { description: 'What the motion asks: `summary-judgment`, `Motion to Dismiss`.' })
  motionKind: string;

  @Day()
  filedOn: string;

  @Matching(isVersion, "a calendar day, or text that begins with 'friday' or 'day-count'", {
    optional: true,
    description: 'A day, for the system in force then, or its name. If none: as of `filedOn`.',
  })
  ruleVersion?: string | null;
}
