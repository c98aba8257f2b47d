import { AsOfQuery } from '../../platform/http/as-of.query.js';
import { OneOf } from '../../platform/http/fields.js';

export const SUMMARY_FORMATS = ['json', 'markdown', 'html'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** Of which day, and in which form, a summary is asked for. */
export class SummaryQuery extends AsOfQuery {
  @OneOf(SUMMARY_FORMATS, { optional: true, description: 'json by default' })
  format?: SummaryFormat;
}
