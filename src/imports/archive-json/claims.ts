import { normalDocumentId } from '../courtlistener-json/entry-rows.js';
import { claimFacts } from '../json-file/claim-facts.js';
import { historyAddress } from '../json-file/history-address.js';
import { countOf, recordsOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { saidDay } from '../json-file/said-day.js';
import type { ClaimHistoryReading, ClaimReading } from '../snapshot/claim-reading.js';

/** What the archive's copies write for a row of a claim's history that is the claim itself; a docket entry has 1. */
const CLAIM = 2;

/** The claims of a bankruptcy; null where the file lists none, as for every case that is no bankruptcy. */
export function readClaims(
  list: unknown,
  place: string,
  source: JsonSource,
): readonly ClaimReading[] | null {
  const claims = recordsOf(list);
  if (claims.length === 0) return null;
  return claims.map(([record, at]) => readClaim(record, below(place, at), source));
}

function readClaim(record: JsonRecord, place: string, source: JsonSource): ClaimReading {
  return {
    ...claimFacts(record),
    history: recordsOf(record.claim_history_entries).map(([row, at]) =>
      readHistory(row, below(place, 'claim_history_entries', at), source),
    ),
  };
}

function readHistory(record: JsonRecord, place: string, source: JsonSource): ClaimHistoryReading {
  const ids = { ...record, id: record.claim_doc_id };
  const pacer_doc_id = normalDocumentId(record.pacer_doc_id);
  return {
    type: countOf(record.claim_document_type) === CLAIM ? 'claim' : 'docket-entry',
    documentNumber: countOf(record.document_number),
    attachmentNumber: countOf(record.attachment_number),
    filedOn: saidDay(record.date_filed, place, source),
    description: wordsOf(record.description) ?? '',
    address: historyAddress({ ...ids, pacer_doc_id }, source.courtId),
  };
}
