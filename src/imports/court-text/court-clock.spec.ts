import { civilDate } from '../../law/calendar/civil-date.js';
import { COURTS } from '../../courts/data/courts.js';
import { dayAtCourt, instantAtCourt } from './court-clock.js';

const WINTER = civilDate('2024-01-15');
const SUMMER = civilDate('2024-07-15');

describe("a court's clock", () => {
  it.each([
    ['wawd', WINTER, '2024-01-15T19:23:00-08:00'],
    ['wawd', SUMMER, '2024-07-15T19:23:00-07:00'],
    ['azd', SUMMER, '2024-07-15T19:23:00-07:00'],
    ['insd', WINTER, '2024-01-15T19:23:00-05:00'],
    ['txsd', SUMMER, '2024-07-15T19:23:00-05:00'],
    ['gud', WINTER, '2024-01-15T19:23:00+10:00'],
    ['prd', SUMMER, '2024-07-15T19:23:00-04:00'],
    ['hid', SUMMER, '2024-07-15T19:23:00-10:00'],
  ])('in %s on %s shows 19:23 at %s', (courtId, day, instant) => {
    expect(instantAtCourt(day, '19:23:00', courtId)).toBe(instant);
  });

  it('is known for every court', () => {
    for (const { id } of COURTS) expect(instantAtCourt(WINTER, '12:00', id)).not.toBeNull();
  });

  it('tells nothing of a court nobody knows, nor of a time that is none', () => {
    expect(instantAtCourt(WINTER, '12:00', 'zzz')).toBeNull();
    expect(instantAtCourt(WINTER, 'noon', 'wawd')).toBeNull();
    expect(dayAtCourt('2024-01-15T00:00:00Z', 'zzz')).toBeNull();
    expect(dayAtCourt('yesterday', 'wawd')).toBeNull();
  });

  it('shows the day before while it is past midnight in Greenwich', () => {
    expect(dayAtCourt('2024-01-15T03:00:00+00:00', 'wawd')).toBe('2024-01-14');
    expect(dayAtCourt('2024-01-15T03:00:00+00:00', 'gud')).toBe('2024-01-15');
  });
});
