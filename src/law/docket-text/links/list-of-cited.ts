import type { EntryReference } from './entry-reference.js';

const GOING_ON =
  /^\]?\)?,? (?:and|&) (?:[\w'’.-]+ ){1,8}[([](?:docs?|docket|dkts?|ecf)\b[\w. #]*[[]?$/;
const LONGEST = 110;

/** Whether a list goes on past a name and a citation: `Brief (Doc. 12) and Supplemental Brief (Doc. 14)`. */
export function isCitedNext(last: EntryReference, next: EntryReference, lower: string): boolean {
  if (next.start - last.end > LONGEST) return false;
  return GOING_ON.test(lower.slice(last.end, next.start));
}
