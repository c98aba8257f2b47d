import { readAmount } from '../json-file/claim-amount.js';
import { historyAddress } from '../json-file/history-address.js';
import { countOf, linesOf, recordsOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { saidDay } from '../json-file/said-day.js';
import { noteUnknownKeys } from '../json-file/unknown-keys.js';
import type { ClaimHistoryReading, ClaimReading } from '../snapshot/claim-reading.js';

/** The labels that a claims register prints, by the keys juriscraper gives them. */
const LABELS: readonly (readonly [key: string, label: string])[] = [
  ['date_original_filed', 'Original Filed Date'],
  ['date_original_entered', 'Original Entered Date'],
  ['date_last_amendment_filed', 'Last Amendment Filed'],
  ['date_last_amendment_entered', 'Last Amendment Entered'],
  ['status', 'Status'],
  ['filed_by', 'Filed by'],
  ['entered_by', 'Entered by'],
  ['date_modified', 'Modified'],
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

const CLAIM_KEYS: ReadonlySet<string> = new Set([
  ...'claim_number creditor_id creditor_details description remarks history'.split(' '),
  ...LABELS.map(([key]) => key),
  ...AMOUNTS.map(([key]) => key),
]);

/** The claims of a claims register, in the order of the file. */
export function readClaims(
  list: unknown,
  place: string,
  source: JsonSource,
): readonly ClaimReading[] {
  return recordsOf(list).map(([record, at]) => readClaim(record, below(place, at), source));
}

function readClaim(record: JsonRecord, place: string, source: JsonSource): ClaimReading {
  noteUnknownKeys(record, CLAIM_KEYS, 'claims', place, source);
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
    history: recordsOf(record.history).map(([row, at]) =>
      readHistory(row, below(place, 'history', at), source),
    ),
  };
}

function readHistory(record: JsonRecord, place: string, source: JsonSource): ClaimHistoryReading {
  return {
    type: record.type === 'claim' ? 'claim' : 'docket-entry',
    documentNumber: countOf(record.document_number),
    attachmentNumber: countOf(record.attachment_number),
    filedOn: saidDay(record.date_filed, place, source),
    description: wordsOf(record.description) ?? '',
    address: historyAddress(record, source.courtId),
  };
}
