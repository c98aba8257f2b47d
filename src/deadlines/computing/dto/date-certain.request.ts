import { Day, Text } from '../../../platform/http/fields.js';

/** A date that an order names. */
export class DateCertainRequest {
  @Day()
  date: string;

  @Text(60)
  courtId: string;
}
