import { readCivilDate } from '../../../law/calendar/civil-date.js';
import { readLocalTime } from '../../../law/calendar/zone-clock.js';

/** Whether text is a clock time in the court's zone, to the minute: `2021-02-01T17:00`. */
export function isLocalMinute(text: string): boolean {
  return text.length === '2021-02-01T17:00'.length && readLocalTime(text) !== null;
}
export const LOCAL_MINUTE_WORDS = "a time in the court's zone, YYYY-MM-DDTHH:MM";

/** Whether text is a day, or a clock time in the court's zone. */
export function isLocalDue(text: string): boolean {
  return readCivilDate(text) !== null || isLocalMinute(text);
}
export const LOCAL_DUE_WORDS = `a day, YYYY-MM-DD, or ${LOCAL_MINUTE_WORDS}`;
