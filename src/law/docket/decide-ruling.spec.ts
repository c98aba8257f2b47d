import {
  aCase,
  aCaseFile,
  aDisposition,
  aFiling,
  aFinding,
  aRuling,
  converted,
  told,
} from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import { decideRemovedReliefs } from './decide-reliefs.js';
import { decideRuling } from './decide-ruling.js';
import type { Bench, RulingDraft } from './decide-ruling.js';
import type { Disposition } from './docket-entry.js';

const complaint = aFiling().of('complaint');
const motion = aFiling().seeking('temporary-restraining-order', 'seal');
const late = aFiling().on('2021-02-20').seeking('stay');
const decided = aFiling().seeking('remand');
const sued = aCase()
  .claiming('1')
  .with(complaint, motion, late, decided, aRuling().on('2021-01-15').denying(decided));
const file = aCaseFile(sued);
const BENCH: Bench = {
  judgeKnown: true,
  factors: new Set(['irreparable-harm', 'public-interest']),
};

const RULED: RulingDraft = {
  kind: 'ruling',
  type: 'order',
  number: null,
  filedOn: civilDate('2021-02-08'),
  filedAtDay: null,
  proposed: false,
  relations: [],
  judgeId: 'judge',
  dispositions: [],
  appliesStandard: 'rule-65b-tro',
  findings: [],
  closesCase: null,
  movesCaseTo: null,
};

function ruling(change: Partial<RulingDraft>, bench: Bench = BENCH): string {
  return told(decideRuling(file, bench, { ...RULED, ...change }));
}

const of = (
  target: Partial<Disposition>,
  outcome: Disposition['outcome'] = 'denied',
): Disposition => ({
  ...aDisposition(outcome),
  ...target,
});
const injunction = converted(motion, 'preliminary-injunction');
const conversion = of(
  { reliefId: motion.relief, convertedTo: 'preliminary-injunction', newReliefId: injunction },
  'converted',
);

describe('a ruling made by hand may dispose', () => {
  it.each<[string, Partial<Disposition>]>([
    ['a request of the case', { reliefId: motion.relief }],
    ['a request decided before', { reliefId: decided.relief }],
    ['a claim', { claimId: '1' }],
    ['a party', { partyId: 'defendant' }],
    ['an entry', { entryId: motion.id }],
    ['an oral request', { request: 'to continue the hearing' }],
    ['the case itself', {}],
  ])('of %s', (_, target) => {
    expect(ruling({ dispositions: [of(target)] })).toBe('allowed');
  });

  it.each<[string, Partial<Disposition>, string]>([
    [
      'a request of another case',
      { reliefId: 'gone' },
      'relief-not-in-case /dispositions/1/reliefId',
    ],
    [
      'a request made after it',
      { reliefId: late.relief },
      'relief-not-sought-yet /dispositions/1/reliefId',
    ],
    ['a claim of another case', { claimId: '9' }, 'claim-not-in-case /dispositions/1/claimId'],
    [
      'a party of another case',
      { partyId: 'stranger' },
      'party-not-in-case /dispositions/1/partyId',
    ],
    ['an entry of another case', { entryId: 'gone' }, 'entry-not-in-case /dispositions/1/entryId'],
    [
      'two things at once',
      { claimId: '1', partyId: 'defendant' },
      'too-many-targets /dispositions/1',
    ],
  ])('not of %s', (_, target, expected) => {
    expect(ruling({ dispositions: [of({}), of(target)] })).toBe(expected);
  });
});

