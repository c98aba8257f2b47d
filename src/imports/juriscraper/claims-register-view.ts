import { tidyCaption } from '../court-text/tidy-caption.js';
import { tidyObject } from '../court-text/tidy-object.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import { claimView } from './claim-view.js';
import type { JsonObject } from './json-value.js';
import { labelObject } from './label-object.js';
import { numberParts } from './number-parts.js';

const NAMES: Readonly<Record<string, string>> = {
  case_number: 'docket_number',
  closed: 'date_closed',
  converted: 'date_converted',
  debtor_dismissed: 'date_debtor_dismissed',
  judge: 'assigned_to_str',
  honorable_judge: 'assigned_to_str',
  chief_judge: 'assigned_to_str',
  trustee: 'trustee_str',
  last_date_to_file_claims: 'date_last_to_file_claims',
  last_date_to_file_govt: 'date_last_to_file_govt',
};

/** A claims register as juriscraper gives it: the header tidied, the claims as the page's source has them. */
export function claimsRegisterView(snapshot: DocketSnapshot): JsonObject {
  const reading = snapshot.cases[0] ?? UNSAID_CASE;
  const { docketNumber, caption, labels, headerHabits, claims } = reading;
  const header = headerHabits ?? { caseName: caption?.printed ?? '', labels };
  return {
    ...tidyObject({
      ...labelObject(header.labels, NAMES),
      court_id: snapshot.courtId,
      docket_number: docketNumber.value ?? docketNumber.printed,
      case_name: tidyCaption(header.caseName),
      ...numberParts(docketNumber.parts),
    }),
    claims: (claims ?? []).map(claimView),
  };
}
