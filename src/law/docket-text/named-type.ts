import type { EntryKind, EntryType } from '../docket/entry-types.js';
import { kindOfType } from './kind-of-type.js';
import type { Act, EntryReading } from './reading.js';

/** A type that no word of the text tells: a person or a source names it. `rule` says who. */
export interface NamedType {
  readonly type: EntryType;
  readonly rule: string;
}

const ACT_OF: Readonly<Record<Exclude<EntryKind, 'unread'>, Act>> = {
  filing: 'party',
  ruling: 'court',
  clerk: 'clerk',
};

/** A named type as it stands in a reading: sure, resting on no words, with the one who acts in an entry of its kind. */
export function asNamed({ type, rule }: NamedType): Pick<EntryReading, 'type' | 'act'> {
  const evidence = { start: 0, end: 0, rule, sure: true };
  return { type: { value: type, evidence }, act: { value: ACT_OF[kindOfType(type)], evidence } };
}
