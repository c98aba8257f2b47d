import { civilDay } from './civil-day.js';

describe('a day as printed', () => {
  it('is written with all its figures', () => {
    expect(civilDay(2024, 3, 1)).toBe('2024-03-01');
    expect(civilDay(2024, 2, 29)).toBe('2024-02-29');
  });

  it('is none where the calendar has no such day', () => {
    expect(civilDay(2023, 2, 29)).toBeNull();
    expect(civilDay(2024, 13, 1)).toBeNull();
    expect(civilDay(2024, 4, 0)).toBeNull();
    expect(civilDay(0, 1, 1)).toBeNull();
    expect(civilDay(10_000, 1, 1)).toBeNull();
  });
});
