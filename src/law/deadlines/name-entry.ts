import { printDay } from '../calendar/civil-date.js';
import type { DocketEntry } from '../docket/docket-entry.js';
import { countsFrom } from '../docket/docket-order.js';

/** An entry as an authority: `Dkt. 34 (order of January 21, 2021)`, or `Order of January 11, 2021` without a number. */
export function nameEntry(entry: DocketEntry): string {
  const words = entry.type.replaceAll('-', ' ');
  const day = countsFrom(entry);
  const of = day === null ? words : `${words} of ${printDay(day)}`;
  if (entry.number !== null) return `Dkt. ${entry.number} (${of})`;
  return `${of.slice(0, 1).toUpperCase()}${of.slice(1)}`;
}
