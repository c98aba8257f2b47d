import { Day } from './fields.js';

/** The day as of which a case is read. */
export class AsOfQuery {
  @Day({
    optional: true,
    description:
      "Only what was filed or entered on or before this day; by default the court's today.",
  })
  asOf?: string;
}
