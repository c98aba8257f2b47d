import type { CivilDate } from './civil-date.js';
import { dateOf, dayNumber } from './day-arithmetic.js';
import { civilDate } from './civil-date.js';
import type { LocalTime } from './period.js';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 86_400_000;
const EPOCH = dayNumber(civilDate('1970-01-01'));
const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The local time that `text` names (`2021-01-11T17:00`), or null. Its day must exist; its offset is the court's. */
export function readLocalTime(text: string): LocalTime | null {
  const day = FORM.exec(text)?.[1];
  if (day === undefined) return null;
  try {
    civilDate(day);
    return text as LocalTime;
  } catch {
    return null;
  }
}

/** The day of a local time. */
export function dayOfLocal(time: LocalTime): CivilDate {
  return time.slice(0, 10) as CivilDate;
}

/** The clock of a local time, `17:00` or `17:00:30`. */
export function clockOf(time: LocalTime): string {
  return time.slice(11);
}

/** The local time of a clock on a day. */
export function localTimeOf(day: CivilDate, clock: string): LocalTime {
  return `${day}T${clock}` as LocalTime;
}

/**
 * The instants at which clocks in `timeZone` show `time`: one as a rule, two in the hour that is repeated when daylight
 * saving time ends (the earlier first), none in the hour that is skipped when it begins.
 *
 * @throws {RangeError} if there is no such zone
 */
export function instantsOf(time: LocalTime, timeZone: string): readonly Instant[] {
  const [, day = '', hours, minutes, seconds = '0'] = FORM.exec(time) ?? [];
  const clock = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  const wall = (dayNumber(day as CivilDate) - EPOCH) * DAY + clock;
  const offsets = new Set([offsetAt(timeZone, wall - DAY), offsetAt(timeZone, wall + DAY)]);
  return [...offsets]
    .filter((offset) => offsetAt(timeZone, wall - offset) === offset)
    .map((offset) => wall - offset)
    .toSorted((a, b) => a - b);
}

/** What clocks in `timeZone` show at an instant, to the second when there are any. @throws {RangeError} if there is no such zone */
export function localTimeAt(instant: Instant, timeZone: string): LocalTime {
  const wall = instant + offsetAt(timeZone, instant);
  const days = Math.floor(wall / DAY);
  const rest = wall - days * DAY;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(rest / (60 * MINUTE));
  const minutes = Math.floor(rest / MINUTE) % 60;
  const seconds = Math.floor(rest / 1000) % 60;
  const tail = seconds === 0 ? '' : `:${pad(seconds)}`;
  return localTimeOf(dateOf(days + EPOCH), `${pad(hours)}:${pad(minutes)}${tail}`);
}

/** A local time with the offset that holds at `instant`: `2021-01-12T17:00:00-08:00`. @throws {RangeError} if there is no such zone */
export function printInstant(instant: Instant, timeZone: string): string {
  const local = localTimeAt(instant, timeZone);
  const offset = offsetAt(timeZone, instant) / MINUTE;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(offset);
  const seconds = local.length > 16 ? '' : ':00';
  return `${local}${seconds}${offset < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`;
}

// To make one takes longer than to use it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** How far clocks in `timeZone` are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: Instant): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}` as CivilDate;
  const clock =
    (Number(part('hour')) * 60 + Number(part('minute'))) * MINUTE + Number(part('second')) * 1000;
  return (dayNumber(day) - EPOCH) * DAY + clock - Math.floor(instant / 1000) * 1000;
}

const WITH_OFFSET =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** The instant of a time with its offset, `2021-01-12T17:00:00-08:00`, to the second; NaN for anything else. */
export function instantOf(text: string): Instant {
  const [, time, sign, hours = '0', minutes = '0'] = WITH_OFFSET.exec(text) ?? [];
  if (time === undefined || readLocalTime(time) === null) return Number.NaN;
  const [wall = Number.NaN] = instantsOf(time as LocalTime, 'UTC');
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === '-' ? wall + offset : wall - offset;
}
