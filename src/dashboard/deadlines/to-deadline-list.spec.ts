import { aDeadline, caseDeadlines, settled } from '../../../test/support/deadline-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { toDeadlineList } from './to-deadline-list.js';
import type { Names } from './to-deadline-list.js';

const NAMES: Names = {
  case: { courtId: 'wawd', docketNumberNormal: '2:24-cv-00101' },
  parties: new Map([['p-1', 'Birch Mills, Inc.']]),
  entries: new Map([
    ['e-1', { text: 'Dkt. 1', href: '/c/wawd/2:24-cv-00101/1' }],
    ['e-9', { text: 'Dkt. 9', href: '/c/wawd/2:24-cv-00101/9' }],
  ]),
};

describe('the deadlines of a case', () => {
  it('stand in three lists: open, waiting, and settled one way or another', () => {
    const list = toDeadlineList(
      caseDeadlines({
        deadlines: [
          aDeadline({ title: 'a', settled: settled({ status: 'missed' }) }),
          aDeadline({ title: 'b' }),
          aDeadline({ title: 'c', due: null, settled: settled({ status: 'waiting' }) }),
          aDeadline({ title: 'd', settled: settled({ status: 'done' }) }),
        ],
      }),
      NAMES,
    );
    const titles = [list.open, list.waiting, list.settled].map((rows) =>
      rows.map(({ what }) => what),
    );
    expect(titles).toEqual([['B'], ['C'], ['A', 'D']]);
    expect(list.settledSummary).toBe('2 deadlines are met, over or settled otherwise');
  });

  it('tell when, how much time is left, what, under which rule, by which entry and for whom', () => {
    const { open } = toDeadlineList(
      caseDeadlines({
        deadlines: [aDeadline({ id: 'd-1', anchor: 'e-1', forPartyIds: ['p-1'] })],
      }),
      NAMES,
    );
    expect(open).toMatchObject([
      {
        due: { weekday: 'Tuesday', day: { text: 'February 16, 2021' }, clock: '11:59 PM PST' },
        left: '14 days left',
        what: 'Answer the complaint',
        authority: { text: 'Fed. R. Civ. P. 12(a)(1)(A)(i)', href: '/rules/frcp-12-a-1-a-i' },
        startedBy: { text: 'Dkt. 1' },
        forWhom: 'Birch Mills, Inc.',
        told: { words: 'open' },
        warnings: null,
        why: { href: '/deadlines/d-1' },
      },
    ]);
  });

  it('name whom the rule means where no party is named, and lead to no rule where none sets the date', () => {
    const { open } = toDeadlineList(
      caseDeadlines({
        deadlines: [
          aDeadline(),
          aDeadline({ rule: null, actor: null, authority: 'Scheduling order', origin: 'stated' }),
        ],
      }),
      NAMES,
    );
    expect(open.map(({ forWhom, authority }) => [forWhom, authority.href])).toEqual([
      ['The defendant', '/rules/frcp-12-a-1-a-i'],
      ['Not said', null],
    ]);
  });

  it('say what stands in place of a date', () => {
    const undated = { due: null, rawLastDay: null } as const;
    const { open, waiting } = toDeadlineList(
      caseDeadlines({
        deadlines: [
          aDeadline({ ...undated, until: 'the opposing party serves an answer' }),
          aDeadline({ ...undated, refusal: 'Clocks skip that hour.' }),
          aDeadline({
            ...undated,
            waitsFor: 'service on the defendant',
            settled: settled({ status: 'waiting' }),
          }),
          aDeadline({
            ...undated,
            settled: settled({ status: 'waiting', why: 'A motion under Rule 12 puts it off.' }),
          }),
        ],
      }),
      NAMES,
    );
    expect([...open, ...waiting].map((row) => row.undated)).toEqual([
      'Until the opposing party serves an answer',
      'Clocks skip that hour.',
      'Waits for service on the defendant',
      'A motion under Rule 12 puts it off.',
    ]);
  });

  it('count their warnings in words', () => {
    const warning = { code: 'new-holiday', detail: '…', otherwise: null } as const;
    const { open } = toDeadlineList(
      caseDeadlines({
        deadlines: [
          aDeadline({ warnings: [warning] }),
          aDeadline({ warnings: [warning, warning] }),
        ],
      }),
      NAMES,
    );
    expect(open.map(({ warnings }) => warnings)).toEqual(['1 warning', '2 warnings']);
  });

  it('tell of what is settled by which entry and on which day', () => {
    const by = settled({ status: 'satisfied', on: civilDate('2021-02-18'), by: 'e-9', late: true });
    const list = toDeadlineList(caseDeadlines({ deadlines: [aDeadline({ settled: by })] }), NAMES);
    expect(list.settled).toMatchObject([
      {
        told: { words: 'filed 2 days late' },
        settledBy: { text: 'Dkt. 9' },
        settledOn: { text: 'Feb 18, 2021' },
        left: null,
      },
    ]);
  });

  it('say nothing of the time left on another day than today', () => {
    const { open } = toDeadlineList(
      caseDeadlines({ asOf: civilDate('2021-01-30'), deadlines: [aDeadline()] }),
      NAMES,
    );
    expect(open.map(({ left }) => left)).toEqual([null]);
  });
});
