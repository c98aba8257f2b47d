import { claimHabits } from '../claims-register/read-claim.js';
import { documentId } from '../court-text/links.js';
import type { ClaimHistoryReading, ClaimReading } from '../snapshot/claim-reading.js';
import type { JsonObject } from './json-value.js';
import { labelObject } from './label-object.js';

const NAMES: Readonly<Record<string, string>> = {
  original_filed_date: 'date_original_filed',
  original_entered_date: 'date_original_entered',
  last_amendment_filed: 'date_last_amendment_filed',
  last_amendment_entered: 'date_last_amendment_entered',
  modified: 'date_modified',
};
const KINDS: ReadonlySet<string> = new Set([
  'Amount',
  'Secured',
  'Priority',
  'Unsecured',
  'Admin',
  'Unknown',
]);

/** One claim as juriscraper gives it. */
export function claimView(claim: ClaimReading): JsonObject {
  const { creditor, labels, description, remarks, history } = claimHabits(claim);
  return {
    ...labelObject(labels, NAMES),
    claim_number: claim.number,
    creditor_id: claim.creditorId ?? '',
    creditor_details: creditor,
    ...Object.fromEntries(
      claim.amounts
        .filter(({ kind }) => KINDS.has(kind))
        .map(({ kind, printed }) => [`${kind.toLowerCase()}_claimed`, printed]),
    ),
    description,
    remarks,
    history: claim.history.map((row, at) => toRow(row, history[at] ?? row.description)),
  };
}

function toRow(row: ClaimHistoryReading, description: string): JsonObject {
  // Only the address counts there: a filing of the claim whose link is a plain document is taken for a docket entry.
  const isClaim = row.address?.includes('claim_id') === true;
  return {
    type: isClaim ? 'claim' : 'docket_entry',
    document_number: row.documentNumber,
    attachment_number: row.attachmentNumber ?? undefined,
    date_filed: row.filedOn,
    description,
    ...(row.documentNumber === null ? {} : idsIn(row.address, isClaim)),
  };
}

function idsIn(address: string | null, isClaim: boolean): JsonObject {
  if (address === null) return {};
  const [, query = ''] = address.split('?');
  const ids = new URLSearchParams(query);
  const said = (name: string): string | undefined => ids.get(name) ?? undefined;
  return {
    pacer_doc_id: documentId(address) ?? undefined,
    pacer_case_id: said('caseid'),
    ...(isClaim
      ? { id: said('claim_id') }
      : { pacer_seq_no: said('de_seq_num'), pacer_dm_id: said('dm_id') }),
  };
}
