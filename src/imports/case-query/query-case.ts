import { bankruptcyUnder, dayUnder, judgeUnder, misreadDays } from '../court-text/header-fields.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { breaksOffIn } from '../page/breaks-off.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { isUnderstood } from './line-labels.js';
import { linkedCaseId } from './linked-case-id.js';
import type { QueryHeader } from './read-header.js';

const CRIMINAL = /^(?:cr|mj|po)/i;
const DAYS: ReadonlySet<string> = new Set([
  'plan_confirmed',
  'debtor_discharged',
  'joint_debtor_discharged',
]);

/** The case that a query page's header shows. */
export function readQueryCase(page: CourtPage, at: PageElement, header: QueryHeader): CaseReading {
  const { docketNumber, name, labels, habits } = header;
  return {
    ...UNSAID_CASE,
    docketNumber,
    pacerCaseId: caseIdBelow(page, at, header),
    caption: name === '' ? null : { printed: name, tidy: tidyCaption(name) },
    filedOn: dayUnder(labels, 'date_filed'),
    terminatedOn: dayUnder(labels, 'date_terminated'),
    convertedOn: dayUnder(labels, 'date_converted', 'converted'),
    dischargedOn: dayUnder(labels, 'date_discharged', 'debtor_discharged'),
    lastFiledOn: dayUnder(labels, 'date_of_last_filing'),
    assignedTo: judgeUnder(labels, 'presiding', 'panel_1', 'judge', 'chief_judge'),
    referredTo: judgeUnder(labels, 'referral'),
    bankruptcy: bankruptcyUnder(labels),
    labels,
    ...(habits === null ? {} : { headerHabits: habits }),
    coverage: {
      header: breaksOffIn(page, at) ? 'part' : 'whole',
      parties: 'part',
      entries: 'part',
    },
  };
}

/** What in the header was not understood. */
export function warningsOn({ docketNumber, labels }: QueryHeader): Warning[] {
  const details = [
    ...(docketNumber.value === null ? ['No docket number was found in the header.'] : []),
    ...labels
      .filter((label) => !isUnderstood(label))
      .map(({ value }) => `A line of the header was not understood: ${value}`),
    ...misreadDays(labels, DAYS).map(
      ({ label, value }) => `${label} is followed by no day: ${value}`,
    ),
  ];
  return details.map((detail) => ({ place: 'header', detail }));
}

/** In a criminal case each defendant has a case id, and the links below the header lead to only one of them. */
function caseIdBelow(
  page: CourtPage,
  at: PageElement,
  { docketNumber }: QueryHeader,
): string | null {
  if (CRIMINAL.test(docketNumber.parts.caseType ?? '')) return null;
  return linkedCaseId(page.after(at, 'a'));
}
