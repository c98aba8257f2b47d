import { sameValue } from './same-statements.js';
import type { EntryStatements, EntryToRead, Waiting } from './statements.js';

/** What a person may speak of: what the entry is with all that it asks or decides, and each of the rest by itself. */
export type PersonsField = 'facts' | 'relations' | 'hearings' | 'deadlines' | 'sealed';

const FIELDS: Readonly<Record<PersonsField, readonly (keyof EntryStatements)[]>> = {
  facts: ['kind', 'type', 'facts'],
  relations: ['relations'],
  hearings: ['hearings'],
  deadlines: ['deadlines'],
  sealed: ['sealed'],
};

/** The field that each part of a reading is written to. */
export const FIELD_OF: Readonly<Record<Waiting, PersonsField>> = {
  type: 'facts',
  requests: 'facts',
  filers: 'facts',
  links: 'relations',
  decisions: 'facts',
  deadlines: 'deadlines',
  hearings: 'hearings',
  'end of case': 'facts',
};

/**
 * Whether a person has spoken of a field: what stands there is not what the reader wrote, or nothing of the entry is
 * the reader's, because a person entered it or said in a review what it is.
 */
export function hasSpokenOf({ says, wrote, answer }: EntryToRead, field: PersonsField): boolean {
  if (wrote === null || answer === 'corrected') return true;
  return FIELDS[field].some((key) => !sameValue(says[key], wrote[key]));
}

/** The statements of a reading, with what stands on record wherever a person has spoken. */
export function withPersonsWord(entry: EntryToRead, read: EntryStatements): EntryStatements {
  const spoken = (Object.keys(FIELDS) as PersonsField[]).filter((field) =>
    hasSpokenOf(entry, field),
  );
  const keys = new Set(spoken.flatMap((field) => FIELDS[field]));
  const { says } = entry;
  return {
    ...(keys.has('facts') ? whatItIs(says) : whatItIs(read)),
    relations: keys.has('relations') ? says.relations : read.relations,
    hearings: keys.has('hearings') ? says.hearings : read.hearings,
    deadlines: keys.has('deadlines') ? says.deadlines : read.deadlines,
    sealed: keys.has('sealed') ? says.sealed : read.sealed,
  };
}

/** What an entry is, with all that it asks or decides. */
export function whatItIs({
  kind,
  type,
  facts,
}: EntryStatements): Pick<EntryStatements, 'kind' | 'type' | 'facts'> {
  return { kind, type, facts };
}
