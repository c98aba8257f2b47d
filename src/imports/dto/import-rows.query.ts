import { OneOf, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { PLAN_ACTIONS } from '../merge/case-plan.js';
import type { PlanAction } from '../merge/case-plan.js';

/** Which rows of a plan are asked for. */
export class ImportRowsQuery extends PageQuery {
  @OneOf(PLAN_ACTIONS, { optional: true, list: 10 })
  action?: PlanAction[];

  @Whole(1, 2_147_483_647, { optional: true, description: 'The ordinal of one case.' })
  case?: number;
}
