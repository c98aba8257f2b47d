import { trimSpace } from '../court-text/collapse.js';
import { namedAttachments } from '../court-text/named-attachments.js';
import { documentId } from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';

const OPENING = /attachments?:/i;

/**
 * The attachments that the text of an entry names, each with the id of the document its number links to, if it does.
 * They are filed under the entry's own sequence number.
 */
export function textAttachments(
  page: CourtPage,
  cell: PageElement,
  { text, pacerSequence }: { readonly text: string; readonly pacerSequence: string | null },
): readonly AttachmentReading[] {
  const named = namedAttachments(text);
  if (named.length === 0) return named;
  const ids = linkedIds(page, cell);
  return named.map((one) => {
    const id = ids.get(one.number) ?? null;
    return id === null ? one : { ...one, pacerDocumentId: id, pacerSequence };
  });
}

/** The documents that the numbers after "Attachments:" link to: `# 1` or `(1)`, with the sign before the link. */
function linkedIds(page: CourtPage, cell: PageElement): ReadonlyMap<number | null, string> {
  const ids = new Map<number | null, string>();
  const opening = page.textsIn(cell).findIndex(({ value }) => OPENING.test(value));
  for (const link of page.within(cell, 'a')) {
    const number = trimSpace(page.text(link));
    const before = page.texts[link.textFrom - 1]?.value ?? '';
    const isListed = link.textFrom > cell.textFrom + opening && /[#(]\s*$/.test(before.slice(-8));
    const id = documentId(link.attribute('href') ?? '');
    if (!isListed || id === null || !/^\d{1,5}$/.test(number)) continue;
    if (!ids.has(Number(number))) ids.set(Number(number), id);
  }
  return ids;
}
