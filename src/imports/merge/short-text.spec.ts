import { anEntryOnRecord } from '../../../test/support/merging.js';
import { joinedShort, printedShort, saysNoMore, standsInShort } from './short-text.js';

describe('a short text', () => {
  it('stands in brackets for a text', () => {
    expect(printedShort(' Motion  to Seal ')).toBe('[Motion to Seal]');
    expect(printedShort(' ')).toBeNull();
    expect(printedShort(null)).toBeNull();
  });

  it.each([
    ['[Order]', 'Order', true],
    [' [Order] ', ' Order', true],
    ['', null, true],
    ['[Order]', null, false],
    ['ORDER', 'Order', false],
  ])('the text %j beside the short text %j only stands for one: %j', (text, shortText, stands) => {
    expect(standsInShort(anEntryOnRecord({ text, shortText }))).toBe(stands);
  });

  it('does not stand for a text that a person wrote in brackets', () => {
    const entry = { text: '[Order]', shortText: 'Order' };
    expect(standsInShort(anEntryOnRecord({ ...entry, byHand: true }))).toBe(false);
    const corrected = new Set(['text']);
    expect(standsInShort(anEntryOnRecord({ ...entry, corrected }))).toBe(false);
    const imported = new Set(['text']);
    expect(standsInShort(anEntryOnRecord({ ...entry, byHand: true, imported }))).toBe(true);
  });

  it('says no more than one that names the same events, or goes on', () => {
    expect(saysNoMore('motion', 'Order AND Motion')).toBe(true);
    expect(saysNoMore('Motion to', 'Motion to Seal')).toBe(true);
    expect(saysNoMore('Motion AND Notice', 'Motion')).toBe(false);
  });

  it('is joined with another event by event', () => {
    expect(joinedShort('Motion', 'Motion to Seal')).toBe('Motion AND Motion to Seal');
    expect(joinedShort('Motion AND Order', 'order')).toBe('Motion AND Order');
    expect(joinedShort(null, 'Order')).toBe('Order');
    expect(joinedShort(null, null)).toBeNull();
  });
});
