import fc from 'fast-check';
import { corpusTest } from '../../../test/support/corpus.js';
import {
  ITEM_ANCHOR,
  ITEM_LINK,
  courtFeed,
  feedInShape,
  feedItem,
} from '../../../test/support/court-feeds.js';
import type { FeedItem } from '../../../test/support/court-feeds.js';
import type { JsonObject } from './json-value.js';

/** The docket of the one item of a feed in that shape; undefined where the item is left out. */
function docketOf(said: FeedItem, courtId = 'nysd'): JsonObject | undefined {
  const list = feedInShape(Buffer.from(courtFeed(feedItem(said))), courtId) as JsonObject[];
  return list[0];
}

describe('a feed in the shape of juriscraper', () => {
  it('is a list of dockets with one entry each, all keys present', () => {
    expect(docketOf({})).toEqual({
      court_id: 'nysd',
      pacer_case_id: '492165',
      docket_number: '1:18-cv-03365',
      case_name: 'Roe v. Doe',
      federal_dn_office_code: '1',
      federal_dn_case_type: 'cv',
      federal_dn_judge_initials_assigned: 'ABC',
      federal_dn_judge_initials_referred: null,
      federal_defendant_number: null,
      date_filed: null,
      date_terminated: null,
      date_converted: null,
      date_discharged: null,
      assigned_to_str: '',
      referred_to_str: '',
      cause: '',
      nature_of_suit: '',
      jury_demand: '',
      demand: '',
      jurisdiction: '',
      type: '',
      office: '',
      chapter: '',
      trustee_str: '',
      parties: null,
      docket_entries: [
        {
          date_filed: '2018-04-18T00:09:55+00:00',
          description: '',
          document_number: '3',
          short_description: 'Notice of Appearance',
          pacer_doc_id: '127022264358',
          pacer_seq_no: '10',
        },
      ],
    });
  });

  it('leaves out what it cannot read', () => {
    expect(docketOf({ title: '2:18-~gr-00012 Sealed' })).toBeUndefined();
    expect(docketOf({ title: '' })).toBeUndefined();
    expect(docketOf({ link: '' })).toBeUndefined();
    expect(docketOf({ description: '' })).toBeUndefined();
    expect(docketOf({ pubDate: '' })).toBeUndefined();
    expect(docketOf({ title: '16-10992 Roe', description: '[Notice]' }, 'nysb')).toBeUndefined();
  });

  it('gives the line of a bankruptcy court, and a name where the title has none', () => {
    const description = 'Type: bk Office: 1 Chapter: 11  [Notice , Appearance]';
    expect(docketOf({ title: '16-10992', description }, 'nysb')).toMatchObject({
      case_name: 'Unknown Case Title',
      type: 'bk',
      office: '1',
      chapter: '11',
      trustee_str: '',
      docket_entries: [
        { short_description: 'Notice , Appearance', pacer_doc_id: '', pacer_seq_no: null },
      ],
    });
  });

  it('takes the id for the number where a court of appeals shows no number', () => {
    const linked = (text: string): string =>
      `[Order] &lt;a href='https://ecf.ca10.uscourts.gov/docs1/010010807970'>${text}&lt;/a>`;
    const title = '19-8054 Roe v. Doe';
    const entry = (description: string): unknown =>
      docketOf({ title, description }, 'ca10')?.docket_entries;
    expect(entry(linked('Document'))).toMatchObject([{ document_number: '010010807970' }]);
    expect(entry(linked('27'))).toMatchObject([{ document_number: '27' }]);
    expect(entry('[ruling]')).toMatchObject([{ document_number: null, pacer_doc_id: '' }]);
  });

  const shortTexts = (...items: FeedItem[]): unknown[] =>
    (feedInShape(Buffer.from(courtFeed(...items.map(feedItem))), 'nysd') as JsonObject[]).flatMap(
      (docket) => (docket.docket_entries as JsonObject[]).map((entry) => entry.short_description),
    );
  const of = (short: string, said: FeedItem = {}): FeedItem => ({
    description: `[${short}]`,
    ...said,
  });

  it('folds items of one filing into the first, their descriptions in order', () => {
    expect(shortTexts(of('Order'), of('Brief'), of('Answer', { title: '1:18-cv-9 A' }))).toEqual([
      'Brief AND Order',
      'Answer',
    ]);
    expect(shortTexts(of('Order'), of('Order'), of('~Util'), of('1 - End'))).toEqual([
      '1 - End AND Order AND Order AND ~Util',
    ]);
  });

  it('folds items of one moment in another zone, and none of another case, moment or document', () => {
    const inNewYork = { pubDate: 'Tue, 17 Apr 2018 20:09:55 EDT' };
    expect(shortTexts(of('Order'), of('Brief', inNewYork))).toEqual(['Brief AND Order']);
    const others = [
      { link: `${ITEM_LINK}9` },
      { pubDate: 'Wed, 18 Apr 2018 00:09:56 GMT' },
      { pubDate: 'soon' },
      { description: `[Brief] (${ITEM_ANCHOR})` },
    ];
    for (const other of others) {
      expect(shortTexts(of('Order'), of('Brief', other))).toEqual(['Order', 'Brief']);
    }
  });

  it('cuts a description at every AND when another is folded in, also inside a word', () => {
    expect(shortTexts(of('MANDATE'))).toEqual(['MANDATE']);
    expect(shortTexts(of('MANDATE'), of('ORDER AND BRIEF'))).toEqual([
      'ATE AND M AND ORDER AND BRIEF',
    ]);
    expect(shortTexts(of('ORDER'), of('MANDATE'), of('Z'))).toEqual(['ATE AND M AND ORDER AND Z']);
  });

  it('orders descriptions by code point', () => {
    expect(shortTexts(of('\u{1F4BC}'), of('\uFB01le'))).toEqual(['\uFB01le AND \u{1F4BC}']);
  });

  it('folds as if each item were put to what was there before it', () => {
    const words = fc.array(fc.constantFrom('Order', 'AND', ' AND ', 'ST', 'a'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (all) => {
        const [first = '', ...others] = all.map((some) => some.join(''));
        const byTurns = others.reduce(
          (so, next) => [...so.split('AND').map((one) => one.trim()), next].sort().join(' AND '),
          first,
        );
        expect(shortTexts(of(first), ...others.map((one) => of(one)))).toEqual([byTurns]);
      }),
    );
  });

  corpusTest('rss', 'xml', feedInShape);
});
