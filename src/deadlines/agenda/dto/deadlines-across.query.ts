import { IntersectionType } from '@nestjs/swagger';
import { StatusQuery } from '../../case/dto/deadlines.query.js';
import { Day, Id } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/page.js';

/** Which deadlines of all cases are asked for. */
export class DeadlinesAcrossQuery extends IntersectionType(PageQuery, StatusQuery) {
  @Day({ optional: true, description: 'Due on or after' }) from?: string;
  @Day({ optional: true, description: 'Due on or before' }) to?: string;
  @Id({ optional: true, description: 'Of one case' }) case?: string;
}
