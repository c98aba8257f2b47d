import { wordsOf } from '../segment-text.js';
import { listedAttachments } from './listed-attachments.js';

describe('a list of attachments', () => {
  it('tells where each number and each description stands', () => {
    const text = 'MOTION. (Attachments: # 1  Exhibit A, , #2 Order )(Elm, Ann)';
    const listed = listedAttachments(text);
    expect(listed.map(({ description }) => wordsOf(text, description))).toEqual([
      'Exhibit A',
      'Order',
    ]);
    expect(listed.map(({ start }) => text.slice(start, start + 2))).toEqual(['# ', '#2']);
  });

  it('keeps an empty place behind a number without words', () => {
    const text = '(Attachments: # 1 , # 2)';
    expect(listedAttachments(text).map(({ description }) => wordsOf(text, description))).toEqual([
      '',
      '',
    ]);
  });

  it('is looked for from a place on', () => {
    const text = 'REPLY (Attachments: # 1 Ash) and (Attachments: # 2 Elm)';
    expect(listedAttachments(text).map(({ number }) => number)).toEqual([1]);
    expect(listedAttachments(text, 20).map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    ['(Attachments: # 1 Exhibit A)', true],
    ['(Attachments: # 1 Exhibit (A)', false],
    ['(Attachments: # 1 Exhibit A', false],
  ])('%s closes: %s', (text, closes) => {
    expect(listedAttachments(text).map(({ isClosed }) => isClosed)).toEqual([closes]);
  });
});
