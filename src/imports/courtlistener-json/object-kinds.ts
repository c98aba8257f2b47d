import { isRecord } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';

/** What an object of CourtListener's answers is. */
const OBJECT_KINDS = [
  'alert',
  'page',
  'entry',
  'bundle',
  'attorney',
  'party',
  'docket',
  'search-result',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** What each is called where people read of it, in the plural. */
export const OBJECT_NAMES: Readonly<Record<ObjectKind, string>> = {
  alert: 'alerts',
  page: 'pages of a list',
  bundle: 'bundles of a docket with its lists',
  entry: 'docket entries',
  attorney: 'attorneys',
  party: 'parties',
  docket: 'dockets',
  'search-result': 'search results',
};

const BY_ITS_KEYS: Readonly<Record<ObjectKind, (record: JsonRecord) => boolean>> = {
  alert: ({ payload }) => isRecord(payload),
  page: ({ results }) => Array.isArray(results),
  bundle: (record) => isRecord(record.docket) || isListsAlone(record),
  entry: (record) => hasAny(record, ['recap_documents', 'entry_number', 'recap_sequence_number']),
  attorney: (record) => hasAny(record, ['contact_raw', 'parties_represented']),
  party: (record) => hasAny(record, ['party_types']) || isParty(record),
  docket: (record) => hasAny(record, ['docket_number', 'docket_number_raw', 'docket_entries']),
  'search-result': (record) => hasAny(record, ['docketNumber', 'caseName', 'docket_id']),
};

/** What an object is, by its keys; null for one that is none of these. */
export function kindOf(record: JsonRecord): ObjectKind | null {
  return OBJECT_KINDS.find((kind) => BY_ITS_KEYS[kind](record)) ?? null;
}

/** The lists that stand in a bundle or in a docket, each under one of its names. */
export const LIST_KEYS: readonly string[] = ['docket_entries', 'entries', 'parties', 'attorneys'];

/** Lists of a docket that is not itself in the file. */
function isListsAlone(record: JsonRecord): boolean {
  if (hasAny(record, ['id', 'docket_number', 'name'])) return false;
  return LIST_KEYS.some((key) => isRecord(record[key]) || Array.isArray(record[key]));
}

function isParty(record: JsonRecord): boolean {
  return hasAny(record, ['name']) && Array.isArray(record.attorneys);
}

function hasAny(record: JsonRecord, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(record, key));
}
