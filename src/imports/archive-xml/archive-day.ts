import { readDay } from '../court-text/read-day.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { Warning } from '../snapshot/docket-snapshot.js';

/** A day of the file, or what stands in its place when it is none (`0000-00-00`); both null where nothing stands. */
export interface ArchiveDay {
  readonly day: CivilDate | null;
  readonly printed: string | null;
}

/** Reads a day. What is no day leaves a warning, but for the zeros that the archive writes for "not known". */
export function readArchiveDay(text: string, place: string, warnings: Warning[]): ArchiveDay {
  const printed = text.trim();
  if (printed === '') return { day: null, printed: null };
  const day = readDay(printed);
  if (day !== null) return { day, printed: null };
  if (!/^[0-]+$/.test(printed)) {
    warnings.push({ place, detail: `'${printed.slice(0, 40)}' is not a day that can be read.` });
  }
  return { day: null, printed };
}
