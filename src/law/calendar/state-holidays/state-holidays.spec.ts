import fc from 'fast-check';
import { civilDate } from '../civil-date.js';
import { dateOf, dayNumber, isWeekend, numberOf, partsOf } from '../day-arithmetic.js';
import type { DayNumber } from '../day-arithmetic.js';
import { holidaysOf } from '../holiday.js';
import type { HolidayOn } from '../holiday.js';
import { STATE_HOLIDAYS, knowsState, stateHolidayOn } from './state-holidays.js';
import type { StateHoliday } from './state-holiday.js';

const FIFTY = (
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ ' +
  'NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
).split(' ');
const WITH_A_DISTRICT_COURT = [...FIFTY, 'DC', 'PR', 'GU', 'VI', 'MP'];

/** 5 U.S.C. § 6103(a), each on its own day. */
const FEDERAL: readonly string[] = [
  '2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-19 2021-07-04',
  '2021-09-06 2021-10-11 2021-11-11 2021-11-25 2021-12-25',
  '2024-01-01 2024-01-15 2024-02-19 2024-05-27 2024-06-19 2024-07-04',
  '2024-09-02 2024-10-14 2024-11-11 2024-11-28 2024-12-25',
].flatMap((line) => line.split(' '));

const CITATION =
  /^(RCW \d|(\d+ |P\.R\. )?[A-Z][A-Za-z.']*.* §§? ?\d|\d+ Ill\. Comp\. Stat\. \d|P\.R\. Act \d)/;

const all = Object.entries(STATE_HOLIDAYS).flatMap(([state, list]) =>
  list.map((holiday): [state: string, name: string, holiday: StateHoliday] => [
    state,
    holiday.name,
    holiday,
  ]),
);
const named = (state: string, day: string): string | null =>
  stateHolidayOn(state, dayNumber(civilDate(day)))?.holiday.name ?? null;
const yearsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

describe('the calendars of the states', () => {
  it('cover the fifty states, D.C. and the four territories with a district court, no other', () => {
    expect(Object.keys(STATE_HOLIDAYS).sort()).toEqual([...WITH_A_DISTRICT_COURT].sort());
    expect(WITH_A_DISTRICT_COURT.every(knowsState)).toBe(true);
    expect(['ZZ', 'wa', '', 'constructor', 'ON'].filter(knowsState)).toEqual([]);
  });

  it.each(all)('of %s cite a statute for %s', (_state, _name, holiday) => {
    expect(holiday.authority).toMatch(CITATION);
    expect(holiday.name.trim()).not.toBe('');
  });

  it.each(all)('of %s have %s on a working day in some year', (_state, _name, holiday) => {
    const years = yearsFrom(holiday.firstYear ?? Math.min(holiday.lastYear ?? 2000, 2000) - 12, 13);
    const days = years.flatMap((year) => holidaysOf([holiday], year));
    expect(days.some(({ number }) => !isWeekend(number))).toBe(true);
  });

  it('repeat no federal holiday; two birthdays of Florida on dates of their own meet one by chance', () => {
    const repeated = all.flatMap(([state, name, holiday]) =>
      [2021, 2024]
        .flatMap((year) => holidaysOf([holiday], year))
        .filter(({ number, observedFor }) => !observedFor && FEDERAL.includes(dateOf(number)))
        .map(({ number }) => `${state} ${dateOf(number)} ${name}`),
    );
    expect(repeated).toEqual([
      'FL 2024-01-15 Birthday of Martin Luther King, Jr.',
      "FL 2021-02-15 Susan B. Anthony's Birthday",
    ]);
  });

  it('state no holiday of a state twice in a year', () => {
    const twice = WITH_A_DISTRICT_COURT.flatMap((state) =>
      yearsFrom(1950, 151).flatMap((year) => {
        const kept = holidaysOf(STATE_HOLIDAYS[state] ?? [], year);
        const names = kept.filter((one) => one.observedFor === null).map((one) => one.holiday.name);
        return names.filter((name, index) => names.indexOf(name) !== index).map(() => state);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('have verified the one day of Washington and none of California, D.C. or the territories', () => {
    const verifiedIn = (state: string): string[] =>
      (STATE_HOLIDAYS[state] ?? []).filter((one) => one.isVerified).map((one) => one.name);
    expect(verifiedIn('WA')).toEqual(['Native American Heritage Day']);
    expect(STATE_HOLIDAYS.WA).toHaveLength(1);
    expect(['CA', 'DC', 'PR', 'GU', 'VI', 'MP'].flatMap(verifiedIn)).toEqual([]);
  });
});

describe('the holiday of a state on a day', () => {
  it.each([
    ['WA', '2021-11-26', 'Native American Heritage Day'],
    ['WA', '2014-11-28', 'Native American Heritage Day'],
    ['WA', '2021-02-12', null],
    ['WA', '2020-06-19', null],
    ['MA', '2008-04-21', "Patriots' Day"],
    ['MA', '1968-04-19', "Patriots' Day"],
    ['MA', '2021-11-26', null],
    ['MA', '2021-03-17', null],
    ['ME', '2008-04-21', "Patriot's Day"],
    ['NH', '2024-11-05', 'Election Day'],
    ['NH', '2023-11-07', null],
    ['NY', '2023-11-07', 'Election Day'],
    ['NJ', '2024-06-21', 'Juneteenth Day'],
    ['NJ', '2020-06-19', null],
    ['MD', '2021-11-26', 'American Indian Heritage Day'],
    ['DC', '2021-04-16', 'Emancipation Day'],
    ['DC', '2022-04-15', 'Emancipation Day'],
    ['DC', '2004-04-16', null],
    ['DC', '2021-01-20', 'Inauguration Day'],
    ['DC', '2013-01-20', 'Inauguration Day'],
    ['DC', '2013-01-21', 'Inauguration Day'],
    ['DC', '2022-01-20', null],
    ['VA', '2020-01-17', 'Lee-Jackson Day'],
    ['VA', '2021-01-15', null],
    ['VA', '2021-11-02', 'Election Day'],
    ['WV', '2021-06-21', 'West Virginia Day'],
    ['SC', '2021-05-10', 'Confederate Memorial Day'],
    ['GA', '2019-04-22', 'State Holiday'],
    ['GA', '2020-04-10', 'State Holiday'],
    ['AL', '2021-04-26', 'Confederate Memorial Day'],
    ['MS', '2018-04-30', 'Confederate Memorial Day'],
    ['KY', '2024-11-05', 'Presidential Election Day'],
    ['KY', '2022-11-08', null],
    ['LA', '2024-02-13', 'Mardi Gras'],
    ['TX', '2021-03-02', 'Texas Independence Day'],
    ['TX', '2021-04-21', 'San Jacinto Day'],
    ['TX', '2020-06-19', 'Emancipation Day in Texas'],
    ['TX', '1979-06-19', null],
    ['TX', '2023-06-19', null],
    ['TX', '2023-12-26', 'Day after Christmas'],
    ['MO', '2023-05-08', 'Truman Day'],
    ['MO', '2022-05-09', 'Truman Day'],
    ['NE', '2024-04-26', 'Arbor Day'],
    ['RI', '2024-08-12', 'Victory Day'],
    ['VT', '2024-03-05', 'Town Meeting Day'],
    ['NV', '2021-10-29', 'Nevada Day'],
    ['NV', '2024-10-25', 'Nevada Day'],
    ['NV', '1997-10-31', 'Nevada Day'],
    ['UT', '2024-07-24', 'Pioneer Day'],
    ['UT', '2021-07-23', 'Pioneer Day'],
    ['UT', '2024-06-17', 'Juneteenth National Freedom Day'],
    ['CO', '2020-10-05', 'Frances Xavier Cabrini Day'],
    ['AK', '2021-03-29', "Seward's Day"],
    ['AK', '2024-03-25', "Seward's Day"],
    ['AK', '2020-10-19', 'Alaska Day'],
    ['CA', '2021-03-31', 'Cesar Chavez Day'],
    ['CA', '2024-04-01', 'Cesar Chavez Day'],
    ['HI', '2024-06-11', 'King Kamehameha I Day'],
    ['HI', '2022-03-25', 'Prince Jonah Kuhio Kalanianaole Day'],
    ['GU', '2024-07-21', 'Liberation Day'],
    ['VI', '2024-04-01', 'Easter Monday'],
    ['OH', '2024-11-29', null],
    ['ZZ', '2021-11-26', null],
    ['constructor', '2021-11-26', null],
  ])('%s, %s: %s', (state, day, name) => {
    expect(named(state, day)).toBe(name);
  });

  it('is Good Friday, 29 March 2024, in these states and no other', () => {
    const kept = WITH_A_DISTRICT_COURT.filter((state) => named(state, '2024-03-29') !== null);
    expect(kept.sort().join(' ')).toBe('CT DE FL GA HI IL IN LA MD MP NC ND NJ PA PR TN VI');
  });

  it('tells for which day it is observed', () => {
    const observed = stateHolidayOn('CA', dayNumber(civilDate('2024-04-01')));
    expect(observed?.observedFor).toBe(dayNumber(civilDate('2024-03-31')));
    expect(stateHolidayOn('CA', dayNumber(civilDate('2021-03-31')))?.observedFor).toBeNull();
  });

  it('is, of two on one day, the one kept on its own day: Good Friday 2005, not Kuhio Day', () => {
    expect(named('HI', '2005-03-25')).toBe('Good Friday');
  });

  it('is what a plain search of the neighbouring years finds, a verified one if there is one', () => {
    const days = fc.integer({ min: numberOf(1950, 1, 1), max: numberOf(2100, 12, 31) });
    const states = fc.constantFrom(...WITH_A_DISTRICT_COURT);
    const property = fc.property(states, days, (state, number) => {
      const found = search(state, number);
      const answer = stateHolidayOn(state, number);
      if (found.length === 0) expect(answer).toBeNull();
      else expect(found).toContainEqual(answer);
      const isVerified = found.some(({ holiday }) => holiday.isVerified);
      expect(answer?.holiday.isVerified ?? false).toBe(isVerified);
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('is found on every day on which a state has one', () => {
    for (const state of WITH_A_DISTRICT_COURT) {
      const days = yearsFrom(2000, 40).flatMap((year) =>
        holidaysOf(STATE_HOLIDAYS[state] ?? [], year),
      );
      expect(days.filter(({ number }) => stateHolidayOn(state, number) === null)).toEqual([]);
    }
  });
});

function search(state: string, number: DayNumber): HolidayOn<StateHoliday>[] {
  const [year] = partsOf(number);
  return [year - 1, year, year + 1]
    .flatMap((each) => holidaysOf(STATE_HOLIDAYS[state] ?? [], each))
    .filter((found) => found.number === number);
}
