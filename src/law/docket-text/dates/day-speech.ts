import { TYPES_OF_KIND, type EntryType } from '../../docket/entry-types.js';

/**
 * How the entry speaks of days: `court` sets them, so that common words such as "by" bind; `paper` asks for
 * them, so that only days stated as due or set count; `notice` announces them; a transcript states when it
 * may be redacted and released.
 */
export type DaySpeech = 'court' | 'paper' | 'notice' | 'transcript';

const PAPERS: ReadonlySet<EntryType> = new Set(TYPES_OF_KIND.filing);
const NOTICES: ReadonlySet<EntryType> = new Set(['notice', 'appearance', 'report', 'jury']);

/** How an entry of a type speaks of days: a motion is `paper`, an order `court`. */
export function daySpeech(type: EntryType): DaySpeech {
  if (type === 'transcript') return 'transcript';
  if (NOTICES.has(type)) return 'notice';
  return PAPERS.has(type) || type === 'proof-of-service' ? 'paper' : 'court';
}
