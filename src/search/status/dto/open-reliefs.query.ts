import { Flag } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/page.js';

/** Which open requests are asked for. */
export class OpenReliefsQuery extends PageQuery {
  @Flag({
    optional: true,
    description: 'true: those left undecided in closed cases; else of pending and stayed ones.',
  })
  inClosedCases?: boolean;
}
