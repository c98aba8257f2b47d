import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { instantsOf, localTimeAt } from '../../law/calendar/zone-clock.js';
import type { Instant } from '../../law/calendar/zone-clock.js';

/** The blocks tell of a zone as it has been since the United States last moved its daylight saving time. */
const RIGHT_SINCE: Instant = Date.UTC(2007, 0, 1);

const KNOWN: ReadonlySet<string> = new Set(tzlib_get_timezones());

/**
 * Whether a reader of the zone's block reads the right instant from the local time of this one. Of an hour that clocks
 * show twice the local time means the first (RFC 5545, 3.3.5).
 */
export function isToldByBlock(timeZone: string, at: Instant): boolean {
  if (at < RIGHT_SINCE || !KNOWN.has(timeZone)) return false;
  return instantsOf(localTimeAt(at, timeZone), timeZone)[0] === at;
}

/** The VTIMEZONE of a zone (RFC 5545, 3.6.5), ended by a line break; empty for a zone nobody knows. */
export function zoneBlock(timeZone: string): string {
  if (!KNOWN.has(timeZone)) return '';
  const [block = ''] = tzlib_get_ical_block(timeZone);
  return `${block}\r\n`;
}
