import type { Rule } from '../../law/deadlines/rule.js';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  district: ['district'],
  appellate: ['appellate'],
  'district-and-appellate': ['district', 'appellate'],
};

/** Whether a text names all courts of a kind and not one court. */
export function isCourtKind(text: string): text is 'district' | 'appellate' {
  return text === 'district' || text === 'appellate';
}

/** The courts of a request as a list: a single text counts as well. Anything else stays as it is and is refused. */
export function courtsNamed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return Object.hasOwn(KINDS, value) ? [...(KINDS[value] ?? [])] : [value];
}

/** The courts a rule binds as a list: kinds of courts, or ids. */
export function listCourts(courts: Rule['courts']): string[] {
  return [...(typeof courts === 'string' ? (KINDS[courts] ?? []) : courts)];
}

/** The list as the rule has it. */
export function toCourts(list: readonly string[]): Rule['courts'] {
  if (!list.every(isCourtKind)) return [...new Set(list)];
  const isDistrict = list.includes('district');
  if (isDistrict && list.includes('appellate')) return 'district-and-appellate';
  return isDistrict ? 'district' : 'appellate';
}
