import { CASE_STATUSES } from '../../law/docket/outcomes.js';
import { OneOf, Text } from '../../platform/http/fields.js';
import type { FiledStatus } from '../../search/status/docket-status.js';
import { DayQuery } from './day.query.js';

const FILED = CASE_STATUSES.filter((status) => status !== 'not-filed');

/** The day, the standing to which the cases are held, and how far each list has been read. */
export class StatusQuery extends DayQuery {
  @OneOf(FILED, { optional: true }) status?: FiledStatus;
  @Text(500, { optional: true }) casesAfter?: string;
  @Text(500, { optional: true }) requestsAfter?: string;
  @Text(500, { optional: true }) closedAfter?: string;
}
