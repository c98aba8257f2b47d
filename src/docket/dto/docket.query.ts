import { ENTRY_KINDS, ENTRY_TYPES } from '../../law/docket/entry-types.js';
import type { EntryKind } from '../../law/docket/entry-types.js';
import { Day, OneOf, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';

/** Which entries of one kind are asked for. */
export class EntriesOfKindQuery extends PageQuery {
  @Day({ optional: true, description: 'Filed on or after' }) from?: string;
  @Day({ optional: true, description: 'Filed on or before' }) to?: string;
  @OneOf(ENTRY_TYPES, { optional: true }) type?: string;
  @Text(200, { optional: true, description: 'Words that stand in the text' }) q?: string;
  @Day({ optional: true }) asOf?: string;
  @OneOf(['asc', 'desc'], { optional: true }) order?: 'asc' | 'desc';
}

/** Which entries of a docket are asked for. */
export class DocketQuery extends EntriesOfKindQuery {
  @OneOf(ENTRY_KINDS, { optional: true }) kind?: EntryKind;
}
