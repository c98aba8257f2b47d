import { collapse } from '../court-text/collapse.js';
import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import { readJudge } from '../court-text/judge.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { firstText, within } from '../page/xml-tree.js';
import type { XmlElement } from '../page/xml-tree.js';
import type { CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { JudgeReading, LabelReading, PrintedText } from '../snapshot/printed.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { readArchiveDay } from './archive-day.js';

const DETAILS = 'case_details';

/** What the case details say; a day that cannot be read is null and leaves a warning. */
export function readHeader(
  root: XmlElement,
  courtId: string,
  warnings: Warning[],
): Partial<CaseReading> {
  const said = (name: string): string | null => collapse(firstText(root, DETAILS, name)) || null;
  const day = (name: string): CaseReading['filedOn'] =>
    readArchiveDay(firstText(root, DETAILS, name), name, warnings).day;
  const court = said('court');
  return {
    courtId: court === courtId ? null : court,
    docketNumber: readNumber(said('docket_num'), courtId),
    pacerCaseId: said('pacer_case_num'),
    caption: readCaption(said('case_name')),
    filedOn: day('date_case_filed'),
    terminatedOn: day('date_case_terminated'),
    lastFiledOn: day('date_last_filing'),
    assignedTo: readJudgeOf(said('assigned_to')),
    referredTo: readJudgeOf(said('referred_to')),
    cause: said('case_cause'),
    natureOfSuit: said('nature_of_suit'),
    juryDemand: said('jury_demand'),
    demand: said('demand'),
    jurisdiction: said('jurisdiction'),
    labels: readLabels(root),
  };
}

/** The element holds the number and nothing else: where its form is a strange one, it is taken as it stands. */
function readNumber(printed: string | null, courtId: string): NumberReading {
  const other = isBankruptcyCourt(courtId) ? 'bankruptcy' : 'jpml';
  const { value, parts } = findDocketNumber([printed ?? ''], ['district', other]);
  return { printed, value: value ?? printed, parts };
}

function readCaption(printed: string | null): PrintedText | null {
  return printed === null ? null : { printed, tidy: tidyCaption(printed) };
}

function readJudgeOf(printed: string | null): JudgeReading | null {
  return printed === null ? null : readJudge(printed);
}

function readLabels(root: XmlElement): LabelReading[] {
  return within(root, DETAILS)
    .flatMap(({ elements }) => elements)
    .map(({ name, texts }) => ({ label: name, value: collapse(texts[0] ?? '') }));
}
