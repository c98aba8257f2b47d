import type { CivilDate } from '../../law/calendar/civil-date.js';

/**
 * The zone that each abbreviation of a court's clock names. Clerks' machines print the abbreviation of the wrong
 * season now and then: the zone's own rule for the day decides, not the letter in the middle.
 */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Etc/UTC',
  UTC: 'Etc/UTC',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  HDT: 'America/Adak',
  AST: 'America/Puerto_Rico',
  CHST: 'Pacific/Guam',
  SST: 'Pacific/Pago_Pago',
};

const DAY_MS = 86_400_000;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))? ?([AaPp][Mm])?$/;
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?$/;

/**
 * The moment at which a US clock shows `localTime` on `localDay`, as ISO 8601 with the offset of that place and day:
 * `instantOf('2021-01-14', '7:23 PM', 'PST')` is `2021-01-14T19:23:00-08:00`. `localTime` is `19:23`, `19:23:05` or
 * `7:23 PM`, `zoneAbbreviation` one of EST, EDT, CST, CDT, MST, MDT, PST, PDT, AKST, AKDT, HST, HDT, AST, CHST, SST,
 * GMT and UTC, in any case. Null when the time or the zone is not understood. In the hour that a clock shows twice the
 * abbreviation says which of the two is meant. Arizona keeps MST all year: the court id tells its clocks apart.
 */
export function instantOf(
  localDay: CivilDate,
  localTime: string,
  zoneAbbreviation: string,
  courtId = '',
): string | null {
  const clock = readClock(localTime);
  const abbreviation = zoneAbbreviation.toUpperCase();
  const zone = zoneOf(abbreviation, courtId);
  if (clock === null || zone === null) return null;
  const wall = Date.parse(`${localDay}T${clock}Z`);
  // Before 1970 no court sent mail, and the zones of long ago are not a matter of hours and minutes.
  if (Number.isNaN(wall) || wall < 0) return null;
  const offsets = [...new Set([offsetAt(zone, wall - DAY_MS), offsetAt(zone, wall + DAY_MS)])];
  const fitting = offsets.filter((offset) => offsetAt(zone, wall - offset) === offset);
  const possible = fitting.length > 0 ? fitting : offsets;
  const offset = abbreviation.endsWith('DT') ? Math.max(...possible) : Math.min(...possible);
  return `${localDay}T${clock}${printOffset(offset)}`;
}

function zoneOf(abbreviation: string, courtId: string): string | null {
  if (abbreviation === 'MST' && (courtId === 'azd' || courtId === 'azb')) return 'America/Phoenix';
  return Object.hasOwn(ZONES, abbreviation) ? (ZONES[abbreviation] ?? null) : null;
}

/** `19:23:00` for `7:23 PM`; null for what no clock shows. */
function readClock(text: string): string | null {
  const found = CLOCK.exec(text.trim());
  if (found === null) return null;
  const [, hours = '', minutes = '', seconds = '00', half] = found;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

/** Court programs print `00:20 AM` for twenty minutes past midnight. */
function hourOf(hour: number, half: string): number | null {
  const afternoon = half.toUpperCase() === 'PM';
  if (hour > 12 || (hour === 0 && afternoon)) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}

// To make one takes longer than to use it a hundred times, and a feed asks for thousands of moments.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
  }
  const [, sign = '+', hours = '0', minutes = '0'] = OFFSET.exec(clock.format(instant)) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}

function printOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const printed = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${printed.join(':')}`;
}
