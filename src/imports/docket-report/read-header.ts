import type { PageElement } from '../page/page-nodes.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { bankruptcyCaption, districtCaption, leadTitleOn } from './caption.js';
import { headerDays, headerJudges, headerTexts } from './header-fields.js';
import { headerLabels } from './header-labels.js';
import { findHeaderTable } from './header-table.js';
import { headerLines, headerValues } from './header-values.js';
import { adversaryNatures } from './natures-of-suit.js';
import type { ReportPage } from './report-page.js';
import { bankruptcyHeading, reportNumber } from './report-number.js';

/** What the header of a docket report says. */
export interface HeaderReading {
  readonly header: Pick<CaseReading, 'docketNumber'> & Partial<CaseReading>;
  /** Its first line, tidied; "" when it is blank. */
  readonly captionLine: string;
  /** The title of the case that an adversary proceeding belongs to; null without it. */
  readonly leadTitle: string | null;
  /** The table of the header; null where the page has none. */
  readonly table: PageElement | null;
}

/** The header of the page; of a case without a caption of its own the parties tell what it is called. */
export function readHeader(report: ReportPage, parties: readonly PartyReading[]): HeaderReading {
  const table = findHeaderTable(report);
  const lines = headerLines(report.page, table);
  const values = headerValues(lines);
  const docketNumber = reportNumber(report);
  if (table === null) report.warn('header', 'The page has no header with "Date Filed:".');
  if (docketNumber.value === null) report.warn('header', 'The page has no docket number.');
  const labels = headerLabels(table, report.isBankruptcy ? '' : firstWords(lines));
  const common = {
    docketNumber,
    labels,
    ...headerDays(values, report),
    ...headerJudges(values, labels, report),
    ...headerTexts(values),
  };
  const leadTitle = leadTitleOn(report);
  const own = report.isBankruptcy
    ? ofBankruptcy(report, { parties, leadTitle, common })
    : { caption: districtCaption(lines, parties) };
  return {
    header: { ...common, ...own },
    captionLine: lines[0]?.tidy ?? '',
    leadTitle,
    table,
  };
}

/** The first line of the header that has words: the caption, where the page has one. */
function firstWords(lines: readonly PrintedText[]): string {
  return lines.find(({ printed }) => printed !== '')?.printed ?? '';
}

interface Found {
  readonly parties: readonly PartyReading[];
  readonly leadTitle: string | null;
  readonly common: Pick<CaseReading, 'docketNumber' | 'labels' | 'natureOfSuit'>;
}

function ofBankruptcy(
  report: ReportPage,
  { parties, leadTitle, common }: Found,
): Pick<CaseReading, 'caption' | 'natureOfSuit' | 'bankruptcy'> {
  const { saysAdversary } = report.signs;
  return {
    caption: bankruptcyCaption(parties, leadTitle, saysAdversary),
    natureOfSuit: saysAdversary ? adversaryNatures(report) : common.natureOfSuit,
    bankruptcy: bankruptcyHeading(common.docketNumber.printed, common.labels),
  };
}
