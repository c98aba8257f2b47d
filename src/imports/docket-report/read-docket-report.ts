import { openPage } from '../page/open-page.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';
import { refuse } from '../snapshot/reading.js';
import type { Reader } from '../snapshot/reading.js';
import { sourceBreaksOff } from './breaks-off.js';
import { notAReport } from './not-a-report.js';
import { readReportCase } from './read-report-case.js';
import { ReportPage } from './report-page.js';

/**
 * Reads the docket report of a district or bankruptcy court, or of a court that prints its dockets as they do. The
 * court's id decides which rules hold.
 */
export const readDocketReport: Reader = (bytes, courtId) => {
  const opened = openPage(bytes, REPORT_TELLTALES);
  if (!opened.ok) return opened;
  const { page, source } = opened;
  const report = new ReportPage(page, courtId);
  const refused = notAReport(report, source);
  if (refused !== null) return refused;
  const breaksOff = sourceBreaksOff(source);
  if (breaksOff) report.warn(null, BREAKS_OFF);
  const read = readReportCase(report, breaksOff);
  if (read === null) return refuse('not-this-kind', { detail: NO_REPORT });
  const { warnings } = report;
  return {
    ok: true,
    snapshot: { kind: 'docket-report', courtId, cases: [read], notice: null, warnings },
  };
};

const BREAKS_OFF =
  'The page breaks off: it does not end as a page does. What it does not show may only be missing.';
const NO_REPORT =
  'The page has no docket number, no header, no parties and no entries: it is no docket report.';
