import { tidyCaption } from '../court-text/tidy-caption.js';
import { tidyObject } from '../court-text/tidy-object.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { JsonObject } from './json-value.js';
import { labelObject } from './label-object.js';
import { numberParts } from './number-parts.js';

/** Discharge goes under the name of dismissal there, which is another event. */
const NAMES: Readonly<Record<string, string>> = {
  date_of_last_filing: 'date_last_filing',
  judge: 'assigned_to_str',
  chief_judge: 'assigned_to_str',
  plan_confirmed: 'date_plan_confirmed',
  debtor_discharged: 'date_debtor_dismissed',
  joint_debtor_discharged: 'date_joint_debtor_dismissed',
};

/** Lines without bold words, by the label that the reader gives them. */
const PLAIN: Readonly<Record<string, string>> = {
  presiding: 'assigned_to_str',
  'panel 1': 'assigned_to_str',
  referral: 'referred_to_str',
  'Related case': 'related_cases_str',
};

/** A query page's header as juriscraper gives it. */
export function caseQueryView(snapshot: DocketSnapshot): JsonObject {
  const reading = snapshot.cases[0] ?? UNSAID_CASE;
  const { docketNumber, caption, labels, headerHabits } = reading;
  const header = headerHabits ?? { caseName: caption?.printed ?? '', labels };
  return tidyObject({
    ...labelObject(header.labels.flatMap(named), NAMES),
    court_id: snapshot.courtId,
    docket_number: docketNumber.value,
    case_name: tidyCaption(header.caseName),
    case_name_raw: header.caseName,
    ...numberParts(docketNumber.parts),
  });
}

/** A label as it is, or the key of a line without bold words; nothing for a line that has no key there. */
function named({ label, value }: LabelReading): LabelReading[] {
  if (label.endsWith(':')) return [{ label, value }];
  const key = label.endsWith('Related case') ? 'Related case' : label;
  const name = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  return name === undefined ? [] : [{ label: name, value }];
}
