import { daysInMonth, type CivilDate } from '../../calendar/civil-date.js';

const LAST_YEAR = 9999;

/** The day of a year, a month and a day of the month as printed; null where it does not exist, as 2/30/2024. */
export function civilDay(year: number, month: number, day: number): CivilDate | null {
  if (year < 1 || year > LAST_YEAR || day < 1 || day > daysInMonth(year, month)) return null;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDate;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
