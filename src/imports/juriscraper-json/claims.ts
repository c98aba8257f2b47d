import { CLAIM_KEYS, claimFacts } from '../json-file/claim-facts.js';
import { historyAddress } from '../json-file/history-address.js';
import { countOf, recordsOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { saidDay } from '../json-file/said-day.js';
import { noteUnknownKeys } from '../json-file/unknown-keys.js';
import type { ClaimHistoryReading, ClaimReading } from '../snapshot/claim-reading.js';

const KEYS: ReadonlySet<string> = new Set([...CLAIM_KEYS, 'history']);

/** The claims of a claims register, in the order of the file. */
export function readClaims(
  list: unknown,
  place: string,
  source: JsonSource,
): readonly ClaimReading[] {
  return recordsOf(list).map(([record, at]) => readClaim(record, below(place, at), source));
}

function readClaim(record: JsonRecord, place: string, source: JsonSource): ClaimReading {
  noteUnknownKeys(record, KEYS, 'claims', place, source);
  return {
    ...claimFacts(record),
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
