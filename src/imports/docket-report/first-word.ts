import { trimSpace } from '../court-text/collapse.js';

const WHITE_SPACE = /[\s\u0085]/;

/** The first word of a text; "" when the text is blank. */
export function firstWord(text: string): string {
  const bare = trimSpace(text);
  const end = bare.search(WHITE_SPACE);
  return end < 0 ? bare : bare.slice(0, end);
}
