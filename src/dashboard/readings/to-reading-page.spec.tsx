import { READ_TEXT, aReading, readIn } from '../../../test/support/some-readings.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { ReadingPage } from './reading-page.js';
import { MarkedText, ReadingList } from './reading-view.js';
import { toReadingPage } from './to-reading-page.js';
import type { ReadingFacts } from './to-reading-page.js';

const REVIEW = { text: 'Decide', href: '/reviews' };

function pageOf(stored: Partial<ReadingFacts['stored']>, text = READ_TEXT): ReadingPage {
  return toReadingPage({
    text,
    stored: { reading: aReading(), waiting: [], answer: null, ofThisText: true, ...stored },
    entryOf: () => null,
    review: REVIEW,
  });
}

describe('the reading of an entry', () => {
  it('underlines the words behind each conclusion, each kind of conclusion in its own way', () => {
    const granted = readIn(READ_TEXT, 'granting 12', { to: '12', outcome: 'granted' } as const);
    const { text } = pageOf({ reading: aReading({ dispositions: [granted] }) });
    expect(text).toEqual([
      { words: 'ORDER', look: { colour: 'kind', isShared: false, isSure: true } },
      { words: ' ', look: null },
      { words: 'granting 12', look: { colour: 'decides', isShared: false, isSure: true } },
      { words: READ_TEXT.slice(17), look: null },
    ]);
  });

  it('underlines shared words as the shortest conclusion does, and says that they are shared', () => {
    const granted = readIn(READ_TEXT, 'granting 12', { to: '12', outcome: 'granted' } as const);
    const decides = readIn(READ_TEXT, '12', { to: '12', kind: 'decides' } as const, false);
    const { text } = pageOf({ reading: aReading({ dispositions: [granted], links: [decides] }) });
    expect(text.find(({ words }) => words === '12')?.look).toEqual({
      ...{ colour: 'names', isShared: true, isSure: false },
    });
  });

  it('underlines the day of entry as other days are, and who put it there as other marks', () => {
    const enteredOn = readIn(READ_TEXT, '3/4/2020', civilDate('2020-03-04'));
    const signer = readIn(READ_TEXT, 'Ada Roe', 'Roe, Ada');
    const { rows } = pageOf({ reading: aReading({ enteredOn, signer }) });
    expect(rows.slice(1)).toMatchObject([
      { field: 'entered', look: { colour: 'dates' }, words: '3/4/2020' },
      { field: 'signer', look: { colour: 'marks' }, words: 'Ada Roe' },
    ]);
  });

  it('quotes the words, names the rule, and says where it is not sure', () => {
    const { rows } = pageOf({
      reading: aReading({ sealed: readIn(READ_TEXT, 'Motion to Seal', true, false) }),
    });
    expect(rows).toMatchObject([
      { says: 'Order', words: 'ORDER', rule: 'a-rule', isSure: true },
      { says: 'Sealed', words: 'Motion to Seal', isSure: false },
    ]);
  });

  it('quotes no more than the beginning of long words, and none where there are none', () => {
    const long = 'a'.repeat(500);
    const whole = { start: 0, end: 500, rule: 'whole', sure: true };
    const nothing = { start: 5, end: 5, rule: 'unsaid', sure: true };
    const reading = aReading({
      type: { value: 'order', evidence: whole },
      act: { value: 'court', evidence: nothing },
    });
    const [first, second] = pageOf({ reading }, long).rows;
    expect(first?.words).toBe(`${'a'.repeat(240)}…`);
    expect(second?.words).toBeNull();
  });

  it('says what waits for a person and leads there', () => {
    expect(pageOf({ waiting: ['requests', 'deadlines'] })).toMatchObject({
      standing:
        'Not sure: what it asks for and its deadlines. This waits for a person and is not on record.',
      review: REVIEW,
    });
  });

  it.each([
    ['accepted', 'A person accepted what was not sure.'],
    ['dismissed', 'A person dismissed what was not sure.'],
    ['corrected', 'A person said what this entry is.'],
  ] as const)('once %s says so, and leads nowhere', (answer, expected) => {
    expect(pageOf({ waiting: ['type'], answer })).toMatchObject({
      standing: expected,
      review: null,
    });
  });

  it('says nothing of a reading that is sure', () => {
    expect(pageOf({})).toMatchObject({ standing: null, review: null });
  });

  it('prints the text whole, escaped, whatever it contains', () => {
    const hostile = '<b>ORDER</b> & "more"';
    const reading = aReading({ type: readIn(hostile, 'ORDER', 'order') });
    const page = pageOf({ reading }, hostile);
    const { markup } = <MarkedText parts={page.text} />;
    expect(markup).toContain('<mark class="read kind');
    expect(markup.replace(/<\/?mark[^>]*>/g, '')).toBe(
      '&lt;b&gt;ORDER&lt;/b&gt; &amp; &quot;more&quot;',
    );
    expect((<ReadingList page={page} />).markup).not.toContain('<b>ORDER</b> &');
  });
});
