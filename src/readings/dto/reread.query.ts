import { Flag } from '../../platform/http/fields.js';

/** How a docket is to be read again. */
export class RereadQuery {
  @Flag({ optional: true, description: 'true: make the plan and change nothing.' })
  dryRun?: boolean;
}
