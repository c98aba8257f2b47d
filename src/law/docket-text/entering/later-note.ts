import type { Segments } from '../segment-text.js';

const SOME_CHANGE = /modified|(?:add|replac)ed on/;
/** How a clerk begins a note of what was done to an entry later. */
const NOTE =
  /[.)\]*]\s{0,5}\(?((?:text |docket text )?modified\s?(?:\(|on\b|text\b|event\b|docket\b|link|filer|filing\b|party\b|to\b|date\b|by\b|\d)|(?:main document|attachments?|document)(?: #? ?\d{1,5})? (?:replaced|modified|added) on\b|additional attachments?(?:\(s\))?(?: #? ?\d{1,5})? added on\b)/g;

/**
 * Where the first note of a later change begins: `Modified on 3/2/2023 (xyz)`,
 * `(Main Document 5 replaced on 3/2/2023) (xyz)`, `Additional attachment(s) added on 3/2/2023 (xyz, )`. The end of the
 * text where nothing was changed.
 */
export function laterNote({ text, lower, main }: Segments): number {
  if (!SOME_CHANGE.test(lower)) return text.length;
  NOTE.lastIndex = main.start;
  for (let found = NOTE.exec(lower); found !== null; found = NOTE.exec(lower)) {
    const at = NOTE.lastIndex - (found[1]?.length ?? 0);
    // "The order is. modified" is no note: a note begins with a capital.
    if (text.charAt(at) !== lower.charAt(at)) return found.index + 1;
    NOTE.lastIndex = found.index + 1;
  }
  return text.length;
}
