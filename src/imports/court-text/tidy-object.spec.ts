import { tidyCommas, tidyObject } from './tidy-object.js';

describe('text with its commas tidied', () => {
  it.each([
    [' Ash , Elm\n  Oak', 'Ash, Elm Oak'],
    ['Ash , , Elm', 'Ash,, Elm'],
    ['Ash\u00a0,Elm', 'Ash,Elm'],
    [' , Ash', ', Ash'],
  ])('%j is %j', (text, tidy) => {
    expect(tidyCommas(text)).toBe(tidy);
  });
});

describe('an object with its texts tidied', () => {
  it('tidies every text at any depth and leaves numbers, null and booleans', () => {
    const given = { a: ' x , y', n: 4, none: null, no: false, list: ['p  q', { deep: ' z ' }] };
    expect(tidyObject(given)).toEqual({
      a: 'x, y',
      n: 4,
      none: null,
      no: false,
      list: ['p q', { deep: 'z' }],
    });
  });

  it('leaves what it was given as it was, and an absent value absent', () => {
    const given = { a: ' x ', gone: undefined };
    expect(tidyObject(given)).toStrictEqual({ a: 'x', gone: undefined });
    expect(given.a).toBe(' x ');
  });
});
