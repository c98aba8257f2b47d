import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { LabelReading } from '../../src/imports/snapshot/printed.js';

/** What labels are called in the expected results, where that is not the label itself. */
const RENAMED: Readonly<Record<string, string>> = {
  date_of_last_filing: 'date_last_filing',
  judge: 'assigned_to_str',
  chief_judge: 'assigned_to_str',
  honorable_judge: 'assigned_to_str',
  trustee: 'trustee_str',
  plan_confirmed: 'date_plan_confirmed',
  closed: 'date_closed',
  converted: 'date_converted',
  debtor_dismissed: 'date_debtor_dismissed',
  debtor_discharged: 'date_debtor_dismissed',
  joint_debtor_dismissed: 'date_joint_debtor_dismissed',
  joint_debtor_discharged: 'date_joint_debtor_dismissed',
  last_date_to_file_claims: 'date_last_to_file_claims',
  last_date_to_file_govt: 'date_last_to_file_govt',
  'date_order/judgment': 'date_judgment',
  'date_order/judgment_eod': 'date_judgment_eod',
  date_noa_filed: 'date_filed_noa',
  "date_rec'd_coa": 'date_received_coa',
  original_filed_date: 'date_original_filed',
  original_entered_date: 'date_original_entered',
  last_amendment_filed: 'date_last_amendment_filed',
  last_amendment_entered: 'date_last_amendment_entered',
  modified: 'date_modified',
};

const DAY = /^\(?(\d{1,2})[/-](\d{1,2})[/-](\d{4})\)?,?$/;

/** The values of a case's labels under the keys of the expected results, days in the form they have there. */
export function byKey(labels: readonly LabelReading[]): ReadonlyMap<string, string> {
  return new Map(labels.map(({ label, value }) => [keyOf(label), dayOf(value.trim())]));
}

/** The same for a case: its own labels and those of the court it comes from. */
export function labelsOf(one: CaseReading): ReadonlyMap<string, string> {
  return byKey([...one.labels, ...(one.appeal?.originatingCourt?.dates ?? [])]);
}

function keyOf(label: string): string {
  const key = label.trim().toLowerCase().replaceAll(/[():]/g, '').trim().split(/\s+/u).join('_');
  return RENAMED[key] ?? key;
}

function dayOf(value: string): string {
  const [, month = '', day = '', year = ''] = DAY.exec(value) ?? [];
  return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
