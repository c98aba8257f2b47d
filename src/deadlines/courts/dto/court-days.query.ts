import { Day, Flag } from '../../../platform/http/fields.js';

/** Which part of a court's calendar is asked for. */
export class CourtDaysQuery {
  @Day({ optional: true, description: "The first day; the court's today if none." })
  from?: string;

  @Day({ optional: true, description: 'The last day, at most a year later.' })
  to?: string;

  @Flag({ optional: true, description: 'Whether to tell withdrawn days as well.' })
  withdrawn?: boolean;
}
