import type { DayNumber } from './day-arithmetic.js';
import { FIRST_COMPUTED_DAY, LAST_COMPUTED_DAY } from './day-arithmetic.js';
import { holidaysOf } from './holiday.js';
import type { Holiday, HolidayDay, HolidayOn } from './holiday.js';

/** Legal public holidays, with the years in which the statute in force put them on that day. */
const STATUTE = '5 U.S.C. § 6103(a)';
const MONDAY_HOLIDAYS = 'Uniform Monday Holiday Act, Pub. L. 90-363';

/** The first and the last year of a holiday, both included. */
type Years = readonly [first: number | null, last: number | null];
const ALWAYS: Years = [null, null];

function holiday(name: string, day: HolidayDay, years: Years, authority = STATUTE): Holiday {
  const [firstYear, lastYear] = years;
  return { name, day, observance: 'nearest-weekday', firstYear, lastYear, authority };
}

const date = (month: number, day: number): HolidayDay => ({ on: 'date', month, day });
const monday = (nth: 1 | 2 | 3 | 4 | -1, month: number): HolidayDay => ({
  ...{ on: 'weekday', nth, weekday: 1, month },
});

/**
 * The holidays that Fed. R. Civ. P. 6(a)(6)(A) and Fed. R. App. P. 26(a)(6)(A) mean: the days set aside by statute, and
 * where such a day is a Saturday or a Sunday the Friday before (§ 6103(b)(1)) or the Monday after it (Exec. Order
 * 11,582 § 3). Inauguration Day is not among them: § 6103(c) speaks of pay and leave near the capital.
 */
export const FEDERAL_HOLIDAYS: readonly Holiday[] = [
  holiday("New Year's Day", date(1, 1), ALWAYS),
  holiday(
    'Birthday of Martin Luther King, Jr.',
    monday(3, 1),
    [1986, null],
    `${STATUTE}; Pub. L. 98-144`,
  ),
  holiday("Washington's Birthday", date(2, 22), [null, 1970]),
  holiday("Washington's Birthday", monday(3, 2), [1971, null], `${STATUTE}; ${MONDAY_HOLIDAYS}`),
  holiday('Memorial Day', date(5, 30), [null, 1970]),
  holiday('Memorial Day', monday(-1, 5), [1971, null], `${STATUTE}; ${MONDAY_HOLIDAYS}`),
  holiday(
    'Juneteenth National Independence Day',
    date(6, 19),
    [2021, null],
    `${STATUTE}; Pub. L. 117-17 (June 17, 2021)`,
  ),
  holiday('Independence Day', date(7, 4), ALWAYS),
  holiday('Labor Day', monday(1, 9), ALWAYS),
  holiday('Columbus Day', monday(2, 10), [1971, null], `${STATUTE}; ${MONDAY_HOLIDAYS}`),
  holiday('Veterans Day', date(11, 11), [null, 1970]),
  holiday('Veterans Day', monday(4, 10), [1971, 1977], `${STATUTE}; ${MONDAY_HOLIDAYS}`),
  holiday('Veterans Day', date(11, 11), [1978, null], `${STATUTE}; Pub. L. 94-97`),
  holiday('Thanksgiving Day', { on: 'weekday', nth: 4, weekday: 4, month: 11 }, ALWAYS),
  holiday('Christmas Day', date(12, 25), ALWAYS),
];

let byDay: ReadonlyMap<DayNumber, HolidayOn> | null = null;

/** The federal legal holiday of a numbered day between 1950 and 2100, observed days included; null on any other. */
export function federalHolidayOn(number: DayNumber): HolidayOn | null {
  byDay ??= new Map(
    yearsComputed()
      .flatMap((year) => holidaysOf(FEDERAL_HOLIDAYS, year))
      .map((on) => [on.number, on]),
  );
  return byDay.get(number) ?? null;
}

/** With a year on either side: a New Year's Day can be observed in the year before it. */
function yearsComputed(): number[] {
  const first = Number(FIRST_COMPUTED_DAY.slice(0, 4)) - 1;
  const last = Number(LAST_COMPUTED_DAY.slice(0, 4)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
