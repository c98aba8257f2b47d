import { clockTimes, type PrintedTime } from './clock-times.js';

/** When a court sat: the clock time and the words that print it. */
export type Sitting = PrintedTime;

/** `11:15:30-11:21:35`, `12:09 PM to 12:18 PM`, `3:09-3:10p`. */
const RANGE =
  /\b(\d{1,2}:\d{2})(?::\d{2})?\s?([ap])?\.?m?\.?\s?(?:-|–|to)\s?(\d{1,2}:\d{2})(?::\d{2})?\s?([ap])?/;
/** `proceedings started: 2:19 p.m`. */
const STARTED = /\b(?:started|commenced|convened)(?: at)?:?\s(\d{1,2}:\d{2})\s?([ap])?/;

/**
 * The clock time at which the proceedings of a minute entry began; null where none is printed. Two numbers of
 * which one is no time of the clock are the counts of a tape.
 */
export function sittingTime(lower: string): Sitting | null {
  return rangeIn(lower) ?? openingIn(lower);
}

function rangeIn(lower: string): Sitting | null {
  const range = RANGE.exec(lower);
  if (range === null) return null;
  const [whole, from = '', fromHalf, to = '', toHalf] = range;
  const at = timeOf(from, fromHalf ?? toHalf);
  if (at === null || timeOf(to, toHalf) === null) return null;
  return { start: range.index, end: range.index + whole.length, at };
}

function openingIn(lower: string): Sitting | null {
  const started = STARTED.exec(lower);
  if (started === null) return null;
  const [whole, clock = '', half] = started;
  const at = timeOf(clock, half);
  return at === null ? null : { start: started.index, end: started.index + whole.length, at };
}

function timeOf(clock: string, half: string | undefined): string | null {
  const printed = half === undefined ? clock : `${clock} ${half}m`;
  return clockTimes(printed, 0, printed.length)[0]?.at ?? null;
}
