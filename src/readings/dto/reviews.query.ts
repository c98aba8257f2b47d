import { Id } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';

/** Which entries that wait for a person are asked for. */
export class ReviewsQuery extends PageQuery {
  @Id({ optional: true, description: 'Of one case' }) case?: string;
}
