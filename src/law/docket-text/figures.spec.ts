import { figuresIn } from './figures.js';

describe('figures in a text', () => {
  it('begin where a number begins, each number once', () => {
    expect(figuresIn('order 12 of 3')).toEqual([6, 12]);
  });

  it('stand at the first and the last letter too', () => {
    expect(figuresIn('5 or 2021-02-05')).toEqual([0, 5, 10, 13]);
    expect(figuresIn('re 7')).toEqual([3]);
  });

  it('are none in words alone', () => {
    expect(figuresIn('Order')).toEqual([]);
  });
});
