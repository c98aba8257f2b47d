import { Injectable } from '@nestjs/common';

/**
 * The time. Whatever needs it has this injected, so that a test can choose the day; `today` follows
 * `now`, which alone has to be replaced.
 */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /**
   * The calendar day (`YYYY-MM-DD`) that it is now in `timeZone`, an IANA name such as
   * `America/Los_Angeles`.
   *
   * @throws {RangeError} if there is no such zone
   */
  today(timeZone: string): string {
    return dayIn(timeZone, this.now());
  }
}

/**
 * The calendar day (`YYYY-MM-DD`) on which `instant` falls in `timeZone`.
 *
 * @throws {RangeError} if there is no such zone or no such instant
 */
export function dayIn(timeZone: string, instant: Date): string {
  const parts = calendarOf(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

// To make one takes longer than to use it a hundred times, and an import asks for thousands of days.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}
