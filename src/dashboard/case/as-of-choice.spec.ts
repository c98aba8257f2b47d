import { civilDate } from '../../law/calendar/civil-date.js';
import { toAsOfChoice } from './as-of-choice.js';
import type { AsOfChoice } from './as-of-choice.js';

const MOVED = ['2021-01-11', '2021-01-21', '2021-03-02'].map(civilDate);

function choiceOn(day: string): AsOfChoice {
  return toAsOfChoice('/c/wawd/2:21-cv-00031', {
    asOf: civilDate(day),
    today: civilDate('2026-11-20'),
    movedOn: MOVED,
  });
}

describe('the choice of a day', () => {
  it('offers the nearest days, either way, on which the docket moved', () => {
    const { earlier, later } = choiceOn('2021-01-22');
    expect(earlier).toEqual({
      text: 'Jan 21, 2021',
      href: '/c/wawd/2:21-cv-00031?asOf=2021-01-21',
    });
    expect(later?.text).toBe('Mar 2, 2021');
  });

  it('passes over the day that is shown', () => {
    const { earlier, later, days } = choiceOn('2021-01-21');
    expect([earlier?.text, later?.text]).toEqual(['Jan 11, 2021', 'Mar 2, 2021']);
    expect(days.filter(({ isViewed }) => isViewed).map(({ text }) => text)).toEqual([
      'Jan 21, 2021',
    ]);
  });

  it('has nothing earlier before the first entry and nothing later after the last', () => {
    expect(choiceOn('2021-01-01').earlier).toBeNull();
    expect(choiceOn('2026-11-20').later).toBeNull();
    expect(choiceOn('2026-11-20').isToday).toBe(true);
  });
});
