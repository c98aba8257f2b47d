import { Id, Text } from '../../../platform/http/fields.js';

/** A calendar to subscribe to. */
export class MakeCalendarRequest {
  @Text(200, { description: 'What it is called in the list of calendars of whoever reads it.' })
  name: string;

  @Id({ optional: true, description: 'The case whose deadlines it holds; without one, of all.' })
  caseId?: string | null;
}
