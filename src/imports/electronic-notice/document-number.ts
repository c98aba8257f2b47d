import { tidyText } from '../court-text/tidy-text.js';

/** The number in what stands where a document's number does: `45(No document attached)` is 45. */
export function documentNumberIn(printed: string): string | null {
  const text = tidyText(printed);
  if (text === '' || text === 'No document attached') return null;
  const number = text.split(/[(\s]/)[0] ?? '';
  return number === 'doc' || number === '' ? null : number;
}
