import { isRecord } from './json-record.js';
import type { JsonRecord } from './json-record.js';
import { below } from './pointer.js';

/** How deep lists may stand in lists: a file of pages, each a list of lists, is two deep. */
const DEEPEST = 3;

export interface Member {
  readonly record: JsonRecord;
  /** The JSON pointer of the object, "" for the whole file. */
  readonly place: string;
}

/** The objects a file is made of: itself, or those of its list, of the lists in that list, and so on a little further. */
export function membersOf(value: unknown, place = '', depth = 0): readonly Member[] {
  if (isRecord(value)) return [{ record: value, place }];
  if (!Array.isArray(value) || depth === DEEPEST) return [];
  return value.flatMap((one: unknown, at) => membersOf(one, below(place, at), depth + 1));
}
