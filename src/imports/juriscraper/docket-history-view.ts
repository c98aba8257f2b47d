import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { tidyObject } from '../court-text/tidy-object.js';
import { tidyText } from '../court-text/tidy-text.js';
import { captionIn } from '../docket-history/caption-form.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { JsonObject, JsonValue } from './json-value.js';
import { numberParts } from './number-parts.js';

const UNKNOWN = 'Unknown Case Title';

/**
 * A docket history report as juriscraper gives it. Rows numbered by other than digits are left out, and of sequence
 * numbers only those of document links are shown.
 */
export function docketHistoryView({ cases, courtId }: DocketSnapshot): JsonValue {
  const [one] = cases;
  if (one === undefined) return {};
  const isBankruptcy = isBankruptcyCourt(courtId);
  return tidyObject({
    court_id: courtId,
    docket_number: one.docketNumber.value,
    case_name: caseName(one, isBankruptcy),
    date_filed: one.filedOn,
    date_last_filing: one.lastFiledOn,
    date_terminated: one.terminatedOn,
    date_discharged: one.dischargedOn,
    assigned_to_str: one.assignedTo?.name ?? (isBankruptcy ? null : ''),
    referred_to_str: one.referredTo?.name ?? '',
    ...numberParts(one.docketNumber.parts),
    docket_entries: one.entries.filter(isShown).map(entryView),
  });
}

/** Outside bankruptcy a name counts only when it has the form of one. */
function caseName({ caption }: CaseReading, isBankruptcy: boolean): string {
  if (caption === null) return UNKNOWN;
  return isBankruptcy || captionIn(tidyText(caption.printed)) !== null ? caption.tidy : UNKNOWN;
}

function isShown({ number, numberPrinted }: EntryReading): boolean {
  return number !== null || tidyText(numberPrinted ?? '') === '';
}

function entryView(entry: EntryReading): JsonObject {
  return {
    document_number: entry.number,
    pacer_doc_id: entry.pacerDocumentId,
    pacer_seq_no: entry.sequenceFrom === undefined ? entry.pacerSequence : null,
    date_filed: entry.filedOn,
    date_entered: entry.enteredOn,
    short_description: (entry.shortText ?? '').replaceAll('\n', ''),
    description: entry.text.replaceAll('\n', ''),
  };
}
