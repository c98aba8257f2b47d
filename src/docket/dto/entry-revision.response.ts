import { Instant, Nested, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { DocketEntryResponse } from './docket-entry.response.js';

/** An earlier wording of an entry: what it said, who changed it, when and why. */
export class EntryRevisionResponse {
  @Whole(1, 2_147_483_647) revision: number;
  @Nested(() => DocketEntryResponse) earlier: DocketEntryResponse;
  @Text(200) changedBy: string;
  @Text(2000, { nullable: true }) reason: string | null;
  @Instant() changedAt: string;
}

export class EntryRevisionPage extends PageOf(EntryRevisionResponse) {}
