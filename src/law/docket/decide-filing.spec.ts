import { aCase, aCaseFile, aFiling, aRuling, told } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import { decideFiling } from './decide-filing.js';
import type { FilingDraft } from './decide-filing.js';
import { decideReliefs } from './decide-reliefs.js';
import type { ReliefSought } from './docket-entry.js';

const DRAFT: FilingDraft = {
  kind: 'filing',
  type: 'motion',
  number: null,
  filedOn: civilDate('2021-02-08'),
  filedAtDay: null,
  proposed: false,
  relations: [],
  filedBy: ['plaintiff'],
  served: ['defendant', null],
};

describe('a filing made by hand', () => {
  it.each<[string, Partial<FilingDraft>, string]>([
    ['by one party, served on another and on somebody unnamed', {}, 'allowed'],
    ['by nobody in particular', { filedBy: [], served: [] }, 'allowed'],
    ['by a stranger', { filedBy: ['plaintiff', 'stranger'] }, 'party-not-in-case /filedBy/1'],
    [
      'served on a stranger',
      { served: [null, 'stranger'] },
      'party-not-in-case /service/1/partyId',
    ],
    [
      'by a stranger in the future',
      { filedBy: ['stranger'], filedOn: civilDate('2021-12-01') },
      'filed-in-the-future /filedOn',
    ],
  ])('%s', (_, change, expected) => {
    expect(told(decideFiling(aCaseFile(), { ...DRAFT, ...change }))).toBe(expected);
  });
});

describe('the reliefs of a filing are corrected', () => {
  const motion = aFiling().seeking('temporary-restraining-order', 'seal');
  const before = motion.entry.reliefSought;
  const [first, seal] = before.map(({ id }) => id);
  const sought = (...ids: readonly (string | undefined)[]): readonly ReliefSought[] =>
    ids.map((id) => ({ id: id ?? 'new', kind: 'seal', note: null }));

  it.each([
    ['to the same', [first, seal], [first, seal], 'allowed'],
    ['to one of another kind and a new one', [first, 'new'], [first, null], 'allowed'],
    ['to none', [], [], 'allowed'],
    [
      'to one of another filing',
      [first, 'other'],
      [first, 'other'],
      'relief-unknown /reliefSought/1/id',
    ],
    ['to the same one twice', [seal, seal], [seal, seal], 'relief-named-twice /reliefSought/1/id'],
  ])('%s', (_, after, named, expected) => {
    const { state } = aCaseFile(aCase().with(motion));
    const ids = named.map((id) => id ?? null);
    expect(told(decideReliefs(state, before, sought(...after), ids))).toBe(expected);
  });

  const ruling = aRuling().on('2021-01-21');
  const about = { reliefId: motion.relief };
  const notice = aFiling().on('2021-01-20').related('withdraws', motion);
  const ruled = 'relief-ruled-upon /reliefSought';

  it.each([
    ['that was denied', ruling.denying(motion), ruled],
    ['that was referred', ruling.disposing(about, 'referred'), ruled],
    ['that was converted', ruling.converting(motion, 'preliminary-injunction'), ruled],
    ['on which a finding was made', ruling.finding('irreparable-harm', 'met', about), ruled],
    ['of which a struck ruling spoke', ruling.denying(motion).struck('2021-01-22'), 'allowed'],
    [
      'that another order left open',
      ruling.disposing({ reliefId: seal ?? '' }, 'denied'),
      'allowed',
    ],
    ['that was withdrawn', notice, ruled],
  ])('by leaving out one %s', (_, entry, expected) => {
    const { state } = aCaseFile(aCase().with(motion, entry));
    expect(told(decideReliefs(state, before, sought(seal), [seal ?? null]))).toBe(expected);
  });

  it('by leaving out one of a motion that was struck', () => {
    const { state } = aCaseFile(aCase().with(motion.struck('2021-01-12')));
    expect(told(decideReliefs(state, before, sought(seal), [seal ?? null]))).toBe('allowed');
  });
});
