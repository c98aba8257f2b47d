import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { CourtPage } from '../page/court-page.js';
import { openPage } from '../page/open-page.js';
import { outermost } from '../page/outermost.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reader } from '../snapshot/reading.js';
import { caseInCookie } from './case-cookie.js';
import { headerDays } from './header-days.js';
import { bankruptcyJudge, presidingJudge, referralJudge } from './header-judges.js';
import { bankruptcyIn, headerLabels } from './header-labels.js';
import { headerCenters, headerValues } from './header-values.js';
import { numberForms, readCaption } from './history-caption.js';
import { historyTables } from './history-tables.js';
import { readHistoryRows } from './read-history-rows.js';
import { reportHeading } from './report-heading.js';
import { shownCoverage } from './shown-coverage.js';

const NO_HISTORY = 'The page has neither the heading nor the table of a docket history report.';
const NO_TABLE = 'The page has a header but no table of entries.';

/** Reads a "History/Documents" report of a district or bankruptcy court. */
export const readDocketHistory: Reader = (bytes, courtId) => {
  const opened = openPage(bytes, REPORT_TELLTALES);
  if (!opened.ok) return opened;
  const warnings: Warning[] = [];
  const read = readCase(opened, courtId, warnings);
  if (read === null) return refuse('not-this-kind', { detail: NO_HISTORY });
  return {
    ok: true,
    snapshot: { kind: 'docket-history', courtId, cases: [read], notice: null, warnings },
  };
};

function readCase(
  { page, source }: HistoryPage,
  courtId: string,
  warnings: Warning[],
): CaseReading | null {
  const isBankruptcy = isBankruptcyCourt(courtId);
  const { tables, rows } = historyTables(page);
  const docketNumber = readNumber(page, isBankruptcy);
  const isHeaded = reportHeading(page) !== null;
  if (!isHeaded && (tables.length === 0 || docketNumber.value === null)) return null;
  const centers = headerCenters(page);
  const values = headerValues(page, centers);
  const labels = headerLabels(page, centers);
  const read = readHistoryRows(page, rows, courtId);
  if (tables.length === 0) warnings.push({ place: null, detail: NO_TABLE });
  for (const warning of read.warnings) warnings.push(warning);
  return {
    ...UNSAID_CASE,
    docketNumber,
    pacerCaseId: caseInCookie(source) ?? caseOfEntries(read.entries),
    caption: readCaption(values, isBankruptcy),
    ...headerDays(values),
    assignedTo: isBankruptcy ? bankruptcyJudge(values) : presidingJudge(page, values),
    referredTo: referralJudge(page, values),
    labels,
    bankruptcy: isBankruptcy ? bankruptcyIn(labels) : null,
    entries: read.entries,
    coverage: shownCoverage(page, tables, read.entries),
  };
}

/** A page and the source it was built from. */
interface HistoryPage {
  readonly page: CourtPage;
  readonly source: string;
}

/** The case that the links of entries name, or null. */
function caseOfEntries(entries: readonly EntryReading[]): string | null {
  return entries.find(({ pacerCaseId }) => pacerCaseId !== null)?.pacerCaseId ?? null;
}

/** The number in large print at the head of the page. */
function readNumber(page: CourtPage, isBankruptcy: boolean): NumberReading {
  const large = outermost(page.all('center'))
    .flatMap((center) => page.within(center, 'font'))
    .filter((font) => font.attribute('size') === '+1');
  const texts = outermost(large).map((font) => page.text(font));
  return findDocketNumber(texts, numberForms(isBankruptcy));
}