describe('a ruling made by hand converts', () => {
  it.each<[string, readonly Disposition[], string]>([
    ['an open request', [conversion], 'allowed'],
    [
      'an open request and then denies it by its first id',
      [conversion, of({ reliefId: motion.relief })],
      'allowed',
    ],
    [
      'an open request and then denies it by its new id',
      [conversion, of({ reliefId: injunction })],
      'allowed',
    ],
    ['one request twice', [conversion, conversion], 'relief-decided /dispositions/1/reliefId'],
    [
      'a request it has just denied',
      [of({ entryId: motion.id }), conversion],
      'relief-decided /dispositions/1/reliefId',
    ],
    [
      'a request decided before',
      [{ ...conversion, reliefId: decided.relief }],
      'relief-decided /dispositions/0/reliefId',
    ],
    [
      'without saying into what',
      [{ ...conversion, convertedTo: null }],
      'conversion-incomplete /dispositions/0/convertedTo',
    ],
    [
      'without naming a request',
      [{ ...conversion, reliefId: null }],
      'conversion-incomplete /dispositions/0/reliefId',
    ],
    [
      'by denying',
      [{ ...conversion, outcome: 'denied' }],
      'conversion-incomplete /dispositions/0/convertedTo',
    ],
  ])('%s', (_, dispositions, expected) => {
    expect(ruling({ dispositions })).toBe(expected);
  });
});

describe('a ruling made by hand finds', () => {
  const harm = aFinding('irreparable-harm', 'not-met');

  it.each([
    ['on a factor of its standard', [harm], 'allowed'],
    [
      'on a claim and on a request',
      [
        { ...harm, claimId: '1' },
        { ...harm, reliefId: motion.relief },
      ],
      'allowed',
    ],
    ['on what it has just made', [{ ...harm, reliefId: injunction }], 'allowed'],
    [
      'on another factor',
      [harm, aFinding('likelihood', 'met')],
      'factor-not-in-standard /findings/1/factor',
    ],
    [
      'on a claim of another case',
      [{ ...harm, claimId: '9' }],
      'claim-not-in-case /findings/0/claimId',
    ],
    [
      'on a request of another case',
      [{ ...harm, reliefId: 'gone' }],
      'relief-not-in-case /findings/0/reliefId',
    ],
  ])('%s', (_, findings, expected) => {
    expect(ruling({ findings, dispositions: [conversion] })).toBe(expected);
  });

  it('on any factor when it applies no standard', () => {
    const bench = { ...BENCH, factors: null };
    const findings = [aFinding('good-cause', 'met')];
    expect(ruling({ appliesStandard: null, findings }, bench)).toBe('allowed');
  });
});

describe('a ruling made by hand', () => {
  it.each<[string, Partial<RulingDraft>, Bench, string]>([
    ['by a judge nobody knows', {}, { ...BENCH, judgeKnown: false }, 'unknown-judge /judgeId'],
    ['by no judge in particular', { judgeId: null }, { ...BENCH, judgeKnown: false }, 'allowed'],
    [
      'under a standard nobody knows',
      {},
      { ...BENCH, factors: null },
      'unknown-standard /appliesStandard',
    ],
    ['in the future', { filedOn: civilDate('2021-03-03') }, BENCH, 'filed-in-the-future /filedOn'],
    ['that closes the case', { closesCase: 'judgment' }, BENCH, 'allowed'],
    ['that stays the case', { movesCaseTo: 'stayed' }, BENCH, 'allowed'],
    [
      'that does both',
      { closesCase: 'judgment', movesCaseTo: 'stayed' },
      BENCH,
      'closes-and-moves /movesCaseTo',
    ],
  ])('%s', (_, change, bench, expected) => {
    expect(ruling(change, bench)).toBe(expected);
  });
});

describe('a conversion is taken back', () => {
  const order = aRuling()
    .on('2021-02-01')
    .converting(motion, 'preliminary-injunction')
    .denying(motion);
  const later = aRuling()
    .on('2021-02-02')
    .finding('public-interest', 'met', { reliefId: injunction });

  it.each([
    ['by the ruling that made it and ruled on what it made', [order], order.id, 'allowed'],
    ['not by another', [order], 'another', 'relief-ruled-upon /dispositions'],
    [
      'not once a later ruling speaks of what it made',
      [order, later],
      order.id,
      'relief-ruled-upon /dispositions',
    ],
  ])('%s', (_, entries, self, expected) => {
    const { state } = aCaseFile(aCase().with(motion, ...entries));
    expect(told(decideRemovedReliefs(state, [injunction], '/dispositions', self))).toBe(expected);
  });
});
