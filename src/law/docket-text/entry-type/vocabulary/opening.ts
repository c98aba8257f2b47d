import type { EntryType } from '../../../docket/entry-types.js';
import type { Act } from '../../reading.js';

/** The groups of openings that need a second look at the text; `choosing-steps.ts` has the look for each. */
export const FAMILIES = [
  'complaint',
  'petition',
  'brief',
  'statement',
  'response',
  'request',
  'motion',
  'stipulation',
  'stipulated-order',
  'order',
  'findings',
  'minutes',
  'proceeding',
  'setting',
  'notice',
  'notice-of-hearing',
  'service',
  'summons',
  'warrant',
  'judge',
  'case',
  'judgment',
  'default',
  'jury',
  'letter',
  'transcript',
  'mark',
  'report',
  'appeal',
  'transfer',
  'sealed-paper',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What an opening says beside the type it means. */
export interface More {
  /** Who acts, where it is not who usually puts such a type on the docket. */
  readonly act?: Act;
  readonly family?: Family;
  /** Two careful clerks could differ. */
  readonly doubtful?: true;
  /** What may stand before: by default the words of `words-before.ts` and a name in the possessive. */
  readonly before?: 'nothing';
}

/** How clerks begin an entry of one type. */
export interface Opening extends More {
  /** The opening words, each way of writing them, in small letters. */
  readonly words: readonly string[];
  readonly type: EntryType;
  /** An entry, with invented names, that begins so. */
  readonly example: string;
}

/**
 * A row of a vocabulary. `words` are set apart by `|`, small letters, without signs or plural endings:
 * `opening('sur reply|surreply', 'reply', 'SUR-REPLY to 12 Motion')`.
 */
export function opening(words: string, type: EntryType, example: string, more?: More): Opening {
  return { words: words.split('|').map((phrase) => phrase.trim()), type, example, ...more };
}
