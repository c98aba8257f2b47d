import type { PrintedName } from './read-names.js';

/** Names with the words that led to them: `by`, `on behalf of`, `possessive`. */
export interface FoundNames {
  readonly names: readonly PrintedName[];
  readonly rule: string;
}
