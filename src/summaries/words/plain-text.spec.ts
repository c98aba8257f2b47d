import { begun, foldText, quoted, stopped } from './plain-text.js';

describe('text from a docket inside a sentence', () => {
  it.each([
    ['Acme\r\nCorp.', 'Acme Corp.'],
    ['  a \u00a0 b\tc ', 'a b c'],
    ['safe\u202egnp.exe', 'safegnp.exe'],
    ['half \ud83d of it', 'half \ufffd of it'],
    ['bell\u0007', 'bell'],
  ])('folds %j into one line', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ['likely to prevail', '“likely to prevail”'],
    ['the "possibility" standard', '“the ‘possibility’ standard”'],
    ['“explicitly rejected” it.', '“‘explicitly rejected’ it”'],
    ['AWS\'s "highly publicized" disruption', "“AWS's ‘highly publicized’ disruption”"],
  ])('quotes %j with single marks inside', (text, quotation) => {
    expect(quoted(text)).toBe(quotation);
  });

  it.each([
    ['The case is pending', 'The case is pending.'],
    ['The defendant is Acme, Inc.', 'The defendant is Acme, Inc.'],
    ['The court wrote “no”', 'The court wrote “no.”'],
    ['The court wrote “No!”', 'The court wrote “No!”'],
    ['The factor “harm”, it wrote, is met', 'The factor “harm,” it wrote, is met.'],
    ['It is so (Dkt. 3)', 'It is so (Dkt. 3).'],
    ['A case (W.D. Wash.)', 'A case (W.D. Wash.).'],
  ])('ends %j with one stop', (text, sentence) => {
    expect(stopped(text)).toBe(sentence);
  });

  it('capitalises articles but no name at the head of a sentence', () => {
    expect(begun('the request of Acme, Inc.')).toBe('The request of Acme, Inc.');
    expect(begun('eBay’s request')).toBe('eBay’s request');
  });
});
