import { breaksOffIn } from '../page/breaks-off.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Coverage } from '../snapshot/case-reading.js';
import type { Sections } from './sections.js';

/** Boxes of the form that, filled, limit the report; the last is the button that a summary offers the docket behind. */
const LIMITS: ReadonlySet<string> = new Set(['dateFrom', 'dateTo', 'fullDocket']);

/**
 * How much of the case a page shows. A summary, a report run for some sections or some days only, and a page that
 * breaks off show part of it.
 */
export function shownCoverage(page: CourtPage, sections: Sections): Coverage {
  const [lastEntries] = entryTables(sections).slice(-1);
  const [lastParties] = sections.tables('parties').slice(-1);
  const isAllEntries = lastEntries !== undefined && isFullReport(page, sections);
  return {
    header: whole(sections.has('stub') && sections.has('origin') && endsBelow(page, sections)),
    parties: whole(lastParties !== undefined && !breaksOffIn(page, lastParties)),
    entries: whole(isAllEntries && !breaksOffIn(page, lastEntries)),
  };
}

/** Whether anything stands below the table of the header. */
function endsBelow(page: CourtPage, sections: Sections): boolean {
  const [first] = sections.siblings('stub');
  return first !== undefined && !breaksOffIn(page, first);
}

function entryTables(sections: Sections): PageElement[] {
  return sections.siblings('entries').filter(({ tag }) => tag === 'table' || tag === 'form');
}

/** The report in full and not for some days; a summary lists no parties. */
function isFullReport(page: CourtPage, sections: Sections): boolean {
  const isLimited = page.all('input').some((input) => {
    const [name, value] = ['name', 'value'].map((one) => input.attribute(one)?.trim() ?? '');
    return LIMITS.has(name ?? '') && value !== '';
  });
  return sections.has('parties') && !isLimited;
}

function whole(isWhole: boolean): 'whole' | 'part' {
  return isWhole ? 'whole' : 'part';
}
