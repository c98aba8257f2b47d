import { Transform } from 'class-transformer';
import { AsOfQuery } from '../../platform/http/as-of.query.js';

/** The day of a page. A form sent without one asks for today. */
export class DayQuery extends AsOfQuery {
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  override asOf?: string;
}
