import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { tidyObject } from '../court-text/tidy-object.js';
import {
  captionIn,
  captionOfParties,
  captionWithoutDebtor,
  debtorOf,
  NO_CAPTION,
} from '../docket-report/caption.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { JudgeReading } from '../snapshot/printed.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import { docketEntriesView } from './docket-entries-view.js';
import type { JsonObject } from './json-value.js';
import { numberParts } from './number-parts.js';
import { partiesView, withoutRepeated } from './parties-view.js';

const ORDERS = { filed: 'date_filed', entered: 'date_entered' } as const;

/** A docket report as juriscraper gives it. A source of any other kind takes the same shape. */
export function docketReportView(snapshot: DocketSnapshot): JsonObject {
  const one = snapshot.cases[0] ?? UNSAID_CASE;
  return {
    ...tidyObject(metadata(one, one.courtId ?? snapshot.courtId)),
    parties: partiesView(one),
    docket_entries: docketEntriesView(one, snapshot.kind),
  };
}

function metadata(one: CaseReading, courtId: string): JsonObject {
  const { docketNumber, orderedBy } = one;
  return {
    court_id: courtId,
    docket_number: docketNumber.value,
    case_name: caseName(one, courtId),
    date_filed: one.filedOn,
    date_terminated: one.terminatedOn,
    date_converted: one.convertedOn,
    date_discharged: one.dischargedOn,
    assigned_to_str: judge(one.assignedTo),
    referred_to_str: judge(one.referredTo),
    ...texts({
      cause: one.cause,
      nature_of_suit: natureOfSuit(one, courtId),
      jury_demand: one.juryDemand,
      demand: one.demand,
      jurisdiction: one.jurisdiction,
      mdl_status: one.mdlStatus,
    }),
    ordered_by: orderedBy === null ? null : ORDERS[orderedBy],
    ...numberParts(docketNumber.parts),
  };
}

/** A text that the source does not have is empty here. */
function texts(said: Readonly<Record<string, string | null>>): JsonObject {
  return Object.fromEntries(Object.entries(said).map(([key, text]) => [key, text ?? '']));
}

function judge(reading: JudgeReading | null): string {
  return reading?.name ?? '';
}

/** A bankruptcy case is called after its debtor. In a district court only the very first line of the header is looked at, even when it is blank. */
function caseName(one: CaseReading, courtId: string): string {
  const { caption, layout } = one;
  if (layout === null) return caption?.tidy ?? NO_CAPTION;
  const parties = withoutRepeated(one);
  const { captionLine, leadTitle, saysAdversary } = layout;
  if (isBankruptcyCourt(courtId)) {
    return debtorOf(parties) ?? captionWithoutDebtor(leadTitle, saysAdversary);
  }
  return tidyCaption(captionIn(captionLine) ?? captionOfParties(parties) ?? NO_CAPTION);
}

/** Wherever the page speaks of an adversary proceeding, the nature of suit is looked for in the table that one has. */
function natureOfSuit({ natureOfSuit, layout }: CaseReading, courtId: string): string | null {
  const isLost = layout?.saysAdversary === true && !isBankruptcyCourt(courtId);
  return isLost ? null : natureOfSuit;
}
