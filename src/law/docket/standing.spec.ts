import { aCase, aFiling, aRuling } from '../../../test/support/law-builders.js';
import { LAST_DAY } from '../calendar/civil-date.js';
import type { CaseState } from './case-state.js';
import { CASE_OUTCOMES } from './outcomes.js';
import type { CaseOutcome, ClaimStatus } from './outcomes.js';

const sued = aCase().claiming('1').claiming('2');
const judgment = aRuling().of('judgment').on('2021-03-02').closing('judgment');

function codes({ irregularities }: CaseState): readonly string[] {
  return irregularities.map(({ code }) => code);
}

describe('a case closed', () => {
  it('by a ruling is closed from its day, with its outcome', () => {
    const docket = sued.with(judgment);
    expect(docket.asOf('2021-03-01').standing).toMatchObject({ status: 'pending' });
    expect(docket.asOf('2021-03-02').standing).toEqual({
      status: 'closed',
      since: '2021-03-02',
      outcome: 'judgment',
      closedIn: judgment.id,
    });
  });

  it('by a notice of dismissal is closed by that filing, without an order', () => {
    const notice = aFiling()
      .of('notice-of-dismissal')
      .on('2021-03-02')
      .closing('voluntarily-dismissed');
    expect(sued.with(notice).asOf(LAST_DAY).standing).toMatchObject({
      status: 'closed',
      outcome: 'voluntarily-dismissed',
      closedIn: notice.id,
    });
  });

  it('by a dismissal that names no target and answers no request is dismissed', () => {
    const dismissal = aRuling().on('2021-03-02').disposing({}, 'dismissed');
    expect(sued.with(dismissal).asOf(LAST_DAY).standing).toMatchObject({ outcome: 'dismissed' });
  });

  it.each([
    ['a claim', { claimId: '1' }],
    ['a party', { partyId: 'defendant' }],
    ['an oral request', { request: 'to compel' }],
  ])('is not what it is after the dismissal of %s', (_, target) => {
    const dismissal = aRuling().on('2021-03-02').disposing(target, 'dismissed');
    expect(sued.with(dismissal).asOf(LAST_DAY).standing).toMatchObject({ status: 'pending' });
  });

  it('stays closed as it first was: a second end is named', () => {
    const second = aRuling().on('2021-04-01').closing('settled');
    const state = sued.with(judgment, second).asOf(LAST_DAY);
    expect(state.standing).toMatchObject({ since: '2021-03-02', outcome: 'judgment' });
    expect(state.irregularities).toMatchObject([{ entryId: second.id, code: 'not-open' }]);
  });
});

describe('the claims of a case that ends', () => {
  const ends: readonly (readonly [CaseOutcome, ClaimStatus])[] = [
    ['voluntarily-dismissed', 'withdrawn'],
    ['dismissed', 'dismissed'],
    ['judgment', 'decided'],
    ['settled', 'withdrawn'],
    ['remanded', 'pending'],
    ['transferred', 'pending'],
    ['administratively-closed', 'pending'],
    ['other', 'pending'],
  ];

  it.each(ends)('%s: those pending are %s, one decided before stays', (outcome, status) => {
    const ruled = aRuling().on('2021-02-01').disposing({ claimId: '2' }, 'dismissed');
    const end = aRuling().on('2021-03-02').closing(outcome);
    const { claims } = sued.with(ruled, end).asOf(LAST_DAY);
    expect(claims).toMatchObject([{ status }, { status: 'dismissed' }]);
  });

  it('has every outcome in that table', () => {
    expect(ends.map(([outcome]) => outcome).sort()).toEqual([...CASE_OUTCOMES].sort());
  });
});

