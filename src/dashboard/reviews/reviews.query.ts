import { Id } from '../../platform/http/fields.js';

/** Which entries that wait are shown: those of a case, those after an entry. */
export class ReviewsQuery {
  @Id({ optional: true }) case?: string;
  @Id({ optional: true }) after?: string;
}
