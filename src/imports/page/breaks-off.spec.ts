import { breaksOffIn } from './breaks-off.js';
import { CourtPage } from './court-page.js';
import { outermost } from './outermost.js';

const breaksOff = (source: string): boolean => {
  const page = CourtPage.of(source);
  const [table] = page.all('table');
  return table !== undefined && breaksOffIn(page, table);
};

describe('a page that breaks off', () => {
  it.each([
    ['<table><tr><td>x', true],
    ['<table><tr><td>x</td></tr></table>', true],
    ['<div><table><tr><td>x</td></tr></table>  \n</div>', true],
    ['<table><tr><td>x</td></tr></table><hr>', false],
    ['<table><tr><td>x</td></tr></table>Receipt', false],
    ['<div><table><tr><td>x</td></tr></table></div><br>', false],
  ])('%s: %s', (source, expected) => {
    expect(breaksOff(source)).toBe(expected);
  });
});

describe('the outermost of elements', () => {
  it('are those that lie in none of the others', () => {
    const page = CourtPage.of(
      '<div id="a"><div id="b"></div><div id="c"></div></div><div id="d"></div>',
    );
    const ids = outermost(page.all('div')).map((one) => one.attribute('id'));
    expect(ids).toEqual(['a', 'd']);
    expect(outermost([])).toEqual([]);
  });
});
