import { endsEntry } from '../entering/ends-entry.js';
import type { Read, ReadAttachment } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { listedAttachments } from './listed-attachments.js';
import type { ListedAttachment } from './listed-attachments.js';

const MOST_ATTACHMENTS = 1000;
const LONGEST_DESCRIPTION = 500;
const OTHER_BLANKS = /[^\S ]|\u0085| {2}/;

/**
 * The attachments in the list of an entry, each on its number and description: of
 * `(Attachments: # 1 Exhibit A, # 2 Proposed Order)` the first is 1, `Exhibit A`. Runs of blanks are one blank, a
 * description is told no longer than 500 characters, and no more than 1,000 attachments are read. Not sure where the
 * list breaks off, or where the words of the entry go on behind it: there it may be that of another entry.
 */
export function readAttachments({ text, attachments }: Segments): readonly Read<ReadAttachment>[] {
  if (attachments === null) return [];
  const listed = listedAttachments(text, attachments.start).slice(0, MOST_ATTACHMENTS);
  const sure = (listed[0]?.isClosed ?? false) && endsEntry(text, attachments.end);
  return listed.map((one) => ({
    value: { number: one.number, description: descriptionOf(text, one) },
    evidence: { start: one.start, end: one.description.end, rule: 'attachment-list', sure },
  }));
}

function descriptionOf(text: string, { description: { start, end } }: ListedAttachment): string {
  const printed = text.slice(start, Math.min(end, start + LONGEST_DESCRIPTION));
  return OTHER_BLANKS.test(printed) ? printed.replace(/[\s\u0085]+/g, ' ').trim() : printed;
}
