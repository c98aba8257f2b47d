import type { EntryType } from '../../docket/entry-types.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { FoundNames } from './found-names.js';
import { namesFrom } from './read-names.js';

/** `Complaint [97-90001] Ada Winslow vs.`: the number of the proceeding, then its caption. */
const CAPTION =
  /^(?:\p{L}+ )?complaint:?\s+(?:\[[\w:-]{1,24}\]\s+)?(?=\S[^;]{2,160}?\sv(?:s|\.|s\.)\s)/iu;
const LONGEST = 240;

/** Who complains where only the caption says so: Ada Winslow in `Complaint [97-90001] Ada Winslow vs. Marlow, Inc.`. */
export function firstInCaption(
  { text, main }: Segments,
  context: TextContext,
  type: EntryType,
): FoundNames | null {
  if (type !== 'complaint') return null;
  const found = CAPTION.exec(text.slice(main.start, Math.min(main.end, main.start + LONGEST)));
  if (found === null) return null;
  const names = namesFrom(text, main.start + found[0].length, main.end, context.parties);
  return names.length === 0 ? null : { names, rule: 'caption' };
}
