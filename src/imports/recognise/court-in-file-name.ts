import { COURTS } from '../../courts/data/courts.js';
import { archivedCourts } from './linked-courts.js';

const KNOWN: ReadonlySet<string> = new Set(COURTS.map(({ id }) => id));

/** The court that a file's name begins with (`wawd_294664.html`) or names in the archive's way; null where neither. */
export function courtInFileName(fileName: string): string | null {
  const name = fileName.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  const [archived] = archivedCourts(name);
  if (archived !== undefined) return archived;
  const first = /^[a-z0-9]+/.exec(name)?.[0] ?? '';
  return KNOWN.has(first) ? first : null;
}
