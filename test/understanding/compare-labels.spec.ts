import { compareSets, inversions } from './compare-labels.js';
import type { Label } from './labels.js';

const NOTHING: Label = {
  i: 0,
  type: 'order',
  act: 'court',
  reliefs: [],
  filers: [],
  links: [],
  dispositions: [],
  deadlines: [],
  hearings: [],
  closesCase: false,
  sealed: false,
  sure: 'yes',
};

describe('compareSets', () => {
  it('counts a request that no kind names as one kind, whatever its words', () => {
    const label = { ...NOTHING, reliefs: ['seal', 'other:correct a name'] };
    const read = { ...NOTHING, reliefs: ['other:spelling', 'stay'] };
    expect(compareSets('reliefs', label, read)).toEqual({
      right: ['other'],
      missing: ['seal'],
      extra: ['stay'],
    });
  });

  it('takes a name in other letters, or with a stop after it, for the same filer', () => {
    const label = { ...NOTHING, filers: ['ALDGATE MILLS, INC.'] };
    const read = { ...NOTHING, filers: ['Aldgate Mills, Inc'] };
    expect(compareSets('filers', label, read).right).toHaveLength(1);
  });

  it('matches a hearing labelled without a clock time on its day', () => {
    const label = { ...NOTHING, hearings: [{ what: 'trial', at: '2024-01-02' }] };
    const timed = { ...NOTHING, hearings: [{ what: 'trial', at: '2024-01-02T10:00' }] };
    expect(compareSets('hearings', label, timed).right).toHaveLength(1);
    expect(compareSets('hearings', timed, label).missing).toEqual(['2024-01-02T10:00']);
  });

  it('counts a link only when number and kind are right, and once though it is said twice', () => {
    const label = { ...NOTHING, links: [{ to: '12', kind: 'decides' }] };
    const twice = {
      ...NOTHING,
      links: [label.links[0], label.links[0]].flatMap((one) => one ?? []),
    };
    const once = { right: ['decides 12'], missing: [], extra: [] };
    expect(compareSets('links', label, twice)).toEqual(once);
    expect(compareSets('links', twice, label)).toEqual(once);
    const other = { ...NOTHING, links: [{ to: '12', kind: 'concerns' }] };
    expect(compareSets('links', label, other).missing).toEqual(['decides 12']);
  });
});

describe('inversions', () => {
  const denied = { ...NOTHING, dispositions: [{ to: '12', outcome: 'denied' }] };
  const granted = { ...NOTHING, dispositions: [{ to: '12', outcome: 'granted' }] };

  it('tells a denial that is read as a grant, and the reverse', () => {
    expect(inversions(denied, granted)).toEqual(['denied 12 read as granted']);
    expect(inversions(granted, denied)).toEqual(['granted 12 read as denied']);
    expect(inversions(granted, granted)).toEqual([]);
  });

  it('tells a case that is read as closed by an entry that only denies', () => {
    expect(inversions(denied, { ...denied, closesCase: true })).toHaveLength(1);
    expect(inversions(granted, { ...granted, closesCase: true })).toEqual([]);
  });

  it('is silent about a motion left out or an outcome of another kind', () => {
    expect(inversions(denied, NOTHING)).toEqual([]);
    const moot = { ...NOTHING, dispositions: [{ to: '12', outcome: 'moot' }] };
    expect(inversions(denied, moot)).toEqual([]);
  });
});
