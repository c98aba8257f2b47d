import type { ClaimReading } from '../snapshot/claim-reading.js';
import { readAmount } from './claim-amount.js';
import { countOf, linesOf, wordsOf } from './json-record.js';
import type { JsonRecord } from './json-record.js';

/** The labels that a claims register prints, by the keys under which data files have what they say. */
const LABELS: readonly (readonly [key: string, label: string])[] = [
  ['date_original_filed', 'Original Filed Date'],
  ['date_original_entered', 'Original Entered Date'],
  ['date_last_amendment_filed', 'Last Amendment Filed'],
  ['date_last_amendment_entered', 'Last Amendment Entered'],
  ['status', 'Status'],
  ['filed_by', 'Filed by'],
  ['entered_by', 'Entered by'],
  ['date_modified', 'Modified'],
  ['date_claim_modified', 'Modified'],
];

/** The kinds of amount, as printed, by their keys. */
const AMOUNTS: readonly (readonly [key: string, kind: string])[] = [
  ['amount_claimed', 'Amount'],
  ['secured_claimed', 'Secured'],
  ['priority_claimed', 'Priority'],
  ['unsecured_claimed', 'Unsecured'],
  ['admin_claimed', 'Admin'],
  ['unknown_claimed', 'Unknown'],
];

/** The keys of a claim that are read here. */
export const CLAIM_KEYS: readonly string[] = [
  ...'claim_number creditor_id creditor_details description remarks'.split(' '),
  ...[...LABELS, ...AMOUNTS].map(([key]) => key),
];

/** All that a data file says of a claim beside its history. */
export function claimFacts(record: JsonRecord): Omit<ClaimReading, 'history'> {
  return {
    number: countOf(record.claim_number),
    creditorId: wordsOf(record.creditor_id),
    creditor: linesOf(record.creditor_details),
    labels: LABELS.flatMap(([key, label]) => {
      const value = wordsOf(record[key]);
      return value === null ? [] : [{ label, value }];
    }),
    amounts: AMOUNTS.flatMap(([key, kind]) => {
      const printed = wordsOf(record[key]);
      return printed === null ? [] : [{ kind, printed, amount: readAmount(printed) }];
    }),
    description: wordsOf(record.description) ?? '',
    remarks: wordsOf(record.remarks) ?? '',
  };
}
