import * as fc from 'fast-check';
import { isDay, isInstant, isText, isUuid } from './value-forms.js';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= length;
}

function printed(year: number, month: number, day: number): string {
  const digits = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

describe('a calendar day', () => {
  it('is one that the calendar has', () => {
    const year = fc.integer({ min: 0, max: 9999 });
    const month = fc.integer({ min: 0, max: 13 });
    const day = fc.integer({ min: 0, max: 32 });
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        expect(isDay(printed(y, m, d))).toBe(exists(y, m, d));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['2021-1-11', '21-01-11', '2021-01-11 ', '+02021-01-11', '2021-01-11T00:00:00Z', '', 5])(
    'is not %p',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );
});

describe('an instant', () => {
  it.each([
    '2021-01-11T09:30:00Z',
    '2021-01-11T23:59:59-08:00',
    '2024-02-29T00:00:00.123+14:00',
    '2021-01-11T09:30:00+05:45',
  ])('is %s', (value) => {
    expect(isInstant(value)).toBe(true);
  });

  it.each([
    '2021-01-11',
    '2021-01-11T09:30:00',
    '2021-01-11T09:30Z',
    '2021-02-29T09:30:00Z',
    '2021-01-11T24:00:00Z',
    '2021-01-11T23:59:60Z',
    '2021-01-11T09:30:00+16:00',
    '2021-01-11t09:30:00z',
    '2021-01-11 09:30:00Z',
    '2021-01-11T09:30:00.1234Z', // finer than the record keeps
  ])('is not %s', (value) => {
    expect(isInstant(value)).toBe(false);
  });
});

describe('text', () => {
  it('is measured in characters, of which some are two units long', () => {
    expect(isText('😀😀😀', 3)).toBe(true);
    expect(isText('😀😀😀😀', 3)).toBe(false);
  });

  it.each(['', ' ', '\n\t', '\u00a0\u2003'])('is not blank: %p', (value) => {
    expect(isText(value, 10)).toBe(false);
  });
});

describe('a UUID', () => {
  it('is any that is printed so', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => isUuid(uuid) && isUuid(uuid.toUpperCase())));
  });

  it.each(['', 'x', '{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}', '0190a1b2c3d47e5f8a9b0c1d2e3f4a5b'])(
    'is not %p, though a database might take it',
    (value) => {
      expect(isUuid(value)).toBe(false);
    },
  );
});
