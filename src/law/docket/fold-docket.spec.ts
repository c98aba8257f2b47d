import {
  aCase,
  aClerkEntry,
  aFiling,
  anUnreadEntry,
  aRuling,
} from '../../../test/support/law-builders.js';
import { LAST_DAY } from '../calendar/civil-date.js';

describe('a case', () => {
  const [complaint, notice] = [aFiling().of('complaint'), aClerkEntry().on('2021-01-12')];

  it('is not filed before the day it was filed', () => {
    expect(aCase().with(complaint, notice).asOf('2021-01-10')).toEqual({
      standing: { status: 'not-filed' },
      reliefs: [],
      claims: [],
      complaintIn: null,
      lastActivityOn: null,
      entryCount: 0,
      irregularities: [],
    });
  });

  it('is pending from the day it was filed, even if its docket holds no complaint', () => {
    const state = aCase().claiming('1').asOf('2021-01-11');
    expect(state.standing).toEqual({ status: 'pending', since: '2021-01-11' });
    expect(state.claims).toEqual([
      { id: '1', title: 'Count 1', status: 'pending', findings: [], endedWithCase: false },
    ]);
    expect(state.entryCount).toBe(0);
  });

  it('knows its complaint, how many entries count, and the last day of activity', () => {
    const state = aCase()
      .with(complaint, notice, anUnreadEntry().on('2021-01-20'))
      .asOf('2021-01-19');
    expect(state).toMatchObject({ complaintIn: complaint.id, entryCount: 2 });
    expect(state.lastActivityOn).toBe('2021-01-12');
  });

  it('has had its last activity on the latest day, whatever place the entry has on the docket', () => {
    const early = aFiling().on('2021-02-01').entered('2021-01-15');
    const state = aCase().with(aFiling().on('2021-01-20'), early).asOf(LAST_DAY);
    expect(state.lastActivityOn).toBe('2021-01-20');
  });

  it('is moved by no entry that the clerk made or nobody has read', () => {
    const quiet = aCase().with(aClerkEntry(), anUnreadEntry()).asOf(LAST_DAY);
    expect(quiet).toEqual({
      ...aCase().asOf(LAST_DAY),
      entryCount: 2,
      lastActivityOn: '2021-01-11',
    });
  });
});

describe('a number that repeats', () => {
  const first = anUnreadEntry().on('2021-01-12').but({ number: 7 });
  const second = anUnreadEntry().on('2021-01-13').but({ number: 7 });

  it('is kept, counted, and named on the later of the two entries', () => {
    const state = aCase().with(first, second).asOf(LAST_DAY);
    expect(state.entryCount).toBe(2);
    expect(state.irregularities).toMatchObject([{ entryId: second.id, code: 'repeated-number' }]);
  });

  it('is no irregularity before the second of them', () => {
    const state = aCase().with(first, second).asOf('2021-01-12');
    expect(state.irregularities).toEqual([]);
  });
});

