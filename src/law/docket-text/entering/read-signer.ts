import type { Read } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { beforeMarks, isClerksGroup } from '../trailing-groups.js';
import { laterNote } from './later-note.js';
import { signerNamed } from './signer-named.js';

/** Of a criminal docket, behind the signer: `[2:20-mj-00927]`. */
const CASE_NUMBER = /^\[\d{0,2}:?\d{2,4}-[a-z]{2}-\d{2,6}[a-z\d-]{0,20}\]$/;
const LONGEST_CASE_NUMBER = 40;

/**
 * Who put the entry there, as printed in the last group of names or initials that closes the text:
 * `Winslow, Ada` of `(Winslow, Ada) (Entered: 03/01/2023)`, `abc` of `(abc, )`, of a clerk. Who changed the entry
 * later, as `xyz` in `Modified on 3/2/2023 (xyz)`, did not put it there. Null where the text closes with no such group.
 */
export function readSigner(segments: Segments): Read<string> | null {
  const { text, lower, parentheses, entered } = segments;
  if (parentheses.length === 0) return null;
  let end = Math.min(entered?.start ?? text.length, laterNote(segments));
  for (let at = parentheses.length - 1; at >= 0; at -= 1) {
    const group = parentheses[at];
    if (group === undefined || group.end > end) continue;
    if (group.end < closingEnd(text, lower, end)) return null;
    const signer = signerNamed(segments, group);
    if (signer !== null) return signer;
    if (!isClerksGroup(lower, group)) return null;
    end = group.start;
  }
  return null;
}

/** Where the words before a place end, without marks and without the number of a case in square brackets. */
function closingEnd(text: string, lower: string, at: number): number {
  const end = beforeMarks(text, at);
  if (text.charAt(end - 1) !== ']') return end;
  const tail: Span = { start: Math.max(0, end - LONGEST_CASE_NUMBER), end };
  const opened = lower.slice(tail.start, tail.end).lastIndexOf('[');
  if (opened === -1) return end;
  const start = tail.start + opened;
  return CASE_NUMBER.test(lower.slice(start, end)) ? beforeMarks(text, start) : end;
}
