import { isRecord } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import { APPEAL_KEYS } from './appeal.js';

/** What a court page has become: each shape is known by its keys. */
const SHAPES = [
  'notice',
  'appellate-docket',
  'docket',
  'archive-docket',
  'feed-item',
  'history',
  'claims-register',
  'attachment-menu',
  'case-query',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Keys that only a docket report has; a docket of the old archive lacks all of them. */
const REPORT_KEYS: readonly string[] = ['ordered_by', 'mdl_status', 'federal_dn_office_code'];

const BY_ITS_KEYS: Readonly<Record<Shape, (record: JsonRecord) => boolean>> = {
  notice: ({ dockets }) => Array.isArray(dockets) && dockets.some(isRecord),
  'appellate-docket': (record) => hasEntries(record) && hasAny(record, APPEAL_KEYS),
  docket: (record) => hasEntries(record) && hasParties(record) && hasAny(record, REPORT_KEYS),
  'archive-docket': (record) => hasEntries(record) && hasParties(record),
  'feed-item': (record) => hasEntries(record) && Object.hasOwn(record, 'parties'),
  history: hasEntries,
  'claims-register': ({ claims }) => Array.isArray(claims),
  'attachment-menu': (record) =>
    Array.isArray(record.attachments) && Object.hasOwn(record, 'pacer_doc_id'),
  'case-query': (record) =>
    Object.hasOwn(record, 'court_id') && hasAny(record, ['case_name_raw', 'docket_number']),
};

/** Keys that no page of a court has become: CourtListener's and the Internet Archive's. */
const OF_OTHERS: readonly string[] = ['resource_uri', 'absolute_url', 'recap_documents'];

/** The shape of an object; null when it is none that is known here. */
export function shapeOf(record: JsonRecord): Shape | null {
  if (hasAny(record, OF_OTHERS)) return null;
  return SHAPES.find((shape) => BY_ITS_KEYS[shape](record)) ?? null;
}

function hasEntries(record: JsonRecord): boolean {
  return Array.isArray(record.docket_entries);
}

function hasParties(record: JsonRecord): boolean {
  return Array.isArray(record.parties);
}

function hasAny(record: JsonRecord, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(record, key));
}