describe('a claim', () => {
  const complaint = aFiling().of('complaint');
  const amended = aFiling().of('amended-complaint').on('2021-03-02');
  const sued = aCase().claiming('1').claiming('2', complaint).claiming('3', amended);

  it.each([
    ['2021-01-11', ['1', '2']],
    ['2021-03-01', ['1', '2']],
    ['2021-03-02', ['1', '2', '3']],
  ])('counts from the entry that asserts it, or else from the first day: as of %s', (day, ids) => {
    expect(
      sued
        .with(complaint, amended)
        .asOf(day)
        .claims.map(({ id }) => id),
    ).toEqual(ids);
  });

  it('is not made by a pleading that was struck or that the docket does not hold', () => {
    const state = sued.with(complaint.struck('2021-02-01')).asOf('2021-02-01');
    expect(state.claims.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('an entry counts', () => {
  it.each([
    ['filed on the 12th, entered on the 14th', '2021-01-12', '2021-01-14'],
    ['filed on the 14th, entered on the 12th', '2021-01-14', '2021-01-12'],
  ])('from the day it was filed or entered, whichever came first: %s', (_, filed, entered) => {
    const docket = aCase().with(aFiling().on(filed).entered(entered).seeking('stay'));
    expect(docket.asOf('2021-01-11').entryCount).toBe(0);
    const { entryCount, reliefs } = docket.asOf('2021-01-12');
    expect(entryCount).toBe(1);
    expect(reliefs).toMatchObject([{ soughtOn: '2021-01-12', status: 'pending' }]);
  });

  it('on no day when it has neither, and is named', () => {
    const undated = aFiling().undated().of('complaint').seeking('remand');
    const state = aCase().with(undated).asOf('2021-01-11');
    expect(state).toMatchObject({ entryCount: 0, reliefs: [], complaintIn: null });
    expect(state.irregularities).toEqual([
      { entryId: undated.id, sequence: undated.entry.sequence, code: 'undated' },
    ]);
    expect(aCase().with(undated).asOf('2021-01-10').irregularities).toEqual([]);
  });

  it('also when it is dated before the case was filed, and is named', () => {
    const early = aFiling().on('2021-01-08').seeking('temporary-restraining-order');
    const docket = aCase().with(early);
    expect(docket.asOf('2021-01-08')).toMatchObject({
      standing: { status: 'not-filed' },
      entryCount: 1,
    });
    expect(docket.asOf('2021-01-11')).toMatchObject({
      standing: { status: 'pending', since: '2021-01-11' },
      reliefs: [{ id: early.relief, soughtOn: '2021-01-08', status: 'pending' }],
      irregularities: [{ entryId: early.id, code: 'before-case-filed' }],
    });
  });
});

describe('a second complaint', () => {
  const [first, second] = [aFiling().of('complaint'), aFiling().of('complaint').on('2021-01-12')];

  it('is kept and named, and the first stays the complaint', () => {
    const state = aCase().with(first, second).asOf(LAST_DAY);
    expect(state).toMatchObject({
      complaintIn: first.id,
      entryCount: 2,
      irregularities: [{ entryId: second.id, code: 'second-complaint' }],
    });
  });

  it('is the first once that has been struck', () => {
    const state = aCase().with(first.struck('2021-01-12'), second).asOf('2021-01-12');
    expect(state).toMatchObject({ complaintIn: second.id, irregularities: [] });
  });
});

describe('a strike', () => {
  const motion = aFiling().seeking('temporary-restraining-order');
  const order = aRuling().on('2021-02-01');

  it('counts from the day of the order that made it', () => {
    const docket = aCase().with(motion.struck('2021-01-20', order), order);
    expect(docket.asOf('2021-01-31').reliefs).toMatchObject([{ status: 'pending' }]);
    expect(docket.asOf('2021-02-01').reliefs).toMatchObject([
      { status: 'stricken', decidedIn: order.id, decidedOn: '2021-02-01' },
    ]);
    expect(docket.asOf('2021-02-01').entryCount).toBe(2);
  });

  it('that no order made counts from its own day, decided by no entry', () => {
    const docket = aCase().with(motion.struck('2021-01-20'));
    expect(docket.asOf('2021-01-19').reliefs).toMatchObject([{ status: 'pending' }]);
    expect(docket.asOf('2021-01-20').reliefs).toMatchObject([
      { status: 'stricken', decidedIn: null, decidedOn: '2021-01-20' },
    ]);
  });

  it('by an order without a date counts from its own day', () => {
    const docket = aCase().with(motion.struck('2021-01-20', order), order.undated());
    expect(docket.asOf('2021-01-19').reliefs).toMatchObject([{ status: 'pending' }]);
    expect(docket.asOf('2021-01-20').reliefs).toMatchObject([{ status: 'stricken' }]);
  });

  it('by an order that is not on the docket, because it was voided, does not count', () => {
    const docket = aCase().with(motion.struck('2021-01-20', order));
    expect(docket.asOf(LAST_DAY).reliefs).toMatchObject([{ status: 'pending' }]);
  });

  it('leaves a ruling without effect, from its day on', () => {
    const denial = aRuling()
      .on('2021-01-21')
      .denying(motion)
      .closing('judgment')
      .struck('2021-02-01');
    const docket = aCase().with(motion, denial);
    expect(docket.asOf('2021-01-31')).toMatchObject({
      standing: { status: 'closed' },
      reliefs: [{ status: 'denied' }],
    });
    expect(docket.asOf('2021-02-01')).toMatchObject({
      standing: { status: 'pending', since: '2021-01-11' },
      reliefs: [{ status: 'pending' }],
      entryCount: 2,
      irregularities: [],
    });
  });

  it('leaves a response unheard and a notice of dismissal without effect', () => {
    const response = aFiling().on('2021-01-12').responding(motion).struck('2021-01-15');
    const notice = aFiling()
      .of('notice-of-dismissal')
      .on('2021-01-13')
      .closing('voluntarily-dismissed');
    const state = aCase().with(motion, response, notice.struck('2021-01-15')).asOf('2021-01-15');
    expect(state).toMatchObject({ standing: { status: 'pending' }, reliefs: [{ responses: [] }] });
  });
});
