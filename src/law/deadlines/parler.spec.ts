import {
  aDeadlineDocket,
  endOf,
  shown,
  STANDARD_BOOK,
  WAWD,
} from '../../../test/support/deadline-dockets.js';
import { aFiling, aRuling, converted } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import { NO_GIVEN_DAYS } from './court-facts.js';
import { dateFromRule } from './date-from-rule.js';
import type { StatusAct } from './deadline-act.js';
import { deriveDeadlines } from './derive-deadlines.js';
import { ruleOn } from './rule-book.js';

/** The day, or court-local time, that a rule gives in W.D. Wash. for an event. */
function fromRule(ruleId: string, event: string, motionKind: string | null = null): string | null {
  const day = civilDate(event.slice(0, 10));
  const rule = ruleOn(STANDARD_BOOK, ruleId, day);
  if (rule === null) throw new Error(`${ruleId} was not in force on ${day}`);
  const asked = { event: event as PeriodEvent, serviceMethod: null, motionKind, inferred: false };
  const answer = dateFromRule(rule, asked, WAWD, NO_GIVEN_DAYS, day);
  if (!answer.ok) throw new Error(answer.refusal.detail);
  return answer.date.kind === 'date' ? answer.date.due : null;
}

/** Each row of the table of deadlines of Parler v. AWS that a rule gives; assumed events are assumed. */
const ROWS = [
  ['service of process, from the complaint', 'frcp-4-m', '2021-01-11', '2021-04-12'],
  ['the answer, service assumed on the day ordered', 'frcp-12-a-1-a-i', '2021-01-11', '2021-02-01'],
  ['the answer, had service been waived', 'frcp-12-a-1-a-ii', '2021-01-11', '2021-03-12'],
  ['a restraining order, had one been entered', 'frcp-65-b-2', '2021-01-14', '2021-01-28'],
  ['reconsideration', 'wawd-lcr-7-h-2', '2021-01-21', '2021-02-04'],
  ['appeal of the denial', 'frap-4-a-1-a-injunction', '2021-01-21', '2021-02-22'],
  ['more time to appeal', 'frap-4-a-5-a-i-injunction', '2021-02-22', '2021-03-24'],
  ["another's appeal", 'frap-4-a-3', '2021-02-22', '2021-03-08'],
  ['removal of the state action', 'usc-28-1446-b-1', '2021-03-02', '2021-04-01'],
  ['answer after removal, from receipt', 'frcp-81-c-2-a', '2021-03-02', '2021-03-23'],
  ['answer after removal, from removal', 'frcp-81-c-2-c', '2021-03-03', '2021-03-10'],
  ['remand for a defect', 'usc-28-1447-c', '2021-03-03', '2021-04-02'],
  ['the order of remand takes effect', 'wawd-lcr-3-i', '2021-09-17', '2021-10-01'],
] as const;

describe('the deadlines of Parler v. AWS', () => {
  it.each(ROWS)('%s: %s from %s is %s', (_what, ruleId, event, due) => {
    expect(fromRule(ruleId, event)).toBe(due);
  });

  it('give a day and two days, to the minute, from service at five in the afternoon', () => {
    const served = '2021-01-11T17:00';
    expect(fromRule('wawd-lcr-65-b-5-notice', served)).toBe('2021-01-12T17:00:00-08:00');
    expect(fromRule('wawd-lcr-65-b-5-response', served)).toBe('2021-01-13T17:00:00-08:00');
  });
});

describe('the docket of Parler v. AWS', () => {
  const parties = [
    { id: 'plaintiff', side: 'plaintiff' },
    { id: 'defendant', side: 'defendant' },
  ] as const;
  const complaint = aFiling()
    .of('complaint')
    .but({ number: 1, filedBy: ['plaintiff'] });
  const motion = aFiling()
    .but({ number: 2, filedBy: ['plaintiff'] })
    .seeking('temporary-restraining-order');
  const response = aFiling()
    .responding(motion)
    .but({ filedBy: ['defendant'] })
    .on('2021-01-12');
  const reply = aFiling()
    .replying(motion)
    .but({ filedBy: ['plaintiff'] })
    .on('2021-01-13');
  const hearing = aRuling()
    .of('minute-entry')
    .converting(motion, 'preliminary-injunction')
    .on('2021-01-14');
  const order = aRuling()
    .but({ number: 34 })
    .disposing({ reliefId: converted(motion, 'preliminary-injunction') }, 'denied')
    .on('2021-01-21');
  const dismissal = aFiling()
    .of('notice-of-dismissal')
    .but({ filedBy: ['plaintiff'] })
    .closing('voluntarily-dismissed')
    .on('2021-03-02');
  const docket = [complaint, motion, response, reply, hearing, order, dismissal].reduce(
    (made, entry) => made.with(entry),
    aDeadlineDocket().but({ parties }),
  );
  const on = (day: string): string[] =>
    docket.all(day).map((one) => `${one.rule?.id ?? one.key}: ${shown(one)}`);

  it('asks for service, an answer, and a response within hours of service, on its first day', () => {
    expect(on('2021-01-11')).toEqual([
      'wawd-lcr-7-d-noting: 2021-01-11 open',
      'frcp-4-m: 2021-04-12 open',
      'frcp-12-a-1-a-i: no day waiting',
      'frcp-41-a-1-a-i: no day open',
      'wawd-lcr-65-b-5-notice: no day waiting',
      'wawd-lcr-65-b-5-response: no day waiting',
    ]);
  });

  it('notes the motion, once it is one for a preliminary injunction, on the fourth Friday', () => {
    const noted = on('2021-01-14').filter((line) => line.startsWith('wawd-lcr-7-d'));
    expect(noted).toEqual([
      'wawd-lcr-7-d-noting: 2021-01-11 passed',
      'wawd-lcr-7-d-opposition: 2021-02-01 satisfied',
      'wawd-lcr-7-d-noting: 2021-02-05 open',
      'wawd-lcr-7-d-reply: 2021-02-05 satisfied',
    ]);
  });

  it('lets the denial be reconsidered and appealed', () => {
    const lines = on('2021-01-22');
    expect(lines).toContain('wawd-lcr-7-h-2: 2021-02-04 open');
    expect(lines).toContain('frap-4-a-1-a-injunction: 2021-02-22 open');
    expect(lines).toContain('frap-4-a-5-a-i-injunction: 2021-03-24 open');
    expect(lines).toContain('wawd-lcr-7-d-noting: 2021-02-05 vacated');
  });

  it('ends what was left with the voluntary dismissal, which was in time', () => {
    const lines = on('2021-03-02');
    expect(lines).toContain('frcp-41-a-1-a-i: no day satisfied');
    expect(lines).toContain('frcp-4-m: 2021-04-12 vacated');
    expect(lines).toContain('frap-4-a-1-a-injunction: 2021-02-22 passed');
  });

  it('sees the hours of the local rule give way to the order of the first day', () => {
    const key =
      docket.all('2021-01-11').find(({ rule }) => rule?.id === 'wawd-lcr-65-b-5-response')?.key ??
      '';
    const said: StatusAct = {
      id: 'said',
      kind: 'override',
      key,
      on: civilDate('2021-01-11'),
      due: null,
      by: null,
      reason: 'The order of January 11 set the time; the copy is cut off before it.',
    };
    const facts = { ...docket.facts, acts: [said] };
    const after = deriveDeadlines(facts, STANDARD_BOOK, endOf('2021-01-12'));
    expect(after.find((one) => one.key === key)?.settled.status).toBe('overridden');
  });
});
