import { changedFields } from './changed-fields.js';

describe('the fields of a row that were changed', () => {
  it('are corrected where a person changed their value', () => {
    const earlier = [{ says: { text: 'MOTION', filedOn: '2021-01-11' }, byHand: true }];
    const now = { text: 'MOTION to Seal', filedOn: '2021-01-11' };
    expect([...changedFields(earlier, now).corrected]).toEqual(['text']);
  });

  it('are imported where only imports changed them', () => {
    const earlier = [{ says: { text: 'MOTION' }, byHand: false }];
    const { corrected, imported } = changedFields(earlier, { text: 'MOTION to Seal' });
    expect([[...corrected], [...imported]]).toEqual([[], ['text']]);
  });

  it('belong to whoever changed them last, each wording compared with the one that followed it', () => {
    const earlier = [
      { says: { text: 'A', filedOn: null }, byHand: false },
      { says: { text: 'B', filedOn: null }, byHand: true },
    ];
    const { corrected, imported } = changedFields(earlier, { text: 'B', filedOn: '2021-01-12' });
    expect([[...corrected], [...imported]]).toEqual([['filedOn'], ['text']]);
  });
});
