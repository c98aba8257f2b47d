import { aDeadline, caseDeadlines } from '../../../test/support/deadline-facts.js';
import { filing, printed, unread } from '../../../test/support/page-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { toStartedDeadlines } from './to-started-deadlines.js';

const NAMES = {
  case: { courtId: 'wawd', docketNumberNormal: '2:24-cv-00101' },
  parties: new Map<string, string>(),
  entries: new Map<string, never>(),
};

describe('the deadlines that an entry starts', () => {
  const entry = filing('2021-01-11');

  it('are those that run from it, not those it states itself', () => {
    const of = caseDeadlines({
      deadlines: [
        aDeadline({ title: 'a', anchor: entry.id }),
        aDeadline({ title: 'b', anchor: entry.id, origin: 'stated' }),
        aDeadline({ title: 'c', anchor: 'another' }),
      ],
    });
    const { rows, whatIf } = toStartedDeadlines(printed(entry), of, NAMES);
    expect(rows.map(({ what }) => what)).toEqual(['A']);
    expect(whatIf?.href).toBe(`/c/wawd/2:24-cv-00101/what-if?entry=${entry.id}`);
  });

  it.each([
    ['void', printed(entry, { voidReason: 'wrong case' })],
    ['struck', printed({ ...entry, struck: { on: civilDate('2021-02-01'), orderedIn: null } })],
    ['not read', printed(unread('2021-01-11'))],
  ])('are tried out on no other day for an entry that is %s', (_, shown) => {
    expect(toStartedDeadlines(shown, caseDeadlines(), NAMES).whatIf).toBeNull();
  });
});
