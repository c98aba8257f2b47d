import { JsonText } from '../../platform/http/answers.js';
import type { DeadlineResponse } from './dto/deadline.response.js';

/**
 * A deadline as JSON text. Its ETag names the version, and where it stands in time as well: a day's end makes another
 * representation of it without another version.
 */
export function deadlineJson(deadline: DeadlineResponse): JsonText {
  const { version, status, timeLeft } = deadline;
  const hours = timeLeft === null ? '' : `.${timeLeft.hours}`;
  return new JsonText(JSON.stringify(deadline), `${version}.${status}${hours}`);
}
