/** What is counted, in the order it is told. */
export const FIELDS = [
  'docketNumber',
  'dates',
  'metadata',
  'entryCount',
  'entryNumber',
  'documentId',
  'sequenceNumber',
  'entryDates',
  'description',
  'pageCounts',
  'attachments',
  'parties',
  'partyDetails',
  'attorneys',
  'roles',
  'contacts',
  'claims',
  'recipients',
  'refusals',
] as const;
export type Field = (typeof FIELDS)[number];

/** One value: every form in which it counts as right, none when nothing is said. What is expected has one form. */
export interface Said {
  readonly field: Field;
  readonly name: string;
  readonly forms: readonly string[];
}

/** A case, an entry, a party: something that has values and parts, and is found again by its key among its like. */
export interface Thing {
  /** Under which field it counts that the thing itself was found; null for what is not counted. */
  readonly field: Field | null;
  /** What it is found by, in every form. Things of the same key are found in their order. */
  readonly keys: readonly string[];
  readonly values: readonly Said[];
  readonly parts: readonly Thing[];
}

/** Texts of these fields are compared without any white space. */
const BARE: ReadonlySet<Field> = new Set([
  'description',
  'partyDetails',
  'contacts',
  'attachments',
]);

/**
 * A value as it is compared: metadata in one case with white space collapsed, running text without white space. Of
 * what is given null and blank texts are no form.
 */
export function said(
  field: Field,
  name: string,
  ...given: readonly (string | number | boolean | null | undefined)[]
): Said {
  const forms = given.map((one) => compared(field, String(one ?? ''))).filter((one) => one !== '');
  return { field, name, forms };
}

/** A name as things are found by it: white space collapsed. */
export function collapsed(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

function compared(field: Field, text: string): string {
  if (BARE.has(field)) return text.replace(/\s/gu, '');
  return field === 'metadata' ? collapsed(text).toLowerCase() : collapsed(text);
}
