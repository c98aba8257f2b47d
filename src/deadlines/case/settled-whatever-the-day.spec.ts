import { civilDate } from '../../law/calendar/civil-date.js';
import type { CaseDeadline, DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import { STANDARD_RULES } from '../../law/deadlines/rules/standard-rules.js';
import { settledWhateverTheDay } from './settled-whatever-the-day.js';

const answer = STANDARD_RULES.find(({ id }) => id === 'frcp-12-a-1-a-i') ?? null;

function deadline(status: DeadlineStatus, said: Partial<CaseDeadline> = {}): CaseDeadline {
  return {
    ...{ key: 'frcp-12-a-1-a-i:1', origin: 'rule', title: 'Answer', authority: 'Rule 12' },
    ...{
      rule: answer,
      duty: answer === null ? null : { rule: answer, anchor: null },
      actor: 'defendant',
      force: 'must',
      forPartyIds: [],
      anchor: null,
    },
    ...{ dependsOn: null, started: null, waitsFor: null, due: '2021-02-16', rawLastDay: null },
    ...{ until: null, warnings: [], refusal: null },
    settled: {
      ...{ status, on: civilDate('2021-02-16'), by: null, why: 'Told so.', late: false },
      replacedBy: null,
    },
    ...said,
  };
}

describe('where a deadline stands whatever the day', () => {
  it.each(['open', 'missed'] as const)(
    'is open and will be missed, when it is %s today',
    (status) => {
      const { settled, lapse } = settledWhateverTheDay(deadline(status));
      expect([settled.status, settled.on]).toEqual(['open', null]);
      expect(lapse).toMatchObject({ status: 'missed', on: '2021-02-16' });
    },
  );

  it('is the same before and after its day', () => {
    const before = settledWhateverTheDay(deadline('open'));
    expect(settledWhateverTheDay(deadline('missed'))).toEqual(before);
  });

  it.each([
    ['a date that was only stated', { rule: null, duty: null, origin: 'stated' as const }],
    ['what one may do', { force: 'may' as const }],
    ['what the law does by itself', { force: 'effect' as const }],
    ['an hour', { rule: null, duty: null, due: '2021-02-16T12:00:00-08:00' }],
  ])('is open and will be over, not missed, for %s', (_, said) => {
    const { settled, lapse } = settledWhateverTheDay(deadline('passed', said));
    expect([settled.status, lapse?.status]).toEqual(['open', 'passed']);
  });

  it('does not lapse without a day', () => {
    const open = deadline('open', { due: null, until: 'an answer is served' });
    expect(settledWhateverTheDay(open)).toEqual({ settled: open.settled, lapse: null });
  });

  it.each(['waiting', 'satisfied', 'overridden', 'vacated', 'done'] as const)(
    'is what the docket and its people made of it, when that is %s',
    (status) => {
      const made = deadline(status);
      expect(settledWhateverTheDay(made)).toEqual({ settled: made.settled, lapse: null });
    },
  );
});
