import { ENTRY_TYPES } from '../../law/docket/entry-types.js';
import type { EntryType } from '../../law/docket/entry-types.js';
import { OneOf } from '../../platform/http/fields.js';

/** What an entry is, where it was not read so. */
const CORRECT_TYPES = ENTRY_TYPES.filter((type) => type !== 'unread');

/** A person's word on what an entry is. */
export class CorrectReadingRequest {
  @OneOf(CORRECT_TYPES) type: EntryType;
}
