import type { CivilDate } from './civil-date.js';
import { closureOn } from './closed-days.js';
import type { Closure, CourtCalendar } from './court-calendar.js';
import { addMonths, dayNumber } from './day-arithmetic.js';
import type { DayNumber } from './day-arithmetic.js';
import type { CountingTerms, DayUnit, Direction, Period } from './period.js';
import { serviceDaysOf } from './service-days.js';

/** A day on which a period cannot end, and why; `closure` is null for an inaccessible office. */
export interface PassedDay {
  readonly number: DayNumber;
  readonly closure: Closure | null;
}

/** One move of the last day: over closed days, away from an inaccessible office, or by the days added for service. */
export interface Move {
  readonly because: 'closed' | 'inaccessible' | 'service-days';
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly passed: readonly PassedDay[];
}

/** A period of days that was counted: its last day before anything moved it, where it ends, and what moved it. */
export interface DayCount {
  readonly raw: DayNumber;
  readonly due: DayNumber;
  readonly moves: readonly Move[];
}

/** Another reading of a calendar, under which some closures do not count. */
export type Reading = (closure: Closure, on: DayNumber) => boolean;

const AS_IT_STANDS: Reading = () => false;
const NO_MOVES: readonly Move[] = [];

/** The last day of a period before any roll: the day of the event is not counted (Fed. R. Civ. P. 6(a)(1)(A)). */
export function rawLastDay(
  trigger: CivilDate,
  { n, unit, direction }: Period & { readonly unit: DayUnit },
): DayNumber {
  const signed = direction === 'forward' ? n : -n;
  switch (unit) {
    case 'days':
      return dayNumber(trigger) + signed;
    case 'weeks':
      return dayNumber(trigger) + 7 * signed;
    case 'months':
      return dayNumber(addMonths(trigger, signed));
    case 'years':
      return dayNumber(addMonths(trigger, 12 * signed));
  }
}

/**
 * Where a period ends whose last day is `raw`: on that day, or the next in the same direction that is no Saturday,
 * Sunday or legal holiday (Fed. R. Civ. P. 6(a)(1)(C), (a)(5)); then, when the clerk's office is inaccessible, on the
 * next accessible such day after it, whatever the direction ((a)(3)(A)); then three days later, rolled again, where
 * service adds them (6(d)). Fed. R. App. P. 26(a) and (c) say the same.
 */
export function endOfPeriod(
  raw: DayNumber,
  direction: Direction,
  terms: CountingTerms,
  ignores: Reading = AS_IT_STANDS,
): DayCount {
  const rolled = rolledFrom(raw, direction, terms.calendar, ignores);
  const added = serviceDaysOf(terms, direction);
  if (added === 0) return rolled;
  const service: Move = {
    because: 'service-days',
    from: rolled.due,
    to: rolled.due + added,
    passed: [],
  };
  const after = rolledFrom(service.to, 'forward', terms.calendar, ignores);
  return { raw, due: after.due, moves: [...rolled.moves, service, ...after.moves] };
}

function rolledFrom(
  raw: DayNumber,
  direction: Direction,
  calendar: CourtCalendar,
  ignores: Reading,
): DayCount {
  const closedOn = (number: DayNumber): Closure | null => {
    const closure = closureOn(number, calendar, direction);
    return closure !== null && ignores(closure, number) ? null : closure;
  };
  const step = direction === 'forward' ? 1 : -1;
  const passed: PassedDay[] = [];
  let end = raw;
  for (let closure = closedOn(end); closure !== null; closure = closedOn(end)) {
    passed.push({ number: end, closure });
    end += step;
  }
  const closed: readonly Move[] =
    passed.length === 0 ? NO_MOVES : [{ because: 'closed', from: raw, to: end, passed }];
  if (!calendar.inaccessible.has(end)) return { raw, due: end, moves: closed };
  const inaccessible = passInaccessible(end, calendar, closedOn);
  return { raw, due: inaccessible.to, moves: [...closed, inaccessible] };
}

function passInaccessible(
  from: DayNumber,
  { inaccessible }: CourtCalendar,
  closedOn: (number: DayNumber) => Closure | null,
): Move {
  const passed: PassedDay[] = [];
  let to = from;
  for (;;) {
    const closure = closedOn(to);
    if (closure === null && !inaccessible.has(to)) break;
    passed.push({ number: to, closure });
    to += 1;
  }
  return { because: 'inaccessible', from, to, passed };
}
