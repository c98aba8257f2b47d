import type {
  ClaimHistoryReading,
  ClaimReading,
} from '../../src/imports/snapshot/claim-reading.js';
import { said } from './facts.js';
import type { Said, Thing } from './facts.js';
import { byKey } from './label-keys.js';

/** A claim of a claims register, as values to be counted against what is expected. */
export function claimThing(claim: ClaimReading): Thing {
  const labels = [...byKey(claim.labels)].map(([key, text]) => said('claims', key, text));
  const amounts = claim.amounts.map(({ kind, printed }) =>
    said('claims', `${kind.trim().toLowerCase()}_claimed`, printed),
  );
  return {
    field: null,
    keys: [`claim ${String(claim.number ?? '')}`],
    values: [
      said('claims', 'creditor_id', claim.creditorId),
      said('claims', 'creditor_details', claim.creditor.join(' ')),
      said('claims', 'description', claim.description),
      said('claims', 'remarks', claim.remarks),
      ...labels,
      ...amounts,
    ],
    parts: claim.history.map((row, at) => ({
      field: null,
      keys: [`row ${at}`],
      values: historyValues(row),
      parts: [],
    })),
  };
}

function historyValues(row: ClaimHistoryReading): Said[] {
  const asked = (name: string): string | undefined =>
    new RegExp(`[?&]${name}=(\\d+)`).exec(row.address ?? '')?.[1];
  const document = /\/docs?1\/(\d{3})\d(\d+)/.exec(row.address ?? '');
  return [
    said('claims', 'type', row.type === 'claim' ? 'claim' : 'docket_entry'),
    said('claims', 'document_number', row.documentNumber),
    said('claims', 'attachment_number', row.attachmentNumber),
    said('claims', 'date_filed', row.filedOn),
    said('claims', 'description', row.description),
    said('claims', 'pacer_doc_id', document === null ? null : `${document[1]}0${document[2]}`),
    said('claims', 'id', asked('claim_id')),
    said('claims', 'pacer_case_id', asked('caseid')),
    said('claims', 'pacer_seq_no', asked('de_seq_num')),
    said('claims', 'pacer_dm_id', asked('dm_id')),
  ];
}
