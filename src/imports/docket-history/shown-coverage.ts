import { breaksOffIn } from '../page/breaks-off.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Coverage } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { reportHeading } from './report-heading.js';

/**
 * How much of the case a history report shows: part of the header, no parties, and all entries unless it was run for
 * documents only, does not reach back to the first entry, or breaks off.
 */
export function shownCoverage(
  page: CourtPage,
  tables: readonly PageElement[],
  entries: readonly EntryReading[],
): Coverage {
  const last = tables.at(-1);
  const isWhole =
    last !== undefined &&
    !breaksOffIn(page, last) &&
    reportHeading(page) !== 'Documents' &&
    entries.some(({ number }) => number !== null && Number(number) === 1);
  return { header: 'part', parties: 'part', entries: isWhole ? 'whole' : 'part' };
}
