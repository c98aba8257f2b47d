import type { CaseReading, Coverage } from '../snapshot/case-reading.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import { caseIdOf } from './case-ids.js';
import { findPartyRows } from './party-rows.js';
import { readEntries } from './read-entries.js';
import type { EntriesReading } from './read-entries.js';
import { readHeader } from './read-header.js';
import { readParties } from './read-parties.js';
import type { ReportPage } from './report-page.js';
import { withAddresses } from './see-above.js';
import { withCharges } from './with-charges.js';

/** What the page says of its case; null when it says nothing at all that a docket report does. */
export function readReportCase(report: ReportPage, breaksOff: boolean): CaseReading | null {
  const rows = findPartyRows(report);
  const { parties: printed, rowOf, repeated } = readParties(report, rows);
  const addressed = withAddresses(printed, repeated);
  const { parties, criminalSections } = withCharges(report, rows, { parties: addressed, rowOf });
  const shown = readEntries(report);
  const { header, table, captionLine, leadTitle } = readHeader(report, parties);
  const isSaid = table !== null || header.docketNumber.value !== null || shown.isShown;
  if (!isSaid && parties.length === 0) return null;
  if (breaksOff) report.warn(null, BREAKS_OFF);
  return {
    ...UNSAID_CASE,
    ...header,
    pacerCaseId: caseIdOf(report.page, table, shown.entries),
    orderedBy: shown.orderedBy,
    parties: parties.length === 0 ? null : parties,
    entries: shown.entries,
    coverage: coverageOf(shown, {
      header: table !== null && !breaksOff,
      parties: parties.length > 0 && !breaksOff,
      entries: !breaksOff,
    }),
    layout: {
      captionLine,
      leadTitle,
      saysAdversary: report.signs.saysAdversary,
      criminalSections,
      repeatedParties: [...repeated],
      secondColumn: shown.secondColumn,
    },
  };
}

const BREAKS_OFF =
  'The page breaks off: it does not end as a page does. What it does not show may only be missing.';

interface Shown {
  readonly header: boolean;
  readonly parties: boolean;
  readonly entries: boolean;
}

/** A docket whose first number is another than 1 was asked for in part only. */
function coverageOf({ entries, isShown }: EntriesReading, shown: Shown): Coverage {
  const lowest = entries.reduce(
    (low, { number }) => (number === null ? low : Math.min(low, Number(number))),
    Infinity,
  );
  const fromBeginning = lowest <= 1 || lowest === Infinity;
  return {
    header: shown.header ? 'whole' : 'part',
    parties: shown.parties ? 'whole' : 'part',
    entries: shown.entries && isShown && fromBeginning ? 'whole' : 'part',
  };
}
