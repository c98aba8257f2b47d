import { Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';

/** Which judges are asked for. */
export class ListJudgesQuery extends PageQuery {
  @Text(60, { optional: true, description: 'Only the judges of the court with this id.' })
  court?: string;
}
