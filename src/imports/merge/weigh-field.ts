import type { WordOf } from './case-on-record.js';
import type { FieldChange, FieldValue } from './case-plan.js';

/** A field as the record and the source have it, and what of the source's say counts. */
export interface FieldQuestion<V extends FieldValue> {
  readonly field: string;
  readonly onRecord: V | null;
  readonly said: V | null;
  /** Whether two values say the same; equality by default. */
  readonly same?: (said: V, onRecord: V) => boolean;
  /** Whether the source says less than the record, in the same sense: then the record stays. */
  readonly less?: (said: V, onRecord: V) => boolean;
  /** Whether the source is one that may change what another import said; true by default. */
  readonly mayChange?: boolean;
  /** Whether the source shows so much that its silence means there is no such thing; false by default. */
  readonly mayClear?: boolean;
}

/**
 * What is to be done with a field. `less`: the source says it less well, the record stays. `conflict`: it is a person's
 * word, and the source says otherwise. `impossible`: by the source something would end before it began.
 */
export type Verdict = 'fill' | 'change' | 'clear' | 'less' | 'conflict' | 'impossible';

export interface FieldVerdict extends FieldChange {
  readonly verdict: Verdict;
}

/**
 * What becomes of a field where an import meets the record; null where both say the same or the source says nothing. An
 * empty field is filled, what only imports said is changed by a newer saying, and a person's word stays.
 */
export function weighField<V extends FieldValue>(
  question: FieldQuestion<V>,
  record: WordOf,
): FieldVerdict | null {
  const { field, onRecord: from, said: to } = question;
  const verdict = verdictOn(question, record);
  return verdict === null ? null : { verdict, field, from, to };
}

/** A verdict on a day on which something ends, once it is known when it began: not before that. */
export function notBefore(began: string | null, ends: FieldVerdict | null): FieldVerdict | null {
  if (ends === null || began === null || typeof ends.to !== 'string') return ends;
  const moves = ends.verdict === 'fill' || ends.verdict === 'change';
  return moves && ends.to < began ? { ...ends, verdict: 'impossible' } : ends;
}

function verdictOn<V extends FieldValue>(
  question: FieldQuestion<V>,
  record: WordOf,
): Verdict | null {
  const { field, onRecord, said, mayClear = false } = question;
  if (isEmpty(onRecord)) {
    if (isEmpty(said)) return null;
    return isPersons(record, field, true) ? 'conflict' : 'fill';
  }
  const persons = isPersons(record, field, false);
  if (!isEmpty(said)) return betweenTwo(question, persons);
  if (!mayClear) return null;
  return persons ? 'conflict' : 'clear';
}

function betweenTwo<V extends FieldValue>(
  question: FieldQuestion<V>,
  persons: boolean,
): Verdict | null {
  if (isSame(question)) return null;
  if (saysLess(question)) return 'less';
  if (persons) return 'conflict';
  return question.mayChange === false ? 'less' : 'change';
}

function isSame<V extends FieldValue>({
  onRecord,
  said,
  same = Object.is,
}: FieldQuestion<V>): boolean {
  return said !== null && onRecord !== null && same(said, onRecord);
}

function saysLess<V extends FieldValue>({ onRecord, said, less }: FieldQuestion<V>): boolean {
  return said !== null && onRecord !== null && less?.(said, onRecord) === true;
}

/**
 * Whether the field is a person's word. An empty field of a thing entered by hand is nobody's, unless it was emptied.
 */
export function isPersons(record: WordOf, field: string, empty: boolean): boolean {
  if (record.corrected.has(field)) return true;
  return record.byHand && !empty && record.imported?.has(field) !== true;
}

function isEmpty(value: FieldValue): value is null {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}
