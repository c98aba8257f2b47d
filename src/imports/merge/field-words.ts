import { listed } from '../../summaries/words/lists.js';
import type { MatchBasis } from './case-plan.js';

/** What a field is called in a sentence. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  aliases: 'other names',
  assignedTo: 'assigned judge',
  attachments: 'attachments',
  caption: 'caption',
  cause: 'cause',
  contact: 'address',
  courtSequence: 'court’s sequence',
  enteredAt: 'time of entry',
  enteredOn: 'day of entry',
  filedAt: 'time of filing',
  filedOn: 'filing day',
  juryDemand: 'jury demand',
  jurisdiction: 'jurisdiction',
  kind: 'kind',
  natureOfSuit: 'nature of suit',
  number: 'number',
  pacerCaseId: 'PACER case id',
  pacerDocumentId: 'PACER document id',
  pacerSequence: 'PACER sequence',
  referredTo: 'referred judge',
  role: 'role',
  roles: 'roles',
  roleText: 'printed role',
  shortText: 'short text',
  terminatedOn: 'termination day',
  text: 'text',
  type: 'type',
};

/** Fields that change with another, which a sentence names already. */
const GOES_ALONG: ReadonlySet<string> = new Set(['textSaidBy']);

/** Fields as a sentence lists them: `the text and the short text`. */
export function fieldsListed(fields: readonly string[]): string {
  const told = fields.filter((field) => !GOES_ALONG.has(field));
  return listed(told.map((field) => `the ${FIELD_WORDS[field] ?? field}`));
}

/** How a row was found on record: `with the same number`. */
const BASIS_WORDS: Readonly<Record<MatchBasis, string>> = {
  number: 'with the same number',
  'pacer-document': 'with the same PACER document',
  'pacer-sequence': 'with the same PACER sequence number',
  'day-and-text': 'with the same day and text',
  'type-filer-day': 'in other words, of the same type, filer and day',
  name: 'under the same name',
  none: '',
};

/** How something was found on record, as the beginning of a sentence: `It is on record with the same number`. */
export function foundWords(basis: MatchBasis): string {
  return `It is on record ${BASIS_WORDS[basis]}`.trim();
}

const LONGEST_LABEL = 300;

/** A label of what sources print, which may be of any length. */
export function clipped(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL)}…`;
}
