import { aDeadlineDocket, shown } from '../../../test/support/deadline-dockets.js';
import { aFiling } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import type { StatusAct } from './deadline-act.js';

const complaint = aFiling()
  .of('complaint')
  .but({ filedBy: ['plaintiff'] });
const served = { service: [{ partyId: 'defendant', on: civilDate('2021-01-13') }] };
const answer = aFiling()
  .of('answer')
  .but({ filedBy: ['defendant'] });
const act = { id: 'act-1', on: civilDate('2021-01-20'), reason: 'as counsel agreed' };

describe('what people say of a deadline', () => {
  const docket = aDeadlineDocket().with(complaint, served);
  const key = docket.asOf('2021-01-14').get('frcp-12-a-1-a-i')?.key ?? '';
  const told = (say: StatusAct, day = '2021-01-21'): string =>
    shown(docket.saying(say).asOf(day).get('frcp-12-a-1-a-i'));

  it('goes before the docket, from the day it counts', () => {
    expect(told({ ...act, key, kind: 'done' })).toBe('2021-02-03 done');
    expect(told({ ...act, key, kind: 'done' }, '2021-01-19')).toBe('2021-02-03 open');
    expect(told({ ...act, key, kind: 'vacate', by: null })).toBe('2021-02-03 vacated');
  });

  it('may put another date in its place, which is a deadline of its own', () => {
    const say: StatusAct = { ...act, key, kind: 'override', due: '2021-02-24', by: null };
    const after = docket.saying(say).all('2021-01-21');
    const original = after.find((one) => one.key === key);
    expect(shown(original)).toBe('2021-02-03 overridden');
    const instead = after.find((one) => one.key === original?.settled.replacedBy);
    expect(shown(instead)).toBe('2021-02-24 open');
    expect(instead?.title).toBe('Answer the complaint');
  });

  it('may be said of a date that took the place of another, which was extended again', () => {
    const first: StatusAct = { ...act, key, kind: 'override', due: '2021-02-24', by: null };
    const again: StatusAct = { ...first, id: 'act-2', key: 'override:act-1', due: '2021-03-10' };
    const after = docket.saying(first, again).all('2021-01-21');
    const answers = after.filter(({ duty }) => duty?.rule.id === 'frcp-12-a-1-a-i').map(shown);
    expect(answers).toEqual(['2021-02-03 overridden', '2021-02-24 overridden', '2021-03-10 open']);
    const met = docket.with(answer.on('2021-03-09')).saying(first, again).all('2021-03-11');
    expect(met.filter(({ due }) => due === '2021-03-10').map(shown)).toEqual([
      '2021-03-10 satisfied',
    ]);
    const back: StatusAct = { ...act, id: 'act-3', key, kind: 'reopen' };
    expect(
      docket
        .saying(first, again, back)
        .all('2021-01-21')
        .map(({ due }) => due),
    ).not.toContain('2021-03-10');
  });

  it('can be taken back', () => {
    const done: StatusAct = { ...act, key, kind: 'done' };
    const back: StatusAct = { ...act, id: 'act-2', key, kind: 'reopen' };
    expect(shown(docket.saying(done, back).asOf('2021-01-21').get('frcp-12-a-1-a-i'))).toBe(
      '2021-02-03 open',
    );
  });
});
