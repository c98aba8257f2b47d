import { readAttachmentPage } from '../../src/imports/attachment-page/read-attachment-page.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';

/** A link of a document menu, as a court prints it: to a document, of case 77, entry sequence 5. */
export function documentLink(
  id: string,
  text: string,
  call = `goDLS('/doc1/${id}','77','5','','','1','','')`,
): string {
  return `<a href="https://ecf.dcd.uscourts.gov/doc1/${id}" onClick="${call};return(false);">${text}</a>`;
}

export function menuTable(...rows: readonly string[]): string {
  return `<table>${rows.join('\n')}</table>`;
}

export function menuRow(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The box beside a document; its value tells id, bytes and pages. */
export function documentBox(name: string, value = ''): string {
  return `<input type="checkbox" name="${name}" value="${value}">`;
}

/** The reading of a menu. @throws where the menu is refused */
export function menuSnapshot(page: string, courtId = 'dcd'): DocketSnapshot {
  const reading = readAttachmentPage(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The one entry of a menu. */
export function menuEntry(page: string, courtId?: string): EntryReading {
  const entry = menuSnapshot(page, courtId).cases[0]?.entries[0];
  if (entry === undefined) throw new Error('the menu has no entry');
  return entry;
}
