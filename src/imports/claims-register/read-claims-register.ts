import { misreadDays } from '../court-text/header-fields.js';
import { findSign, openPage, telltales } from '../page/open-page.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { ClaimReading } from '../snapshot/claim-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading, Refused } from '../snapshot/reading.js';
import { readClaim } from './read-claim.js';
import { registerCase } from './register-case.js';
import { registerLabels } from './register-labels.js';

const NO_CLAIMS = telltales(
  'nothing-to-read',
  'The court answered that the case has no claims of the kind that was asked for.',
  ['No claims found for this case using selection criteria entered.'],
);
const NO_REGISTER = 'The page has neither claims nor the header of a claims register.';

const HEADER_DAYS: ReadonlySet<string> = new Set([
  'closed',
  'converted',
  'debtor_dismissed',
  'last_date_to_file_claims',
  'last_date_to_file_govt',
]);
const CLAIM_DAYS: ReadonlySet<string> = new Set([
  'original_filed_date',
  'original_entered_date',
  'last_amendment_filed',
  'last_amendment_entered',
  'modified',
]);

/** The claims register of a bankruptcy: some of the case's header, and the claims that were asked for. */
export function readClaimsRegister(bytes: Uint8Array, courtId: string): Reading {
  const opened = openPage(bytes, NO_CLAIMS);
  if (!opened.ok) return opened;
  const { page, source } = opened;
  const labels = registerLabels(page);
  const claims = page
    .all('table')
    .filter((table) => table.attribute('class') === 'complexReport')
    .map((table) => readClaim(page, table, courtId));
  if (claims.length === 0 && labels.labels.length === 0) return refuseEmpty(source);
  const reading = registerCase(page, labels, claims);
  return {
    ok: true,
    snapshot: {
      kind: 'claims-register',
      courtId,
      cases: [reading],
      notice: null,
      warnings: [...headerWarnings(reading), ...claims.flatMap(claimWarnings)],
    },
  };
}

function headerWarnings({ docketNumber, labels }: CaseReading): Warning[] {
  const details = [
    ...(docketNumber.value === null ? ['No docket number was found in the header.'] : []),
    ...misreadDays(labels, HEADER_DAYS).map(
      ({ label, value }) => `${label} is followed by no day: ${value}`,
    ),
  ];
  return details.map((detail) => ({ place: 'header', detail }));
}

function claimWarnings({ number, labels, amounts }: ClaimReading, at: number): Warning[] {
  const details = [
    ...(number === null ? ['The claim has no number.'] : []),
    ...misreadDays(labels, CLAIM_DAYS).map(
      ({ label, value }) => `${label} is followed by no day: ${value}`,
    ),
    ...amounts
      .filter(({ amount, printed }) => amount === null && printed !== '')
      .map(({ kind, printed }) => `${kind}: no amount of money: ${printed}`),
  ];
  return details.map((detail) => ({ place: `claim table ${at + 1}`, detail }));
}

function refuseEmpty(source: string): Refused {
  const sign = findSign(source, REPORT_TELLTALES);
  if (sign === undefined) return refuse('not-this-kind', { detail: NO_REGISTER });
  return refuse(sign.code, { detail: sign.detail, phrase: sign.phrase.printed });
}
