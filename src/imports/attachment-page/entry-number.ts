import { isBankruptcyCourt } from '../court-text/court-kind.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { boxParts, readNumber } from './document-row.js';
import type { DocumentRow } from './document-row.js';
import type { MenuPage } from './menu-page.js';

const LABELS = ['Document Number', 'Main Document'];

/**
 * The number of the entry on the docket, in digits: from the first box that names one, else from the link beside the
 * label of the main document. Null where a box leaves the number empty, and where a bankruptcy court has no boxes: its
 * link shows the number of the part and not of the entry.
 */
export function readEntryNumber(
  page: MenuPage,
  rows: readonly DocumentRow[],
  warnings: Warning[],
): string | null {
  for (const input of page.tree.all('input')) {
    const entry = boxParts(input)?.entry;
    if (entry === '') return null;
    if (entry !== undefined && readNumber(entry) !== 0) return inDigits(entry, warnings);
  }
  if (isBankruptcyCourt(page.courtId)) return null;
  const labelled = LABELS.flatMap((label) => linkTextBeside(page, rows, label) ?? [])[0];
  return labelled === undefined ? null : inDigits(labelled, warnings);
}

/** The first text of a link in a row with the label. */
function linkTextBeside(
  { tree }: MenuPage,
  rows: readonly DocumentRow[],
  label: string,
): string | null {
  for (const { element } of rows) {
    if (!tree.text(element).includes(label)) continue;
    for (const link of tree.within(element, 'a')) {
      const [text] = link.directTexts();
      if (text !== undefined) return text;
    }
  }
  return null;
}

function inDigits(printed: string, warnings: Warning[]): string | null {
  const number = readNumber(printed);
  if (number !== null) return String(number);
  const detail = `'${printed.trim().slice(0, 40)}' stands where the number of the entry should.`;
  warnings.push({ place: null, detail });
  return null;
}
