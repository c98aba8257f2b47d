import type { ICalDayJsStub } from 'ical-generator';
import { clockOf, dayOfLocal, localTimeAt } from '../../law/calendar/zone-clock.js';
import type { Instant } from '../../law/calendar/zone-clock.js';

/**
 * An instant as the court's clocks show it, in the form the library takes. Of a plain `Date` it would print what the
 * clocks of this machine show.
 */
export class CourtTime implements ICalDayJsStub {
  constructor(
    private readonly at: Instant,
    private readonly timeZone: string,
  ) {}

  /** The day for `YYYYMMDD`, the time for `HHmmss`: the library asks for no more. */
  format(form?: string): string {
    const local = localTimeAt(this.at, this.timeZone);
    if (form === 'YYYYMMDD') return dayOfLocal(local).replaceAll('-', '');
    return clockOf(local).replaceAll(':', '').padEnd(6, '0');
  }

  isValid(): boolean {
    return true;
  }

  toDate(): Date {
    return new Date(this.at);
  }

  toJSON(): string {
    return this.toDate().toISOString();
  }

  /** It is in its zone already. */
  tz(): this {
    return this;
  }
}
