import { aDeadlineDocket, shown } from '../../../test/support/deadline-dockets.js';
import { aFiling, aRuling } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import type { CaseDeadline } from './case-deadline.js';
import type { StartAct } from './deadline-act.js';

const complaint = aFiling()
  .of('complaint')
  .but({ filedBy: ['plaintiff'] });
const served = { service: [{ partyId: 'defendant', on: civilDate('2021-01-13') }] };
const answer = aFiling()
  .of('answer')
  .but({ filedBy: ['defendant'] });
const toDismiss = aFiling()
  .but({ filedBy: ['defendant'] })
  .seeking('dismissal');

const act = { id: 'act-1', on: civilDate('2021-01-20'), reason: 'as counsel agreed' };

describe('the deadlines of a docket', () => {
  it('give the plaintiff ninety days to serve the complaint', () => {
    const due = aDeadlineDocket().with(complaint).asOf('2021-01-12').get('frcp-4-m');
    expect(shown(due)).toBe('2021-04-12 open');
    expect(due?.forPartyIds).toEqual(['plaintiff']);
    expect(due?.anchor).toBe(complaint.id);
  });

  it('let the answer wait for service, and run from it', () => {
    const waiting = aDeadlineDocket().with(complaint).asOf('2021-01-12').get('frcp-12-a-1-a-i');
    expect(shown(waiting)).toBe('no day waiting');
    expect(waiting?.waitsFor).toMatch(/service of the summons/);
    const open = aDeadlineDocket()
      .with(complaint, served)
      .asOf('2021-01-14')
      .get('frcp-12-a-1-a-i');
    expect(shown(open)).toBe('2021-02-03 open');
    expect(open?.forPartyIds).toEqual(['defendant']);
    const before = aDeadlineDocket().with(complaint, served).asOf('2021-01-12');
    expect(shown(before.get('frcp-12-a-1-a-i'))).toBe('no day waiting');
  });

  it('are met by the paper that does what had to be done, in time or late', () => {
    const docket = aDeadlineDocket().with(complaint, served);
    const inTime = docket.with(answer.on('2021-02-03')).asOf('2021-02-10');
    expect(shown(inTime.get('frcp-12-a-1-a-i'))).toBe('2021-02-03 satisfied');
    expect(inTime.get('frcp-12-a-1-a-i')?.settled.by).toBe(answer.id);
    const late = docket.with(answer.on('2021-02-04')).asOf('2021-02-10');
    expect(shown(late.get('frcp-12-a-1-a-i'))).toBe('2021-02-03 satisfied late');
  });

  it('are missed when their day is over and nothing was filed', () => {
    const docket = aDeadlineDocket().with(complaint, served);
    expect(shown(docket.asOf('2021-02-03').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 open');
    expect(shown(docket.asOf('2021-02-04').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 missed');
  });

  it('are not met by the paper of another party', () => {
    const theirs = answer.but({ filedBy: ['plaintiff'] }).on('2021-02-01');
    const docket = aDeadlineDocket().with(complaint, served).with(theirs);
    expect(shown(docket.asOf('2021-02-10').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 missed');
  });

  it('wait while a motion to dismiss is undecided, and begin anew fourteen days after its denial', () => {
    const docket = aDeadlineDocket().with(complaint, served).with(toDismiss.on('2021-02-01'));
    expect(shown(docket.asOf('2021-02-10').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 waiting');
    const denial = aRuling().denying(toDismiss).on('2021-03-01').entered('2021-03-02');
    const after = docket.with(denial).asOf('2021-03-03');
    expect(shown(after.get('frcp-12-a-4-a'))).toBe('2021-03-16 open');
    expect(after.get('frcp-12-a-4-a')?.forPartyIds).toEqual(['defendant']);
    expect(after.get('frcp-12-a-1-a-i')?.settled).toMatchObject({
      status: 'vacated',
      replacedBy: after.get('frcp-12-a-4-a')?.key,
    });
  });

  it('put a wawd motion to dismiss on the fourth Friday, its briefs before it', () => {
    const deadlines = aDeadlineDocket()
      .with(complaint, served)
      .with(toDismiss.on('2021-01-25'))
      .all('2021-01-26')
      .filter(({ anchor, rule }) => anchor === toDismiss.id && rule?.reckoning.by === 'noting-date')
      .map(({ due, forPartyIds }) => [due, forPartyIds]);
    expect(deadlines).toContainEqual(['2021-02-16', ['plaintiff']]);
    expect(deadlines).toContainEqual(['2021-02-19', ['defendant']]);
  });

  it('let briefs fall away when the motion is decided before their day', () => {
    const early = aRuling().denying(toDismiss).on('2021-02-08');
    const docket = aDeadlineDocket().with(toDismiss.on('2021-01-25')).with(early);
    const briefs = docket
      .all('2021-03-01')
      .filter(({ rule }) => rule?.reckoning.by === 'noting-date');
    expect(briefs).not.toHaveLength(0);
    expect(briefs.map(({ settled }) => settled.status)).toEqual(briefs.map(() => 'vacated'));
  });

  it('are struck with the entry that started them', () => {
    const docket = aDeadlineDocket().with(complaint.struck('2021-01-15'), served);
    expect(shown(docket.asOf('2021-01-14').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 open');
    expect(shown(docket.asOf('2021-01-15').get('frcp-12-a-1-a-i'))).toBe('2021-02-03 vacated');
  });

  it('end with the case, but for those that its end starts', () => {
    const judgment = aRuling().of('judgment').closing('judgment').on('2021-01-25');
    const docket = aDeadlineDocket().with(complaint, served).with(judgment);
    const after = docket.asOf('2021-01-26');
    expect(shown(after.get('frcp-12-a-1-a-i'))).toBe('2021-02-03 vacated');
    expect(shown(after.get('frap-4-a-1-a'))).toBe('2021-02-24 open');
    expect(shown(after.get('frcp-59-e'))).toBe('2021-02-22 open');
  });

  it('say that the day of filing stands in for a day of entry that is not on record', () => {
    const judgment = aRuling().of('judgment').on('2021-01-25');
    const inferred = aDeadlineDocket().with(judgment).asOf('2021-01-26').get('frap-4-a-1-a');
    expect(inferred?.warnings.map(({ code }) => code)).toContain('trigger-inferred');
    const entered = aDeadlineDocket().with(judgment.entered('2021-01-27')).asOf('2021-01-28');
    expect(shown(entered.get('frap-4-a-1-a'))).toBe('2021-02-26 open');
    expect(entered.get('frap-4-a-1-a')?.warnings).toEqual([]);
  });

  it('follow each other: the time to ask for more time ends thirty days after the time to appeal', () => {
    const judgment = aRuling().of('judgment').on('2021-01-21').entered('2021-01-21');
    const after = aDeadlineDocket().with(judgment).asOf('2021-02-01');
    const appeal = after.get('frap-4-a-1-a');
    expect(shown(appeal)).toBe('2021-02-22 open');
    expect(shown(after.get('frap-4-a-5-a-i'))).toBe('2021-03-24 open');
    expect(after.get('frap-4-a-5-a-i')?.dependsOn).toBe(appeal?.key);
  });

  it('count under the rules of their time: 120 days to serve in 2014', () => {
    const old = complaint.on('2014-03-03');
    const docket = aDeadlineDocket()
      .but({ filedOn: civilDate('2014-03-03') })
      .with(old);
    expect(shown(docket.asOf('2014-03-04').get('frcp-4-m'))).toBe('2014-07-01 open');
  });

  it('take the date that an order states as it is, with a warning on a day the court is closed', () => {
    const order = aRuling().on('2021-01-12');
    const stated = [{ what: 'Joint status report', on: '2021-01-16', at: '17:00' }];
    const due = aDeadlineDocket()
      .with(order, { stated })
      .asOf('2021-01-13')
      .get('Joint status report');
    expect(shown(due)).toBe('2021-01-16T17:00:00-08:00 open');
    expect(due?.warnings.map(({ code }) => code)).toEqual(['date-certain-on-closed-day']);
    expect(due?.authority).toBe('Order of January 12, 2021');
  });

  it('give way to an order that sets another time in place of the rule', () => {
    const order = aRuling().on('2021-01-20');
    const stated = [{ what: 'Answer', on: '2021-03-01', inPlaceOf: ['frcp-12-a-1-a-i'] }];
    const after = aDeadlineDocket()
      .with(complaint, served)
      .with(order, { stated })
      .asOf('2021-01-21');
    expect(shown(after.get('frcp-12-a-1-a-i'))).toBe('2021-02-03 overridden');
    expect(after.get('frcp-12-a-1-a-i')?.settled.replacedBy).toBe(after.get('Answer')?.key);
    expect(shown(after.get('Answer'))).toBe('2021-03-01 open');
    expect(after.get('Answer')?.forPartyIds).toEqual(['defendant']);
  });

  it('are met, put off or missed by the same papers when an order sets another time', () => {
    const order = aRuling().on('2021-01-20');
    const stated = [{ what: 'Answer', on: '2021-03-01', inPlaceOf: ['frcp-12-a-1-a-i'] }];
    const docket = aDeadlineDocket().with(complaint, served).with(order, { stated });
    expect(shown(docket.asOf('2021-03-02').get('Answer'))).toBe('2021-03-01 missed');
    const answered = docket.with(answer.on('2021-02-26')).asOf('2021-03-02');
    expect(shown(answered.get('Answer'))).toBe('2021-03-01 satisfied');
  });

  it('know hours only from a clock time that a person gives', () => {
    const tro = aFiling()
      .but({ filedBy: ['plaintiff'] })
      .seeking('temporary-restraining-order');
    const docket = aDeadlineDocket().with(tro);
    const waiting = docket.asOf('2021-01-11').get('wawd-lcr-65-b-5-response');
    expect(shown(waiting)).toBe('no day waiting');
    expect(waiting?.waitsFor).toMatch(/clock time/);
    const start: StartAct = {
      ...act,
      kind: 'start',
      on: civilDate('2021-01-11'),
      ruleId: 'wawd-lcr-65-b-5-response',
      trigger: '2021-01-11T17:00' as PeriodEvent,
      inferred: true,
      serviceMethod: null,
      motionKind: null,
      anchor: tro.id,
      forPartyIds: [],
    };
    const started = docket.saying(start).all('2021-01-12');
    const response = started.filter(({ rule }) => rule?.id === 'wawd-lcr-65-b-5-response');
    expect(response.map(shown)).toEqual(['2021-01-13T17:00:00-08:00 open']);
    expect(response[0]?.warnings.map(({ code }) => code)).toContain('trigger-inferred');
  });
});

describe('a duty and a right', () => {
  it('differ when their day is over: only a duty is missed', () => {
    const judgment = aRuling().of('judgment').on('2021-01-21').entered('2021-01-21');
    const after = aDeadlineDocket().with(complaint, served).with(judgment).asOf('2021-03-01');
    expect(shown(after.get('frcp-12-a-1-a-i'))).toBe('2021-02-03 missed');
    expect(shown(after.get('frap-4-a-1-a'))).toBe('2021-02-22 passed');
  });

  it('are not confused by a longer period of the same rule, which governs', () => {
    const removal = aFiling()
      .of('notice-of-removal')
      .but({ filedBy: ['defendant'] });
    const docket = aDeadlineDocket().with(removal.on('2021-03-03'));
    expect(shown(docket.asOf('2021-03-15').get('frcp-81-c-2-c'))).toBe('2021-03-10 passed');
    const received: StartAct = {
      ...act,
      kind: 'start',
      ruleId: 'frcp-81-c-2-a',
      trigger: civilDate('2021-03-02'),
      inferred: false,
      serviceMethod: null,
      motionKind: null,
      anchor: removal.id,
      forPartyIds: [],
    };
    const known = docket.saying(received).asOf('2021-03-15');
    expect(shown(known.get('frcp-81-c-2-a'))).toBe('2021-03-23 open');
    expect(known.get('frcp-81-c-2-c')?.settled).toMatchObject({
      status: 'overridden',
      replacedBy: known.get('frcp-81-c-2-a')?.key,
    });
  });
});

describe('the end of a day', () => {
  const lapseOf = (deadline: CaseDeadline | undefined): string | undefined =>
    deadline?.lapse?.status;
  const docket = aDeadlineDocket().with(complaint, served);

  it('is no change of the docket: what it makes of a deadline is the same before and after', () => {
    const before = docket.asOf('2021-02-03').get('frcp-12-a-1-a-i');
    const after = docket.asOf('2021-02-04').get('frcp-12-a-1-a-i');
    expect([before?.settled.status, lapseOf(before)]).toEqual(['open', 'missed']);
    expect([after?.settled.status, lapseOf(after)]).toEqual(['missed', 'missed']);
    expect(after?.lapse).toEqual(before?.lapse);
  });

  it('makes nothing of what waits, has no day, or was met', () => {
    const waiting = aDeadlineDocket().with(complaint).asOf('2021-01-12');
    expect(lapseOf(waiting.get('frcp-12-a-1-a-i'))).toBeUndefined();
    expect(lapseOf(waiting.get('frcp-41-a-1-a-i'))).toBeUndefined();
    const met = docket.with(answer.on('2021-02-03')).asOf('2021-02-10');
    expect(lapseOf(met.get('frcp-12-a-1-a-i'))).toBeUndefined();
  });
});

describe('service', () => {
  it('meets the time to serve on the day it is on record', () => {
    const docket = aDeadlineDocket().with(complaint, served);
    expect(shown(docket.asOf('2021-01-12').get('frcp-4-m'))).toBe('2021-04-12 open');
    expect(shown(docket.asOf('2021-01-13').get('frcp-4-m'))).toBe('2021-04-12 satisfied');
  });

  it('is taken to be electronic when a paper is filed, and adds no days; by mail it adds three', () => {
    const counterclaim = aFiling()
      .of('counterclaim')
      .but({ filedBy: ['defendant'] })
      .on('2021-02-01');
    const taken = aDeadlineDocket().with(counterclaim).asOf('2021-02-02').get('frcp-12-a-1-b');
    expect(shown(taken)).toBe('2021-02-22 open');
    expect(taken?.started).toMatchObject({ inferred: true, serviceMethod: 'electronic' });
    const byMail = { service: [{ on: civilDate('2021-02-01'), method: 'mail' }] };
    const mailed = aDeadlineDocket().with(counterclaim, byMail).asOf('2021-02-02');
    expect(shown(mailed.get('frcp-12-a-1-b'))).toBe('2021-02-25 open');
  });
});

describe("a magistrate judge's recommendation", () => {
  it('is taken to be served when it is entered: objections are due fourteen days later', () => {
    const recommended = aRuling().of('report-and-recommendation').on('2021-02-01');
    const docket = aDeadlineDocket().with(recommended.entered('2021-02-02'));
    expect(shown(docket.asOf('2021-02-03').get('frcp-72-b-2'))).toBe('2021-02-16 open');
  });
});

describe('a criminal docket', () => {
  it('raises no deadline of civil procedure', () => {
    const judgment = aRuling().of('judgment').on('2021-01-21').entered('2021-01-21');
    const docket = aDeadlineDocket().but({ isCriminal: true }).with(complaint).with(judgment);
    expect(docket.all('2021-02-01').map(({ authority }) => authority)).toEqual([]);
  });
});
