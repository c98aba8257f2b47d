import fc from 'fast-check';
import { collapse, trimSpace } from './collapse.js';

describe('text with its white space collapsed', () => {
  it.each([
    ['  ORDER \n\t granting  motion ', 'ORDER granting motion'],
    ['Ash\u00a0\u00a0Elm', 'Ash Elm'],
    ['Ash\u0085Elm', 'Ash Elm'],
    ['\u00a0\u0085', ''],
    ['', ''],
  ])('%j is %j', (text, collapsed) => {
    expect(collapse(text)).toBe(collapsed);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(collapse(collapse(text))).toBe(collapse(text));
      }),
    );
  });
});

describe('text without white space at its ends', () => {
  it.each([
    [' Ash \n Elm ', 'Ash \n Elm'],
    ['\u0085 Ash\u0085Elm \u0085', 'Ash\u0085Elm'],
    ['\u00a0', ''],
  ])('%j is %j', (text, trimmed) => {
    expect(trimSpace(text)).toBe(trimmed);
  });
});
