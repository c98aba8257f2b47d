import { dayAtCourt } from '../court-text/court-clock.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

type Moment = Pick<EntryReading, 'filedOn' | 'enteredOn' | 'enteredAt'>;

/**
 * The days of an entry whose filing day is given as a moment with its offset, as feeds have it: in truth it is when the
 * entry was made, so that the day is the one of entry, at the court. Null for everything else.
 */
export function readMoment(said: unknown, courtId: string): Moment | null {
  if (typeof said !== 'string' || !MOMENT.test(said) || Number.isNaN(Date.parse(said))) return null;
  return {
    filedOn: null,
    enteredOn: dayAtCourt(said, courtId),
    enteredAt: { printed: said, instant: said },
  };
}
