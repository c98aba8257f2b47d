import type { EntryType } from '../../docket/entry-types.js';
import type { LinkKind } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { EntryReference } from './entry-reference.js';

/** `REPLY to Mills' Counterclaim`: the answer to it, as the rules called it before December 2007. */
const ANSWERING = /\breply to (?:[\w,.'’&-]+ ){0,8}(?:counter-?claims?|cross-?claims?)\b/;
const IN_OPPOSITION = /\bin opposition\b/;
/** `Reply to Response in Opposition re 12 MOTION`, `Reply in support`. */
const REPLYING = /\bto (?:\S+ ){0,6}in opposition\b|\bin support\b/;
const ATTACHMENTS = /^additional attachments?\b/;
/** `LODGED Proposed Statement of Facts re 81 MOTION to Seal`: what the motion asks to file. */
const LODGED = /^(?:\S+ ){0,2}lodged\b/;
/** `Certification of Default re 18 Motion`: it tells what happened since. */
const TELLING =
  /^(?:(?!opposition)\S+ ){0,4}certificat(?:e|ion) of (?:default|(?:\w+ )?compliance|no objections?|non-?(?:compliance|response|opposition)|consent)\b/;
const IN_ERROR =
  /\bdisregarded\b|\b(?:was|were|is|being) (?:\w+ ){1,2}in error\b|\binadvertently (?:entered|filed|docketed|issued)\b/;
const NEAR = 110;
const HEADING = 300;

/**
 * How a paper stands to the entry it names first by its own words, against what its type tells: `REPLY
 * MEMORANDUM in Opposition re 12 MOTION` responds, `Additional Attachments to Main Document re 12 MOTION` amends.
 * Null where they say nothing.
 */
export function kindByOwnWords(
  { lower, main }: Segments,
  type: EntryType,
  { start }: EntryReference,
): LinkKind | null {
  const heading = lower.slice(main.start, Math.min(main.end, main.start + HEADING));
  if (type === 'response') return isInSupport(heading, start - main.start) ? 'supports' : null;
  if (type === 'reply') return isAnswer(heading, start - main.start) ? 'responds-to' : null;
  if (ATTACHMENTS.test(heading)) return 'amends';
  if (LODGED.test(heading)) return 'concerns';
  return type === 'declaration' && TELLING.test(heading) ? 'concerns' : null;
}

/** `RESPONSE in Support re 12 MOTION`, of one who joins it. */
function isInSupport(heading: string, length: number): boolean {
  const before = heading.slice(0, Math.max(0, length));
  return /^(?:\S+ ){0,3}response in support\b/.test(before);
}

function isAnswer(heading: string, length: number): boolean {
  if (ANSWERING.test(heading)) return true;
  const before = heading.slice(0, Math.max(0, length));
  return IN_OPPOSITION.test(before) && !REPLYING.test(before);
}

/** `The order at Docket Entry 12 was entered in error and should be disregarded` takes 12 back. */
export function isTakenBack({ lower }: Segments, { end }: EntryReference): boolean {
  const words = lower.slice(end, end + NEAR);
  return IN_ERROR.test(words.split(';')[0] ?? '');
}