describe('a case stayed', () => {
  const motion = aFiling().seeking('stay');
  const stay = aRuling().on('2021-02-01').granting(motion);

  it('is stayed by the grant of a motion to stay it', () => {
    expect(sued.with(motion, stay).asOf('2021-02-01').standing).toEqual({
      status: 'stayed',
      since: '2021-02-01',
      stayedIn: stay.id,
    });
  });

  it.each(['denied', 'granted-in-part', 'deferred'] as const)(
    'is not when that is %s',
    (outcome) => {
      const ruling = aRuling().on('2021-02-01').disposing({ reliefId: motion.relief }, outcome);
      expect(sued.with(motion, ruling).asOf(LAST_DAY).standing.status).toBe('pending');
    },
  );

  it('is not by the grant of another motion, nor again by a later order on something else', () => {
    const other = aFiling().seeking('stay-pending-appeal');
    const lifted = aRuling().on('2021-03-01').moving('pending');
    const later = aRuling().on('2021-04-01').granting(other);
    const state = sued.with(motion, stay, other, lifted, later).asOf(LAST_DAY);
    expect(state.standing).toEqual({ status: 'pending', since: '2021-03-01' });
  });

  it('by an order of its own stays stayed as it first was, and is not irregular', () => {
    const first = aRuling().on('2021-02-01').moving('stayed');
    const again = aRuling().on('2021-02-08').moving('stayed');
    const state = sued.with(first, again).asOf(LAST_DAY);
    expect(state.standing).toMatchObject({
      status: 'stayed',
      since: '2021-02-01',
      stayedIn: first.id,
    });
    expect(codes(state)).toEqual([]);
  });

  it('can be closed, but a closed case cannot be stayed: the order is named', () => {
    const late = aRuling().on('2021-04-01').moving('stayed');
    const state = sued.with(motion, stay, judgment, late).asOf(LAST_DAY);
    expect(state.standing).toMatchObject({ status: 'closed', since: '2021-03-02' });
    expect(codes(state)).toEqual(['not-open']);
  });
});

describe('a case reopened', () => {
  const reopened = aRuling().on('2021-05-03').moving('pending');

  it('is pending again from that day, and may be closed again', () => {
    const docket = sued.with(judgment, reopened, aRuling().on('2021-06-01').closing('settled'));
    expect(docket.asOf('2021-05-02').standing.status).toBe('closed');
    expect(docket.asOf('2021-05-03').standing).toEqual({ status: 'pending', since: '2021-05-03' });
    expect(docket.asOf('2021-06-01').standing).toMatchObject({
      status: 'closed',
      outcome: 'settled',
    });
    expect(codes(docket.asOf(LAST_DAY))).toEqual([]);
  });

  it('has its claims again, but for those that were decided before it closed', () => {
    const dismissal = aRuling().on('2021-02-01').disposing({ claimId: '1' }, 'dismissed');
    const docket = sued.with(dismissal, judgment, reopened);
    const statuses = (day: string): readonly ClaimStatus[] =>
      docket.asOf(day).claims.map(({ status }) => status);
    expect(statuses('2021-03-02')).toEqual(['dismissed', 'decided']);
    expect(statuses('2021-05-03')).toEqual(['dismissed', 'pending']);
  });

  it('was neither stayed nor closed: the order is named and nothing moves', () => {
    const state = sued.with(reopened).asOf(LAST_DAY);
    expect(state.standing).toEqual({ status: 'pending', since: '2021-01-11' });
    expect(codes(state)).toEqual(['not-stayed-or-closed']);
  });
});

describe("the end that only the court's header gives", () => {
  const ended = sued.terminatedOn('2021-03-02');
  const byHeader = { status: 'closed', since: '2021-03-02', outcome: 'other', closedIn: null };

  it('closes the case from that day, with an outcome nobody knows', () => {
    expect(ended.asOf('2021-03-01').standing.status).toBe('pending');
    expect(ended.asOf('2021-03-02').standing).toEqual(byHeader);
    expect(ended.asOf('2021-01-10').standing).toEqual({ status: 'not-filed' });
  });

  it('gives way to the entry that ended the case', () => {
    expect(ended.with(judgment).asOf(LAST_DAY).standing).toMatchObject({ closedIn: judgment.id });
  });

  it('ends a stay that came before it', () => {
    const stay = aRuling().on('2021-02-01').moving('stayed');
    expect(ended.with(stay).asOf(LAST_DAY).standing).toEqual(byHeader);
  });

  it('holds until an order reopens the case', () => {
    const reopened = aRuling().on('2021-05-03').moving('pending');
    const docket = ended.with(reopened);
    expect(docket.asOf('2021-05-02').standing).toEqual(byHeader);
    expect(docket.asOf(LAST_DAY).standing).toEqual({ status: 'pending', since: '2021-05-03' });
    expect(codes(docket.asOf(LAST_DAY))).toEqual([]);
  });
});
