import fc from 'fast-check';
import { civilDate, daysBetween } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import { fridaySchedule } from './friday-system.js';
import type { BriefedClass } from './noting-schedule.js';

/** The weekday by the machine's own calendar; 5 is Friday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('while motions were noted on Fridays', () => {
  it.each<[BriefedClass, string, string, string, string | null, string]>([
    ['long', '2021-01-11', '2021-02-05', '2021-02-01', '2021-02-05', 'Jan 15, 22, 29, Feb 5'],
    [
      'long',
      '2021-01-15',
      '2021-02-12',
      '2021-02-08',
      '2021-02-12',
      'filed on a Friday: Jan 22 is the first',
    ],
    [
      'long',
      '2021-01-14',
      '2021-02-05',
      '2021-02-01',
      '2021-02-05',
      'filed on a Thursday: Jan 15 is the first',
    ],
    [
      'long',
      '2021-01-16',
      '2021-02-12',
      '2021-02-08',
      '2021-02-12',
      'filed on a Saturday: Jan 22 is the first',
    ],
    ['ordinary', '2021-01-11', '2021-01-29', '2021-01-25', '2021-01-29', 'Jan 15, 22, 29'],
    [
      'short',
      '2021-01-12',
      '2021-01-22',
      '2021-01-20',
      '2021-01-22',
      'Jan 15, 22; Wednesday before',
    ],
    [
      'short',
      '2021-01-15',
      '2021-01-29',
      '2021-01-27',
      '2021-01-29',
      'filed on a Friday: Jan 22, 29',
    ],
    ['in-limine', '2021-01-11', '2021-01-29', '2021-01-25', null, 'third Friday, no reply'],
    ['long', '2020-12-07', '2021-01-01', '2020-12-28', '2021-01-01', 'over the turn of the year'],
  ])('a %s motion filed %s is noted %s, opposed by %s, with the reply by %s: %s', (...row) => {
    const [motionClass, filedOn, noting, opposition, reply] = row;
    const schedule = fridaySchedule(motionClass, civilDate(filedOn));
    expect(schedule.noting.on).toBe(noting);
    expect(schedule.opposition.on).toBe(opposition);
    expect(schedule.reply?.on ?? null).toBe(reply);
  });

  it('a motion is noted on a Friday, in the last of its weeks, and opposed in the week of the noting', () => {
    const weeks = { short: 2, ordinary: 3, long: 4, 'in-limine': 3 } as const;
    const classes = fc.constantFrom<BriefedClass>('short', 'ordinary', 'long', 'in-limine');
    const property = fc.property(classes, fc.nat(20_000), (motionClass, days) => {
      const filedOn = addDays(civilDate('2009-12-01'), days);
      const { noting, opposition } = fridaySchedule(motionClass, filedOn);
      const after = daysBetween(filedOn, noting.on);
      expect(weekday(noting.on)).toBe(5);
      expect(Math.ceil(after / 7)).toBe(weeks[motionClass]);
      expect(weekday(opposition.on)).toBe(motionClass === 'short' ? 3 : 1);
      expect(daysBetween(opposition.on, noting.on)).toBeLessThan(7);
    });
    fc.assert(property);
  });

  it.each<[BriefedClass, string]>([
    ['short', 'W.D. Wash. LCR 7(d)(2)'],
    ['ordinary', 'W.D. Wash. LCR 7(d)(3)'],
    ['long', 'W.D. Wash. LCR 7(d)(3)'],
    ['in-limine', 'W.D. Wash. LCR 7(d)(4)'],
  ])('a %s motion was noted under %s', (motionClass, paragraph) => {
    expect(fridaySchedule(motionClass, civilDate('2021-01-11')).authority).toContain(paragraph);
  });
});
