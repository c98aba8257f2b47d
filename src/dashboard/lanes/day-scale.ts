import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dateOf, dayNumber, numberOf, partsOf } from '../../law/calendar/day-arithmetic.js';
import { shortDay } from '../layout/links.js';
import type { Tick } from './lane.js';

/** The days from the first to the last, both included. */
export interface DayScale {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

const WHOLE = 100;
const MOST_TICKS = 5;
/** Near an end its own label stands. */
const MARGIN = 24;
const STEPS_IN_DAYS = [1, 2, 7, 14];
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAYS_OF_A_MONTH = 30;
const MONTHS_OF_A_YEAR = 12;

/** Where a day stands on the scale, from 0 to 100; a day beyond an end stands at that end. */
export function placeOn({ first, last }: DayScale, day: CivilDate): number {
  const start = dayNumber(first);
  const days = dayNumber(last) - start;
  if (days <= 0) return 0;
  const share = (dayNumber(day) - start) / days;
  return Math.round(Math.min(1, Math.max(0, share)) * WHOLE * WHOLE) / WHOLE;
}

/** The days named between the ends: a handful of round ones, none so near an end that the words would meet. */
export function ticksOn(scale: DayScale): readonly Tick[] {
  const days = dayNumber(scale.last) - dayNumber(scale.first);
  const step = STEPS_IN_DAYS.find((one) => days / one <= MOST_TICKS + 1);
  const ticks = step === undefined ? monthsOn(scale, days) : daysOn(scale, step);
  return ticks.filter(({ place }) => place >= MARGIN && place <= WHOLE - MARGIN);
}

function daysOn(scale: DayScale, step: number): readonly Tick[] {
  const [start, end] = [dayNumber(scale.first), dayNumber(scale.last)];
  const steps = Math.floor((end - start) / step);
  return Array.from({ length: steps }, (_, at) => {
    const day = dateOf(start + (at + 1) * step);
    return { text: shortDay(day).text.replace(/, \d+$/u, ''), place: placeOn(scale, day) };
  });
}

/** First days of months; of years, once months would be too many. */
function monthsOn(scale: DayScale, days: number): readonly Tick[] {
  const step =
    STEPS_IN_MONTHS.find((one) => days / (one * DAYS_OF_A_MONTH) <= MOST_TICKS + 1) ?? days;
  const [year, month] = partsOf(dayNumber(scale.first));
  const [lastYear, lastMonth] = partsOf(dayNumber(scale.last));
  const start = year * MONTHS_OF_A_YEAR + month - 1;
  const end = lastYear * MONTHS_OF_A_YEAR + lastMonth - 1;
  const ticks: Tick[] = [];
  for (let at = Math.ceil((start + 1) / step) * step; at <= end; at += step) {
    const ofYear = at % MONTHS_OF_A_YEAR;
    const day = dateOf(numberOf(Math.floor(at / MONTHS_OF_A_YEAR), ofYear + 1, 1));
    const [name = '', , inYear = ''] = shortDay(day).text.split(/,? /u);
    const text = step % MONTHS_OF_A_YEAR === 0 ? inYear : `${name} ${inYear}`;
    ticks.push({ text, place: placeOn(scale, day) });
  }
  return ticks;
}
