import type { EntryRevisionResponse } from '../../docket/dto/entry-revision.response.js';
import type { EntryType } from '../../law/docket/entry-types.js';
import type { EntryRevisionFacts } from '../case-page-facts.js';

/** The earlier wordings of an entry as its page tells them. */
export function toEntryRevisions(
  revisions: readonly EntryRevisionResponse[],
): readonly EntryRevisionFacts[] {
  return revisions.map(({ revision, earlier, reason, changedAt }) => ({
    ...{ revision, reason, changedAt },
    kind: earlier.kind,
    type: earlier.type as EntryType,
    text: earlier.text,
  }));
}
