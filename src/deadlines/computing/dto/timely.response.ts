import { Flag, Instant, Nested, Text } from '../../../platform/http/fields.js';
import { TimeWarningResponse } from './computed-date.response.js';

/** Whether a filing was in time, and why. */
export class TimelyResponse {
  @Flag()
  timely: boolean;

  @Text(2000)
  why: string;

  @Instant({ description: 'The moment until which one may file.' })
  until: string;

  @Nested(() => TimeWarningResponse, { list: true })
  warnings: TimeWarningResponse[];
}
