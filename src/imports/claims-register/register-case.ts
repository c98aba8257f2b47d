import { linkedCaseId } from '../case-query/linked-case-id.js';
import { collapse } from '../court-text/collapse.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import { bankruptcyUnder, dayUnder, judgeUnder, valueUnder } from '../court-text/header-fields.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { CourtPage } from '../page/court-page.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading, HeaderHabits } from '../snapshot/case-reading.js';
import type { ClaimReading } from '../snapshot/claim-reading.js';
import type { RegisterLabels } from './register-labels.js';

/** The bankruptcy that a claims register is of, with its claims; the register shows only some of the header. */
export function registerCase(
  page: CourtPage,
  { labels, byTail }: RegisterLabels,
  claims: readonly ClaimReading[],
): CaseReading {
  const name = valueUnder(labels, 'case_name');
  const habits: HeaderHabits = { caseName: valueUnder(byTail, 'case_name') ?? '', labels: byTail };
  const isTaken = JSON.stringify(habits) === JSON.stringify({ caseName: name ?? '', labels });
  const number = valueUnder(labels, 'case_number') ?? titleOf(page);
  return {
    ...UNSAID_CASE,
    docketNumber: findDocketNumber([number], ['district', 'bankruptcy']),
    pacerCaseId: linkedCaseId(page.all('a')),
    caption: name === null ? null : { printed: name, tidy: tidyCaption(name) },
    filedOn: dayUnder(labels, 'date_filed'),
    terminatedOn: dayUnder(labels, 'closed'),
    convertedOn: dayUnder(labels, 'converted'),
    assignedTo: judgeUnder(labels, 'judge', 'honorable_judge', 'chief_judge'),
    bankruptcy: bankruptcyUnder(labels),
    labels,
    ...(isTaken ? {} : { headerHabits: habits }),
    claims,
  };
}

/** The link at the head of the register, which has the docket number and the name; "" without. */
function titleOf(page: CourtPage): string {
  const link = page.all('a').find((one) => /DktRpt\.pl\?\d/.test(one.attribute('href') ?? ''));
  return link === undefined ? '' : collapse(page.text(link));
}
