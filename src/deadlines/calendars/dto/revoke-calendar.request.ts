import { Text } from '../../../platform/http/fields.js';

/** Why nobody shall read a calendar any more. */
export class RevokeCalendarRequest {
  @Text(1000, { optional: true })
  reason?: string | null;
}
