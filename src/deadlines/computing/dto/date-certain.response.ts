import { Day, Nested } from '../../../platform/http/fields.js';
import { TimeWarningResponse } from './computed-date.response.js';

/** The date as the order names it: it is not extended. */
export class DateCertainResponse {
  @Day()
  due: string;

  @Nested(() => TimeWarningResponse, { list: true })
  warnings: TimeWarningResponse[];
}
