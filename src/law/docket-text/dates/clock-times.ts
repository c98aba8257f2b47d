import type { Span } from '../span.js';

/** A clock time as printed, `HH:MM` in the court's zone. */
export interface PrintedTime extends Span {
  readonly at: string;
}

/** `10:00 AM`, `10:00:00 AM`, `2:30 p.m.`, `10:15am`, `9 a.m.`, `noon`, `9:31`, `@ 930am`; a small l typed for 1. */
const TIMES =
  /\b([\dl]?\d)(?::(\d{2})(?::\d{2})?)?\s{0,2}([ap])\.?\s?m\b\.?|\b([\dl]?\d):(\d{2})(?![\w:-])(?:\snoon\b)?|(?:@|\bat)\s?(\d{1,2})(\d{2})\s?([ap])\.?m|\b(?:12\s)?noon\b/g;
/** A court sits by day: a time without AM or PM before this hour is of the afternoon. */
const FIRST_HOUR = 7;

/**
 * The clock times printed from `start` to `end`, in order. `10:00 AM` is `10:00`, `noon` is `12:00`; a bare
 * `2:00` is `14:00`, since courts sit by day; `36:38` is no time.
 */
export function clockTimes(lower: string, start: number, end: number): readonly PrintedTime[] {
  const times: PrintedTime[] = [];
  const words = lower.slice(start, end);
  TIMES.lastIndex = 0;
  for (let match = TIMES.exec(words); match !== null; match = TIMES.exec(words)) {
    const at = timeOf(match);
    const from = start + match.index;
    if (at !== null) times.push({ start: from, end: from + match[0].length, at });
  }
  return times;
}

function timeOf(match: RegExpExecArray): string | null {
  const [, hour, minute, half, bareHour, bareMinute, runHour, runMinute, runHalf] = match;
  if (half !== undefined) return twelveHours(hourOf(hour), Number(minute ?? '0'), half);
  if (runHalf !== undefined) return twelveHours(hourOf(runHour), Number(runMinute), runHalf);
  if (bareHour === undefined) return '12:00';
  const clock = hourOf(bareHour);
  return printed(clock > 0 && clock < FIRST_HOUR ? clock + 12 : clock, Number(bareMinute));
}

function hourOf(digits: string | undefined): number {
  return Number(digits?.replace('l', '1'));
}

function twelveHours(hour: number, minute: number, half: string): string | null {
  if (hour > 12) return printed(hour, minute);
  return hour === 0 ? null : printed((hour % 12) + (half === 'p' ? 12 : 0), minute);
}

function printed(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
