import { OneOf, Text } from '../../platform/http/fields.js';

/** Which rows of the plan a page shows. */
export class ImportPageQuery {
  @OneOf(['all'], { optional: true })
  rows?: 'all';

  @Text(2000, { optional: true })
  cursor?: string;
}
