import { civilDate } from '../../law/calendar/civil-date.js';
import { explainDate } from '../../law/calendar/reckon.js';
import type { Period } from '../../law/calendar/period.js';
import { calendarOf } from '../../law/deadlines/court-facts.js';
import type { LocalTime } from '../../law/calendar/period.js';
import { toCountParts } from './count-parts.js';
import type { CountPart } from './date-answer.js';

const SEATTLE = 'America/Los_Angeles';
const CALENDAR = calendarOf({ state: 'WA', circuitState: 'CA', timeZone: SEATTLE }, 'FRCP');

function partsOf(trigger: string, n: number, unit: Period['unit'] = 'days'): readonly CountPart[] {
  const found = explainDate(
    unit === 'hours' ? (trigger as LocalTime) : civilDate(trigger),
    { n, unit, direction: 'forward' },
    {
      ruleset: 'FRCP',
      serviceMethod: null,
      ruleVersion: civilDate('2024-12-01'),
      calendar: CALENDAR,
    },
  );
  if (!found.ok) throw new Error(found.refusal.detail);
  return toCountParts(found.steps, SEATTLE);
}

describe('the count of a period', () => {
  it('shows the event, the first day and the end by themselves and folds the days between', () => {
    const parts = partsOf('2021-01-25', 21);
    expect(parts.map((part) => (part.kind === 'step' ? part.row.counted : part.summary))).toEqual([
      'no',
      'day 1',
      '19 days counted one after the other: Wednesday, Jan 27, 2021, to Sunday, Feb 14, 2021',
      'day 21',
      'no',
      'no',
    ]);
  });

  it('keeps every day of the count, in order', () => {
    const parts = partsOf('2021-01-25', 21);
    const days = parts.flatMap((part) => (part.kind === 'step' ? [part.row] : part.rows));
    expect(days.map(({ on }) => on)).toEqual([...days.map(({ on }) => on)].sort());
    expect(days.filter(({ counted }) => counted.startsWith('day'))).toHaveLength(21);
  });

  it('lets a holiday on the way stand by itself: it is counted, and a reader wonders', () => {
    const parts = partsOf('2021-01-04', 30);
    const alone = parts.flatMap((part) => (part.kind === 'step' ? [part.row.why] : []));
    expect(alone.filter((why) => why.includes('Martin Luther King'))).toHaveLength(1);
  });

  it('folds nothing in a short period', () => {
    expect(partsOf('2024-06-03', 3).map(({ kind }) => kind)).toEqual([
      'step',
      'step',
      'step',
      'step',
    ]);
  });

  it('shows hours with the clock of the court', () => {
    const [begins] = partsOf('2021-01-11T17:00', 48, 'hours');
    expect(begins).toMatchObject({ row: { text: 'Jan 11, 2021, 5:00 PM PST', counted: 'no' } });
  });
});
