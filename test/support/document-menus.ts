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

/** A page of the older kind, without boxes. */
export const OLD_MENU = menuTable(
  `<tr><td colspan=2><b>Document Number:</b> ${documentLink('04515578698', '12')}</td><td>15 pages</td><td>116 kb</td>`,
  '<tr><td>&nbsp;</td><tr><td><b>Attachment</b></td><td><b>Description</b></td>',
  menuRow(documentLink('04515578699', '1'), 'Civil Cover Sheet ', '2 pages', '236 kb'),
  menuRow(documentLink('04515578700', '2'), ' Exhibit A  to the lease', '1 page', '1.2 mb'),
);

/** A page of the newer kind, with a box beside each document. */
export const NEW_MENU = menuTable(
  menuRow(
    '<b>Document Number:</b>',
    documentBox('document_31_0', '5578698-118784-15'),
    documentLink('04515578698', '31'),
    '15 pages',
    '116.0 KB',
  ),
  menuRow(
    documentBox('document_31_4', '5578699-241664-2'),
    documentLink('04515578699', '9'),
    ' Exhibit D',
    '2 pages',
    '236.0 KB',
  ),
);
