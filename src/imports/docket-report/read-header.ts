import type { PageElement } from '../page/page-nodes.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { bankruptcyCaption, districtCaption } from './caption.js';
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
  /** Whether the page has a header at all. */
  readonly isThere: boolean;
}

/** The header of the page; of a case without a caption of its own the parties tell what it is called. */
export function readHeader(report: ReportPage, parties: readonly PartyReading[]): HeaderReading {
  const table = findHeaderTable(report);
  const lines = headerLines(report.page, table);
  const values = headerValues(lines);
  const docketNumber = reportNumber(report);
  if (table === null) report.warn('header', 'The page has no header with "Date Filed:".');
  if (docketNumber.value === null) report.warn('header', 'The page has no docket number.');
  const common = {
    docketNumber,
    ...headerDays(values, report),
    ...headerJudges(values, report),
    ...headerTexts(values),
  };
  const own = report.isBankruptcy
    ? ofBankruptcy(report, { table, parties, common })
    : ofDistrict({ table, lines, parties });
  return {
    header: { ...common, ...own },
    captionLine: lines[0]?.tidy ?? '',
    isThere: table !== null,
  };
}

type Own = Partial<Pick<CaseReading, 'caption' | 'labels' | 'natureOfSuit' | 'bankruptcy'>>;

interface Found {
  readonly table: PageElement | null;
  readonly parties: readonly PartyReading[];
}

function ofDistrict({
  table,
  parties,
  lines,
}: Found & { readonly lines: readonly PrintedText[] }): Own {
  const first = lines.find(({ printed }) => printed !== '')?.printed ?? '';
  return { caption: districtCaption(lines, parties), labels: headerLabels(table, first) };
}

function ofBankruptcy(
  report: ReportPage,
  {
    table,
    parties,
    common,
  }: Found & { readonly common: Pick<CaseReading, 'docketNumber' | 'natureOfSuit'> },
): Own {
  const labels = headerLabels(table, '');
  const { saysAdversary } = report.signs;
  return {
    caption: bankruptcyCaption(report, parties),
    labels,
    natureOfSuit: saysAdversary ? adversaryNatures(report) : common.natureOfSuit,
    bankruptcy: bankruptcyHeading(common.docketNumber.printed, labels),
  };
}
