import type { EntryId } from '../law/docket/docket-entry.js';
import type { EntryType } from '../law/docket/entry-types.js';
import type { ReviewAnswer } from '../law/readings/statements.js';

/** What a person says just now of what waits on an entry; `type` is that of a correction. */
export interface Said {
  readonly entryId: EntryId;
  readonly answer: ReviewAnswer;
  readonly type: EntryType | null;
}
