import type { EntryDays } from '../dates/entry-days.js';
import { readDates } from '../dates/read-dates.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';

/** How many different days an entry sets: for acts of a party, and for appearances in court. */
export interface DaysSet {
  readonly deadlines: number;
  readonly hearings: number;
}

/**
 * The days that an order sets: two deadlines and a hearing for `Responses due by 3/26/2012; replies by 4/2/2012. Motion
 * Hearing set for 4/9/2012 10:00 AM`. The same day counts once of each kind.
 */
export function daysSet(segments: Segments, context: TextContext, days: EntryDays): DaysSet {
  const { deadlines, hearings } = readDates(segments, context, 'order', days);
  return {
    deadlines: new Set(deadlines.map(({ value }) => value.on)).size,
    hearings: new Set(hearings.map(({ value }) => value.on)).size,
  };
}
