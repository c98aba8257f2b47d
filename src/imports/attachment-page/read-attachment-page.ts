import { findSign, openPage } from '../page/open-page.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot, Warning } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading, Refused } from '../snapshot/reading.js';
import { readAttachment } from './attachment.js';
import { documentRows, inputNumber } from './document-row.js';
import type { DocumentRow } from './document-row.js';
import { readEntryNumber } from './entry-number.js';
import { caseIdOf, MenuPage } from './menu-page.js';
import { readMainDocument, sequenceOf } from './row-facts.js';

const NO_DOCUMENTS = 'No row of a table on the page has a link: the page lists no documents.';

/**
 * The menu that a court shows before a document with attachments: one case with one entry and its attachments. A page
 * may list only the attachments one may see; then the entry has no document of its own, and its size is null.
 */
export function readAttachmentPage(bytes: Uint8Array, courtId: string): Reading {
  const opened = openPage(bytes);
  if (!opened.ok) return opened;
  const page = new MenuPage(opened.page, courtId);
  const rows = documentRows(opened.page);
  const [first] = rows;
  if (first === undefined) return refuseEmpty(opened.source);
  return { ok: true, snapshot: readMenu(page, rows, first) };
}

function readMenu(
  page: MenuPage,
  rows: readonly DocumentRow[],
  first: DocumentRow,
): DocketSnapshot {
  const warnings: Warning[] = [];
  // A first row that is itself numbered as an attachment means that the main document is not shown.
  const hasMain = (inputNumber(page, first) ?? 0) === 0;
  const number = readEntryNumber(page, rows, warnings);
  const entry: EntryReading = {
    ...UNSAID_ENTRY,
    place: first.place,
    number,
    numberPrinted: number,
    pacerSequence: sequenceOf(page, first),
    ...(hasMain ? readMainDocument(page, first) : {}),
    attachments: (hasMain ? rows.slice(1) : rows).map((row) => readAttachment(page, row, warnings)),
  };
  const reading: CaseReading = { ...UNSAID_CASE, pacerCaseId: caseIdOf(page), entries: [entry] };
  const { courtId } = page;
  return { kind: 'attachment-page', courtId, cases: [reading], notice: null, warnings };
}

function refuseEmpty(source: string): Refused {
  const sign = findSign(source, REPORT_TELLTALES);
  if (sign === undefined) return refuse('not-this-kind', { detail: NO_DOCUMENTS });
  return refuse(sign.code, { detail: sign.detail, phrase: sign.phrase.printed });
}
