import { isObject } from './differences.js';
import { collapsed, said } from './facts.js';
import { piecesInOrder } from './feed-items.js';
import type { Field, Said, Thing } from './facts.js';

type Json = Readonly<Record<string, unknown>>;
type Plain = string | number | boolean | null | undefined;

/** The keys of a case's metadata, beside its number and its days. */
export const METADATA_KEYS = [
  'case_name',
  'pacer_case_id',
  'assigned_to_str',
  'referred_to_str',
  'cause',
  'nature_of_suit',
  'jury_demand',
  'demand',
  'jurisdiction',
  'mdl_status',
  'type',
  'case_type',
  'office',
  'chapter',
  'trustee_str',
  'appeal_from',
  'fee_status',
  'case_type_information',
  'panel',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** What an expected result says, as values that can be counted. */
export function expectedFacts(result: unknown): Thing {
  const top = isObject(result) ? result : {};
  const cases = Array.isArray(result) ? objects(result) : (listIn(top, 'dockets') ?? [top]);
  const refused = isObject(result) && Object.keys(result).length === 0;
  const entries = cases.map((one) => listIn(one, 'docket_entries')).filter((one) => one !== null);
  const count = entries.reduce((sum, list) => sum + list.length, 0);
  return {
    field: null,
    keys: [],
    values: [
      said('refusals', 'refused', refused),
      said('entryCount', 'entries', entries.length === 0 ? null : count),
    ],
    parts: refused
      ? []
      : [
          ...cases.map((one, at) => caseThing(one, keyOf(result, one, at))),
          ...(listIn(top, 'email_recipients') ?? []).map(recipientThing),
        ],
  };
}

/** The items of a feed are found by their docket numbers, other cases by their place. */
function keyOf(result: unknown, one: Json, at: number): string {
  return `case ${Array.isArray(result) ? String(plain(one, 'docket_number')) : at}`;
}

function caseThing(one: Json, key: string): Thing {
  const main = 'attachments' in one ? [entryThing(one)] : [];
  return {
    field: null,
    keys: [key],
    values: [
      value(one, 'docketNumber', 'docket_number'),
      ...datesIn(one, 'dates'),
      ...originValues(one),
      ...METADATA_KEYS.map((key) => value(one, 'metadata', key)).filter(isKnown),
    ],
    parts: [
      ...main,
      ...(listIn(one, 'docket_entries') ?? []).map(entryThing),
      ...(listIn(one, 'parties') ?? []).map(partyThing),
      ...(listIn(one, 'claims') ?? []).map(claimThing),
    ],
  };
}

/** The court an appeal comes from, under names of its own. */
function originValues(one: Json): Said[] {
  const { originating_court_information: origin } = one;
  if (!isObject(origin)) return [];
  return Object.keys(origin).map((key) =>
    said(key.startsWith('date_') ? 'dates' : 'metadata', `origin ${key}`, plain(origin, key)),
  );
}

/** "Unknown Case Title" stands where no title was found: it is not one that could be right. */
function isKnown({ name, forms }: Said): boolean {
  return name !== 'case_name' || forms[0]?.startsWith('unknown case title') !== true;
}

/** The id of a document; null for what is none: of some addresses the name of a program ("show_doc.pl") was taken. */
function documentId(entry: Json): Plain {
  const id = plain(entry, 'pacer_doc_id');
  return typeof id === 'string' && !/^\d+$/.test(id) ? null : id;
}

function entryThing(entry: Json): Thing {
  const number = plain(entry, 'document_number');
  return {
    field: number == null ? null : 'entryNumber',
    keys: [`entry ${String(number ?? '')}`],
    values: [
      said('documentId', 'pacer_doc_id', documentId(entry)),
      value(entry, 'sequenceNumber', 'pacer_seq_no'),
      ...datesIn(entry, 'entryDates'),
      value(entry, 'description', 'description'),
      said(
        'description',
        'short_description',
        piecesInOrder(String(plain(entry, 'short_description') ?? '')),
      ),
      value(entry, 'pageCounts', 'page_count'),
      value(entry, 'pageCounts', 'file_size_bytes'),
    ],
    parts: (listIn(entry, 'attachments') ?? []).map((one) => ({
      field: 'attachments',
      keys: [`attachment ${String(plain(one, 'attachment_number') ?? '')}`],
      values: [
        value(one, 'attachments', 'pacer_doc_id'),
        value(one, 'attachments', 'description'),
        value(one, 'sequenceNumber', 'pacer_seq_no'),
        value(one, 'pageCounts', 'page_count'),
        value(one, 'pageCounts', 'file_size_bytes'),
      ],
      parts: [],
    })),
  };
}

function partyThing(party: Json): Thing {
  const [name, type] = [String(plain(party, 'name') ?? ''), String(plain(party, 'type') ?? '')];
  return {
    field: 'parties',
    keys: [`party ${collapsed(name)}, ${collapsed(type)}`],
    values: [
      value(party, 'partyDetails', 'date_terminated'),
      value(party, 'partyDetails', 'extra_info'),
    ],
    parts: (listIn(party, 'attorneys') ?? []).map((one) => ({
      field: 'attorneys',
      keys: [`attorney ${collapsed(String(plain(one, 'name') ?? ''))}`],
      values: [said('roles', 'roles', setOf(one.roles)), value(one, 'contacts', 'contact')],
      parts: [],
    })),
  };
}

function claimThing(claim: Json): Thing {
  const fields = Object.keys(claim).filter((key) => key !== 'history' && key !== 'claim_number');
  return {
    field: 'claims',
    keys: [`claim ${String(plain(claim, 'claim_number') ?? '')}`],
    values: fields.map((key) => value(claim, 'claims', key)),
    parts: (listIn(claim, 'history') ?? []).map((row, at) => ({
      field: 'claims',
      keys: [`row ${at}`],
      values: Object.keys(row).map((key) => value(row, 'claims', key)),
      parts: [],
    })),
  };
}

function recipientThing(recipient: Json): Thing {
  return {
    field: 'recipients',
    keys: [`recipient ${setOf(recipient.email_addresses)}`],
    values: [value(recipient, 'recipients', 'name')],
    parts: [],
  };
}

/** A list of texts as the set it is, in one text. */
export function setOf(list: unknown): string {
  const texts = Array.isArray(list) ? list.map((one) => collapsed(String(one))) : [];
  return [...new Set(texts)].sort().join('; ');
}

function datesIn(one: Json, field: Field): Said[] {
  const keys = Object.keys(one).filter((key) => key.startsWith('date_'));
  return keys.map((key) => said(field, key, dayOrInstant(plain(one, key))));
}

/** A moment in one way of writing it, so that two ways are the same; a day as it stands. */
export function dayOrInstant(text: Plain): Plain {
  if (typeof text !== 'string' || !text.includes('T')) return text;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}

function value(one: Json, field: Field, key: string): Said {
  const given = one[key];
  return said(field, key, Array.isArray(given) ? given.join(' ') : plain(one, key));
}

function plain(one: Json, key: string): Plain {
  const given = one[key];
  return typeof given === 'object' ? null : (given as Plain);
}

function listIn(one: Json, key: string): Json[] | null {
  const list = one[key];
  return Array.isArray(list) ? objects(list) : null;
}

function objects(list: readonly unknown[]): Json[] {
  return list.filter(isObject);
}
