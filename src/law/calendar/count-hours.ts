import { printDay } from './civil-date.js';
import { endOfPeriod } from './count-days.js';
import type { DayCount } from './count-days.js';
import { dateOf, dayNumber } from './day-arithmetic.js';
import type { DayNumber } from './day-arithmetic.js';
import { dayWarnings } from './day-warnings.js';
import type { CountingTerms, LocalTime, Period } from './period.js';
import type { TimeWarning } from './warning.js';
import {
  clockOf,
  dayOfLocal,
  instantsOf,
  localTimeAt,
  localTimeOf,
  printInstant,
} from './zone-clock.js';
import type { Instant } from './zone-clock.js';

const HOUR = 3_600_000;

/** A period of hours that was counted: the instants, and the count of the days on which its end may fall. */
export interface HourCount {
  readonly start: Instant;
  readonly raw: Instant;
  readonly due: Instant;
  readonly days: DayCount;
  readonly warnings: readonly TimeWarning[];
}

/**
 * A period of hours from `trigger`: it begins at once and every hour counts (Fed. R. Civ. P. 6(a)(2)(A), (B)), elapsed
 * hours, so that the clock shows another time after a change of daylight saving time; should it end on a Saturday,
 * Sunday or legal holiday, it runs on to the same clock time of the next day in its direction that is none ((C)).
 * Nothing is rounded. Null when clocks skip the time of the event.
 */
export function countHours(
  trigger: LocalTime,
  { n, direction }: Period,
  terms: CountingTerms,
): HourCount | null {
  const { timeZone } = terms.calendar;
  const [start, again] = instantsOf(trigger, timeZone);
  if (start === undefined) return null;
  const raw = start + (direction === 'forward' ? n : -n) * HOUR;
  const rawTime = localTimeAt(raw, timeZone);
  const days = endOfPeriod(dayNumber(dayOfLocal(rawTime)), direction, terms);
  const at = (number: DayNumber): Instant => sameClockOn(number, raw, timeZone);
  const due = at(days.due);
  const warnings = [
    ...(again === undefined ? [] : [repeatedHour(trigger, again + due - start, timeZone)]),
    ...serviceWarnings(days, at, timeZone),
    ...dayWarnings(days, direction, terms).map((warning) => onTheClock(warning, at, timeZone)),
  ];
  return { start, raw, due, days, warnings };
}

/** The instant at which clocks show on a numbered day what they show at `raw`; `raw` itself on its own day. */
function sameClockOn(number: DayNumber, raw: Instant, timeZone: string): Instant {
  const time = localTimeAt(raw, timeZone);
  const day = dateOf(number);
  if (dayOfLocal(time) === day) return raw;
  const [first] = instantsOf(localTimeOf(day, clockOf(time)), timeZone);
  // Where clocks skip that time, the hour before it on the same day has the same distance from midnight.
  return first ?? raw + (number - dayNumber(dayOfLocal(time))) * 24 * HOUR;
}

function repeatedHour(trigger: LocalTime, other: Instant, timeZone: string): TimeWarning {
  const otherwise = printInstant(other, timeZone);
  return {
    code: 'clock-shows-it-twice',
    detail: `Clocks show ${clockOf(trigger)} twice on ${printDay(dayOfLocal(trigger))}, when daylight saving time ends. The first is taken, which gives the earlier date; from the second it is ${otherwise}.`,
    otherwise,
  };
}

function serviceWarnings(
  { moves }: DayCount,
  at: (number: DayNumber) => Instant,
  timeZone: string,
): readonly TimeWarning[] {
  const service = moves.find(({ because }) => because === 'service-days');
  if (service === undefined) return [];
  const otherwise = printInstant(at(service.from), timeZone);
  const detail = `Three days are added to a period of hours: Fed. R. Civ. P. 6(d) speaks of any specified time after being served, but no decision on hours is known. Without them it ends at ${otherwise}.`;
  return [{ code: 'service-days-on-hours', detail, otherwise }];
}

function onTheClock(
  warning: TimeWarning,
  at: (number: DayNumber) => Instant,
  timeZone: string,
): TimeWarning {
  if (warning.otherwise === null) return warning;
  const number = dayNumber(warning.otherwise as Parameters<typeof dayNumber>[0]);
  return { ...warning, otherwise: printInstant(at(number), timeZone) };
}
