import { otherNames } from './other-names.js';

describe('the other names of a party', () => {
  it('stand behind what announces them, on the line or below it', () => {
    const lines = ['a Delaware corporation', 'also known as', 'Marlow', 'TERMINATED: 05/06/2022'];
    expect(otherNames([...lines, 'formerly known as: Orr  Freight', 'd/b/a Pike'])).toEqual([
      'Marlow',
      'Orr Freight',
      'Pike',
    ]);
  });

  it('are none where nothing, or only a termination, follows', () => {
    expect(otherNames(['also known as', 'TERMINATED: 05/06/2022'])).toEqual([]);
    expect(otherNames(['also known as'])).toEqual([]);
    expect(otherNames(['akaville, Oregon'])).toEqual([]);
  });
});
