import {
  courtFeed,
  feedItem,
  feedSnapshot,
  itemCase,
  itemEntry,
} from '../../../test/support/court-feeds.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

describe('the description of an item', () => {
  const entry = (description: string, courtId?: string): EntryReading =>
    itemEntry({ description: `<![CDATA[${description}]]>` }, courtId);
  const anchor = (address: string, text = '12', quote = '"'): string =>
    `(<a href=${quote}${address}${quote}>${text}</a>)`;

  it('has the short description in its first brackets that close on the same line', () => {
    expect(entry('Roe [Order] [Notice]').shortText).toBe('Order');
    expect(entry('[a\n[Order] x').shortText).toBe('Order');
    expect(entry('[Motion [Sealed] x]').shortText).toBe('Motion [Sealed');
    expect(entry('Order').shortText).toBe('');
    expect(entry(']Order[').shortText).toBe('');
  });

  it('has the number of the entry only as the whole text of its link', () => {
    expect(entry(`[Order] ${anchor('/doc1/1270', '12')}`).number).toBe('12');
    expect(entry(`[Order] ${anchor('/doc1/1270', '12', "'")}`).number).toBe('12');
    expect(entry('[Order] (<a href="/doc1/1270" >12</a>)').number).toBe('12');
    expect(entry(`[Order] ${anchor('/doc1/1270', 'Document')}`).number).toBeNull();
    expect(entry('[Order 12] 13').number).toBeNull();
  });

  it('has a document only where its link leads to one', () => {
    const linked = entry(`[Order] ${anchor('/doc1/12712226?de_seq_num=10&amp;caseid=9')}`);
    expect(linked).toMatchObject({ pacerDocumentId: '12702226', pacerSequence: '10' });
    const shown = entry(`[Order] ${anchor('/cgi-bin/show_case_doc?12,417541,,,')}`);
    expect(shown).toMatchObject({ number: '12', pacerDocumentId: null, pacerSequence: null });
    expect(entry('[Order]')).toMatchObject({ documentUrl: null, pacerDocumentId: null });
  });

  it('has a document but no sequence number in a court of appeals', () => {
    const appealed = entry(
      `[Order] ${anchor('/docs1/00209229396?de_seq_num=4', '27', "'")}`,
      'ca2',
    );
    expect(appealed).toMatchObject({
      number: '27',
      pacerDocumentId: '00209229396',
      pacerSequence: null,
    });
  });

  it('begins in a bankruptcy court with type, office, chapter and trustee', () => {
    const line = (description: string): CaseReading['bankruptcy'] =>
      itemCase({ title: '16-10992-abc Roe, Inc.', description }, 'nysb').bankruptcy;
    expect(line('Type: bk Office: 7 Chapter: 7 Trustee: Doe, Jane B. [Notice]')).toEqual({
      type: 'bk',
      office: '7',
      chapter: '7',
      trustee: 'Doe, Jane B.',
    });
    expect(line('Type: ap Office: 1 Chapter:   [None]')).toEqual({
      type: 'ap',
      office: '1',
      chapter: null,
      trustee: null,
    });
    expect(line('Type: bk Chapter: 7 Office: 1 [None]')).toBeNull();
    expect(line('Note: Type: bk Office: 1 Chapter: 7 [None]')).toBeNull();
    expect(line('Type: bk Office: 1 Chapter: 7')).toBeNull();
    expect(line('[None] Type: bk Office: 1 Chapter: 7')).toBeNull();
    expect(itemCase({ description: 'Type: bk Office: 1 Chapter: 7 [None]' }).bankruptcy).toBeNull();
  });
});

describe('the case of an item', () => {
  it('has a number of the court that the feed is of', () => {
    const value = (title: string, courtId: string): string | null =>
      itemCase({ title }, courtId).docketNumber.value;
    expect(value('16-10992-abc Roe, Inc.', 'nysb')).toBe('16-10992');
    expect(value('1:16-ap-01099-abc Roe v. 16-10992', 'nysb')).toBe('1:16-ap-01099');
    expect(value('19-8054 United States v. Roe', 'ca10')).toBe('19-8054');
    expect(value('19-8054 United States v. Roe', 'nysd')).toBeNull();
  });

  it('has no case id in a court of appeals', () => {
    const link = 'https://ecf.ca10.uscourts.gov/n/beam/servlet/TransportRoom?caseNum=19-8054';
    expect(itemCase({ link, title: '19-8054 Roe v. Doe' }, 'ca10').pacerCaseId).toBeNull();
  });
});

describe('the moment of an item', () => {
  const moment = (pubDate: string): unknown => {
    const { enteredAt, enteredOn } = itemEntry({ pubDate });
    return [enteredAt?.instant, enteredOn];
  };

  it.each([
    ['Tue, 22 May 2018 22:10:04 GMT', '2018-05-22T22:10:04+00:00', '2018-05-22'],
    ['22 May 2018 22:10 UT', '2018-05-22T22:10:00+00:00', '2018-05-22'],
    ['Fri, 03 Feb 2023 10:58:42 MST', '2023-02-03T10:58:42-07:00', '2023-02-03'],
    ['Fri, 3 Feb 2023 23:58:42 EST', '2023-02-03T23:58:42-05:00', '2023-02-03'],
    ['Mon, 01 Aug 2022 9:05:00 AKDT', '2022-08-01T09:05:00-08:00', '2022-08-01'],
    ['Fri,  03 Feb 23 10:58:42 -0500', '2023-02-03T10:58:42-05:00', '2023-02-03'],
  ])('%s is %s, on the day that the feed shows', (printed, instant, day) => {
    expect(moment(printed)).toEqual([instant, day]);
  });

  it('is not known where the zone or the time is not, and leaves a warning', () => {
    expect(moment('Fri, 03 Feb 2023 10:58:42 XYZ')).toEqual([null, '2023-02-03']);
    expect(moment('Fri, 03 Feb 2023 25:58:42 EST')).toEqual([null, '2023-02-03']);
    expect(moment('Fri, 31 Feb 2023 10:58:42 EST')).toEqual([null, null]);
    expect(moment('yesterday')).toEqual([null, null]);
    expect(feedSnapshot(courtFeed(feedItem({ pubDate: 'yesterday' }))).warnings).toEqual([
      { place: 'item 1', detail: "'yesterday' is no time Nunc knows." },
    ]);
  });
});
