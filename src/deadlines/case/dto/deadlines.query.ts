import { IntersectionType } from '@nestjs/swagger';
import { DEADLINE_STATUSES } from '../../../law/deadlines/case-deadline.js';
import type { DeadlineStatus } from '../../../law/deadlines/case-deadline.js';
import { AsOfQuery } from '../../../platform/http/as-of.query.js';
import { OneOf } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/page.js';

/** Which deadlines are asked for by where they stand. */
export class StatusQuery {
  @OneOf(DEADLINE_STATUSES, {
    optional: true,
    list: DEADLINE_STATUSES.length,
    description: 'One or more; all when none is given.',
  })
  status?: DeadlineStatus[];
}

/** Which deadlines of a case are asked for. */
export class DeadlinesOfCaseQuery extends IntersectionType(PageQuery, AsOfQuery, StatusQuery) {}
