import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

const PRINTED = /(\d{1,9}) pg, ([\d.]{1,12} [KM]B)/i;
const COUNTED = /sumSelected\(this, ?\d{1,9}, ?(\d{1,12})\)/;
const MOST_RUNS = 4;

/** Pages and size of a document, from the small print under its link and what the box beside it adds up. */
export function documentSize(
  page: CourtPage,
  cell: PageElement,
): Pick<EntryReading, 'pageCount' | 'bytes' | 'sizePrinted'> {
  const printed = page
    .within(cell, 'font')
    .filter(({ textFrom, textTo }) => textTo - textFrom <= MOST_RUNS)
    .map((font) => PRINTED.exec(page.text(font)))
    .find((found) => found !== null);
  const box = page.firstWithin(cell, 'input')?.attribute('onclick') ?? '';
  const bytes = Number(COUNTED.exec(box)?.[1] ?? 0);
  return {
    pageCount: printed?.[1] === undefined ? null : Number(printed[1]),
    bytes: bytes === 0 ? null : bytes,
    sizePrinted: printed?.[2] ?? null,
  };
}
