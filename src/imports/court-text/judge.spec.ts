import fc from 'fast-check';
import { judgeName, readJudge, spelledName } from './judge.js';

describe('the name of a judge', () => {
  it.each([
    ['Honorable Magistrate Judge J. Ann Elm, Jr', 'Ann Elm Jr.'],
    ['Chief Judge ANN B ELM', 'Ann B. Elm'],
    ['Judge Ann Elm (MJ)', 'Ann Elm'],
    ['Ann Elm -DISCOVERY ~Ash', 'Ann Elm'],
    ['Unassigned', ''],
    ['U.S.Magistrate Ann Elm', 'Ann Elm'],
    ['Ann Elm Ch.', 'Ann Elm'],
    ['Ann Elm Retd.', 'Ann Elm'],
    ['ann o. elm sr.', 'Ann O. Elm Sr.'],
    ["Shaun O'Elm", "Shaun O'Elm"],
    ['Ann McElm', 'Ann McElm'],
    ['J. B. Elm', 'J. B. Elm'],
    ['J Elm', 'Elm'],
    ['', ''],
  ])('of %j is %j', (printed, name) => {
    expect(judgeName(printed)).toBe(name);
  });

  it('has initials and generations with their full stops', () => {
    expect(spelledName('Ann J Elm JR')).toBe('Ann J. Elm JR.');
    expect(spelledName('J. Elm')).toBe('Elm');
    expect(spelledName('J')).toBe('');
    expect(spelledName('Elm & Ash 2')).toBe('Elm & Ash 2');
  });

  it('is some text for any', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        expect(judgeName(printed)).not.toMatch(/ {2}|^ | $|,/);
      }),
    );
  });
});

describe('a judge as a docket prints one', () => {
  it('has the printed words, the name and the title', () => {
    expect(readJudge(' Magistrate Judge\n Ann Elm')).toEqual({
      printed: 'Magistrate Judge Ann Elm',
      name: 'Ann Elm',
      title: 'Magistrate Judge',
    });
  });

  it('has no title where none is printed', () => {
    expect(readJudge('Ann Elm').title).toBeNull();
  });
});
