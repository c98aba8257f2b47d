import { wordsOf } from './json-record.js';
import type { JsonRecord } from './json-record.js';

/** The ids of a row of a claim's history and the words by which the court's own links name them. */
const IDS: readonly (readonly [key: string, parameter: string])[] = [
  ['pacer_case_id', 'caseid'],
  ['id', 'claim_id'],
  ['pacer_seq_no', 'de_seq_num'],
  ['pacer_dm_id', 'dm_id'],
];

const AN_ID = /^[\w-]{1,40}$/;

/** The link of a row of a claim's history, made again from the ids that were read from it; null without any. */
export function historyAddress(record: JsonRecord, courtId: string): string | null {
  const documentId = idOf(record.pacer_doc_id);
  const ids = IDS.flatMap(([key, parameter]) => {
    const id = idOf(record[key]);
    return id === null ? [] : [`${parameter}=${id}`];
  });
  if (documentId === null && ids.length === 0) return null;
  const path = documentId === null ? 'cgi-bin/show_doc.pl' : `doc1/${documentId}`;
  const query = ids.length === 0 ? '' : `?${ids.join('&')}`;
  return `https://ecf.${courtId}.uscourts.gov/${path}${query}`;
}

function idOf(value: unknown): string | null {
  const id = wordsOf(value);
  return id !== null && AN_ID.test(id) ? id : null;
}
