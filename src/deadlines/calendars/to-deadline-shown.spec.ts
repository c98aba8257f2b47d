import { Clock } from '../../platform/clock/clock.js';
import type { FeedRow } from './feed-deadlines.repository.js';
import { toDeadlineShown } from './to-deadline-shown.js';

class StoppedClock extends Clock {
  constructor(private readonly at: string) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }
}

/** An answer due on 2 February 2021 in Seattle that is missed when nobody files it. */
const ROW: FeedRow = {
  id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  title: 'Answer the complaint',
  authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
  origin: 'rule',
  force: 'must',
  status: 'open',
  lapsesTo: 'missed',
  isRemoved: false,
  dueOn: '2021-02-02',
  dueAt: null,
  hasWarnings: false,
  sequence: 0,
  changedAt: new Date('2021-01-12T20:00:00Z'),
  caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
  docketNumber: '2:21-cv-00031',
  court: 'W.D. Wash.',
  timeZone: 'America/Los_Angeles',
};

const at = (row: FeedRow, now: string): string =>
  toDeadlineShown(row, new StoppedClock(now)).status;

describe('a stored deadline', () => {
  it('stays open until its day is over at the court', () => {
    expect(at(ROW, '2021-02-02T23:59:00-08:00')).toBe('open');
    expect(at(ROW, '2021-02-03T00:00:00-08:00')).toBe('missed');
  });

  it('stays open until its hour is over, when it has one', () => {
    const row: FeedRow = { ...ROW, dueAt: new Date('2021-02-02T17:00:00-08:00') };
    expect(toDeadlineShown(row, new Clock()).due).toEqual({
      kind: 'hour',
      at: Date.parse('2021-02-02T17:00:00-08:00'),
    });
    expect(at(row, '2021-02-02T17:00:00-08:00')).toBe('open');
    expect(at(row, '2021-02-02T17:00:01-08:00')).toBe('missed');
  });

  it('stays open for ever when no day ends it, and as it was settled when it was', () => {
    expect(at({ ...ROW, lapsesTo: null }, '2030-01-01T00:00:00Z')).toBe('open');
    expect(at({ ...ROW, status: 'satisfied' }, '2030-01-01T00:00:00Z')).toBe('satisfied');
  });
});
