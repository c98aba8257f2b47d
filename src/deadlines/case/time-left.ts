import type { CivilDate } from '../../law/calendar/civil-date.js';
import { endOfDay } from '../../law/calendar/timeliness.js';
import type { Instant } from '../../law/calendar/zone-clock.js';
import type { DeadlineBody, TimeLeftResponse } from './dto/deadline.response.js';

const HOUR_MS = 3_600_000;

/** When and where a deadline is read. */
export interface Reading {
  readonly now: Instant;
  /** IANA name of the court's zone. */
  readonly timeZone: string;
}

/** How long a deadline still runs at a moment; null unless it is open and has a date. */
export function timeLeft(
  { status, dueOn, dueAt }: Pick<DeadlineBody, 'status' | 'dueOn' | 'dueAt'>,
  { now, timeZone }: Reading,
): TimeLeftResponse | null {
  if (status !== 'open' || dueOn === null) return null;
  const until = dueAt ?? endOfDay(dueOn as CivilDate, timeZone);
  return { hours: Math.max(0, Math.floor((Date.parse(until) - now) / HOUR_MS)), until };
}
