import fc from 'fast-check';
import { civilDate, daysBetween } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import { dayCountSchedule } from './day-count-system.js';
import type { BriefedClass } from './noting-schedule.js';

describe('since noting dates are counted in days', () => {
  it.each<[BriefedClass, string, string, string, string | null, string]>([
    ['long', '2024-10-01', '2024-10-29', '2024-10-22', '2024-10-29', '28 and 21 days'],
    ['ordinary', '2024-10-01', '2024-10-22', '2024-10-16', '2024-10-22', '21 and 15 days'],
    ['short', '2024-10-01', '2024-10-15', '2024-10-10', '2024-10-15', '14 and 9 days'],
    ['long', '2028-02-01', '2028-02-29', '2028-02-22', '2028-02-29', 'into a leap day'],
    ['long', '2024-12-15', '2025-01-12', '2025-01-05', '2025-01-12', 'over the turn of the year'],
    ['in-limine', '2024-10-01', '2024-10-22', '2024-10-21', null, 'the Monday before a Tuesday'],
    ['in-limine', '2024-10-07', '2024-10-28', '2024-10-21', null, 'the Monday before a Monday'],
    ['in-limine', '2024-10-06', '2024-10-27', '2024-10-21', null, 'the Monday before a Sunday'],
  ])('a %s motion filed %s is noted %s, opposed by %s, with the reply by %s: %s', (...row) => {
    const [motionClass, filedOn, noting, opposition, reply] = row;
    const schedule = dayCountSchedule(motionClass, civilDate(filedOn));
    expect(schedule.noting.on).toBe(noting);
    expect(schedule.opposition.on).toBe(opposition);
    expect(schedule.reply?.on ?? null).toBe(reply);
  });

  it('a motion is opposed between its filing and its noting date', () => {
    const classes = fc.constantFrom<BriefedClass>('short', 'ordinary', 'long', 'in-limine');
    const property = fc.property(classes, fc.nat(20_000), (motionClass, days) => {
      const filedOn = addDays(civilDate('2024-04-26'), days);
      const { noting, opposition } = dayCountSchedule(motionClass, filedOn);
      expect(daysBetween(filedOn, opposition.on)).toBeGreaterThan(0);
      expect(daysBetween(opposition.on, noting.on)).toBeGreaterThan(0);
      expect(daysBetween(filedOn, noting.on) % 7).toBe(0);
    });
    fc.assert(property);
  });
});
