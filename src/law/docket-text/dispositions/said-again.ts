import type { Span } from '../span.js';
import { outcomeOf } from './group-outcome.js';
import { wordsBetween } from './ruling-group.js';
import type { Clause, Governed } from './ruling-group.js';
import { asksFor, titleOfRequest } from './title-of-request.js';

/**
 * Whether a ruling without a number is only the heading of the one that follows:
 * `ORDER GRANTING MOTION FOR LEAVE TO FILE granting 9 Motion for Leave to File` grants once. `object` is where
 * the first would name what it decides.
 */
export function isSaidAgain(
  clause: Clause,
  heading: Governed,
  next: Governed | undefined,
  object: Span,
): boolean {
  const request = next?.requests[0];
  if (request === undefined || next === undefined || heading.requests.length > 0) return false;
  if (!heading.isActive || !next.isActive) return false;
  if (outcomeOf(heading.group) !== outcomeOf(next.group)) return false;
  const words = wordsBetween(clause.sentence, object.start, object.end);
  if (/\boral/.test(words)) return false;
  return asksFor(titleOfRequest(request, clause.lower, clause.context), words);
}
