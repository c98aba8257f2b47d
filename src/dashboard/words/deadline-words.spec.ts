import { civilDate } from '../../law/calendar/civil-date.js';
import { DEADLINE_STATUSES } from '../../law/deadlines/case-deadline.js';
import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import { DEADLINE_FORCES } from '../../law/deadlines/rule.js';
import { toldDeadline } from './deadline-words.js';
import type { Standing } from './deadline-words.js';

function standing(status: DeadlineStatus, given: Partial<Standing> = {}): Standing {
  return { status, on: null, late: false, force: 'must', due: '2024-01-05', ...given };
}

describe('the status of a deadline in words', () => {
  it('is never "missed" for what one only may do and for what the law does by itself', () => {
    const words = DEADLINE_STATUSES.flatMap((status) =>
      (['may', 'effect'] as const).map((force) => toldDeadline(standing(status, { force })).words),
    );
    expect(words.filter((one) => one.includes('missed'))).toEqual([]);
  });

  it.each(DEADLINE_FORCES)('tells the eight statuses apart for "%s"', (force) => {
    const words = DEADLINE_STATUSES.map(
      (status) => toldDeadline(standing(status, { force, due: null })).words,
    );
    expect(new Set(words).size).toBe(DEADLINE_STATUSES.length);
  });

  it.each([
    ['2024-01-05', '2024-01-07', 'filed 2 days late'],
    ['2024-01-05', '2024-01-06', 'filed 1 day late'],
    ['2024-01-05T17:00:00-08:00', '2024-01-05', 'filed late'],
  ])('of a paper due %s that came on %s is "%s"', (due, on, words) => {
    const late = standing('satisfied', { on: civilDate(on), late: true, due });
    expect(toldDeadline(late)).toEqual({
      words,
      tone: 'against',
    });
  });

  it('of a paper in time is "met", and of an act of the court is its own', () => {
    const done = standing('satisfied', { on: civilDate('2024-01-04') });
    expect(toldDeadline(done).words).toBe('met');
    expect(toldDeadline({ ...done, force: 'court' }).words).toBe('done by the court');
  });
});
