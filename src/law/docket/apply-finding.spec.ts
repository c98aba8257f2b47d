import { aCase, aFiling, aRuling, converted } from '../../../test/support/law-builders.js';
import { LAST_DAY } from '../calendar/civil-date.js';

const WINTER = 'preliminary-injunction-winter';
const motion = aFiling().seeking('temporary-restraining-order', 'seal');
const injunction = converted(motion, 'preliminary-injunction');
const sued = aCase().claiming('1').claiming('2').with(motion);

describe('a finding', () => {
  it('stands with its polarity on the claim it names, and on no request', () => {
    const order = aRuling()
      .on('2021-01-21')
      .under(WINTER)
      .denying(motion)
      .finding('likelihood-of-success', 'not-met', {
        claimId: '1',
        quote: 'has not shown',
        page: 5,
      })
      .finding('serious-questions', 'met', { claimId: '2' });
    const { claims, reliefs } = sued.with(order).asOf(LAST_DAY);
    expect(claims).toMatchObject([
      {
        id: '1',
        findings: [
          {
            factor: 'likelihood-of-success',
            outcome: 'not-met',
            ruledIn: order.id,
            standard: WINTER,
            claimId: '1',
            quote: 'has not shown',
            page: 5,
          },
        ],
      },
      { id: '2', findings: [{ factor: 'serious-questions', outcome: 'met' }] },
    ]);
    expect(reliefs.map(({ findings }) => findings)).toEqual([[], []]);
  });

  it('stands on the request it names, and on the claim too when it names both', () => {
    const about = { reliefId: motion.relief, claimId: '2' };
    const order = aRuling().finding('irreparable-harm', 'mixed', about);
    const { claims, reliefs } = sued.with(order).asOf(LAST_DAY);
    expect(claims).toMatchObject([{ findings: [] }, { findings: [{ outcome: 'mixed' }] }]);
    expect(reliefs).toMatchObject([{ findings: [{ outcome: 'mixed' }] }, { findings: [] }]);
  });

  it('that names neither stands on every request the ruling disposed of, and on no other', () => {
    const order = aRuling().denying(motion).finding('public-interest', 'not-met');
    const { reliefs } = sued.with(order).asOf(LAST_DAY);
    expect(reliefs).toMatchObject([
      { status: 'denied', findings: [{ factor: 'public-interest', outcome: 'not-met' }] },
      { status: 'pending', findings: [] },
    ]);
  });

  it('made in the order that converts a request stands on what the request became', () => {
    const order = aRuling()
      .under(WINTER)
      .converting(motion, 'preliminary-injunction')
      .denying(motion)
      .finding('balance-of-equities', 'not-met')
      .finding('public-interest', 'not-met', { reliefId: motion.relief });
    const { reliefs } = sued.with(order).asOf(LAST_DAY);
    expect(reliefs).toMatchObject([
      { id: motion.relief, status: 'converted', findings: [] },
      {
        id: injunction,
        standard: WINTER,
        findings: [{ factor: 'balance-of-equities' }, { factor: 'public-interest' }],
      },
      { kind: 'seal', findings: [] },
    ]);
  });

  it('leaves earlier ones on the same factor readable, the last one in force', () => {
    const first = aRuling().on('2021-01-21').under(WINTER).denying(motion);
    const second = aRuling().on('2021-02-01').denying(motion);
    const { reliefs } = sued
      .with(first.finding('irreparable-harm', 'not-met'), second.finding('irreparable-harm', 'met'))
      .asOf(LAST_DAY);
    expect(reliefs[0]).toMatchObject({
      standard: WINTER,
      findings: [
        { outcome: 'not-met', ruledIn: first.id, standard: WINTER },
        { outcome: 'met', ruledIn: second.id, standard: null },
      ],
    });
  });

  it.each([
    ['a claim that nobody made', { claimId: '9' }, 'claim-not-asserted'],
    ['a request that nobody made', { reliefId: 'none' }, 'relief-not-sought'],
  ])('on %s is made on nothing: the ruling is named', (_, about, code) => {
    const order = aRuling().finding('public-interest', 'met', about);
    const state = sued.with(order).asOf(LAST_DAY);
    expect(state.irregularities).toMatchObject([{ entryId: order.id, code }]);
    expect([...state.claims, ...state.reliefs].flatMap(({ findings }) => findings)).toEqual([]);
  });
});
