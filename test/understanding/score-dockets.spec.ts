import type { Label } from './labels.js';
import { scoresAsJson, scoresAsTables } from './print-scores.js';
import { scoreEntries } from './score-dockets.js';
import type { LabelledEntry } from './score-dockets.js';

const ORDER: Label = {
  i: 0,
  type: 'order',
  act: 'court',
  reliefs: [],
  filers: [],
  links: [{ to: '12', kind: 'decides' }],
  dispositions: [],
  deadlines: [],
  hearings: [],
  closesCase: false,
  sealed: false,
  sure: 'yes',
};

function entry(label: Label, read: Label): LabelledEntry {
  return { docket: 'aldgate', text: 'ORDER granting 12 Motion to Seal.', label, read };
}

describe('scoreEntries', () => {
  const right = entry(ORDER, ORDER);
  const wrong = entry(ORDER, { ...ORDER, type: 'text-order', links: [] });
  const doubtful = entry({ ...ORDER, sure: 'no' }, { ...ORDER, type: 'opinion', sure: 'no' });

  it('leaves the types of doubtful labels out of account, and their other fields in', () => {
    const scores = scoreEntries([right, wrong, doubtful]);
    expect(scores.values.type).toEqual({ right: 1, of: 2 });
    expect(scores.values.act).toEqual({ right: 3, of: 3 });
    expect(scores.sets.links).toEqual({ right: 2, missing: 1, extra: 0 });
  });

  it('counts how often a reading says to be sure, and how often it is then right', () => {
    const scores = scoreEntries([right, wrong, doubtful]);
    expect(scores.saidSure).toEqual({ right: 2, of: 3 });
    expect(scores.sureRight).toEqual({ right: 1, of: 2 });
  });

  it('tells which types are taken for which, and every miss with its text', () => {
    const scores = scoreEntries([right, wrong, wrong]);
    expect(scores.confusion).toEqual([['order', 'text-order', 2]]);
    expect(scores.misses.map(({ field }) => field)).toEqual(['type', 'links', 'type', 'links']);
    expect(scoresAsTables(scores)).toContain('ORDER granting 12 Motion to Seal.');
  });

  it('prints rates for a machine', () => {
    const printed = JSON.parse(scoresAsJson(scoreEntries([right, wrong]))) as {
      sets: { links: { precision: number; recall: number } };
      values: { type: number };
    };
    expect(printed.values.type).toBe(0.5);
    expect(printed.sets.links).toMatchObject({ precision: 1, recall: 0.5 });
  });
});
