import type { CaseReading } from '../snapshot/case-reading.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import { caseIdOf } from './case-ids.js';
import { findPartyRows } from './party-rows.js';
import { readEntries } from './read-entries.js';
import type { EntriesReading } from './read-entries.js';
import { readHeader } from './read-header.js';
import type { HeaderReading } from './read-header.js';
import { readParties } from './read-parties.js';
import { askedFor } from './receipt.js';
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
  const read = readHeader(report, parties);
  const { header, table, captionLine, leadTitle } = read;
  if (saysNothing(read, shown) && parties.length === 0) return null;
  const asked = askedFor(report, header.filedOn ?? null);
  return {
    ...UNSAID_CASE,
    ...header,
    pacerCaseId: caseIdOf(report.page, table, shown.entries),
    orderedBy: shown.orderedBy,
    parties: parties.length === 0 ? null : parties,
    entries: shown.entries,
    coverage: breaksOff
      ? UNSAID_CASE.coverage
      : {
          header: coverage(table !== null),
          parties: coverage(asked.allParties && parties.length > 0),
          entries: coverage(asked.allEntries && isFromBeginning(shown)),
        },
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

function saysNothing({ header, table }: HeaderReading, { isShown }: EntriesReading): boolean {
  return table === null && header.docketNumber.value === null && !isShown;
}

/** A docket whose first number is another than 1 is shown in part only, whether a receipt tells so or not. */
function isFromBeginning({ entries, isShown }: EntriesReading): boolean {
  const lowest = entries.reduce(
    (low, { number }) => (number === null ? low : Math.min(low, Number(number))),
    Infinity,
  );
  return isShown && (lowest <= 1 || lowest === Infinity);
}

function coverage(isWhole: boolean): 'whole' | 'part' {
  return isWhole ? 'whole' : 'part';
}
