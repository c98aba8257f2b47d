import { storable } from './storable.js';

describe('what a source says, as the database can keep it', () => {
  it('has neither zeros nor halves of characters, at any depth', () => {
    const said = {
      cases: [{ text: 'MOTION\u0000 to \ud800Seal 😀', number: null, sealed: false }],
    };
    expect(storable(said)).toEqual({
      cases: [{ text: 'MOTION to Seal 😀', number: null, sealed: false }],
    });
  });
});
