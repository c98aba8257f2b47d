import type { Request } from './request-phrases.js';
import type { RequestWord } from './request-words.js';

/** Requests among the words in which they stand. */
export interface FoundRequests {
  readonly words: readonly RequestWord[];
  readonly requests: readonly Request[];
}
