import fc from 'fast-check';
import {
  ITEM_LINK,
  courtFeed,
  feedInShape,
  feedItem,
  feedSnapshot,
  itemCase,
  itemEntry,
} from '../../../test/support/court-feeds.js';
import { readRssFeed } from './read-rss-feed.js';

describe('a feed of docket activity', () => {
  it('is one case with one entry for every item, in the order of the feed', () => {
    const { kind, courtId, cases, notice, warnings } = feedSnapshot(
      courtFeed(feedItem(), feedItem(), feedItem()),
    );
    expect([kind, courtId, notice, warnings]).toEqual(['rss-feed', 'nysd', null, []]);
    expect(cases.map(({ entries }) => entries.map(({ place }) => place))).toEqual([
      ['item 1'],
      ['item 2'],
      ['item 3'],
    ]);
  });

  it('tells the number, case id and name of the case, printed and tidy', () => {
    expect(itemCase()).toMatchObject({
      courtId: null,
      docketNumber: {
        printed: '1:18-cv-03365-ABC Roe v. Doe et al',
        value: '1:18-cv-03365',
        parts: { office: '1', caseType: 'cv', assignedInitials: 'ABC' },
      },
      pacerCaseId: '492165',
      caption: { printed: 'Roe v. Doe et al', tidy: 'Roe v. Doe' },
      bankruptcy: null,
      parties: null,
      coverage: { header: 'part', parties: 'part', entries: 'part' },
    });
  });

  it('tells when the entry was entered, and not when its document was filed', () => {
    expect(itemEntry()).toMatchObject({
      filedOn: null,
      filedAt: null,
      enteredOn: '2018-04-17',
      enteredAt: {
        printed: 'Wed, 18 Apr 2018 00:09:55 GMT',
        instant: '2018-04-18T00:09:55+00:00',
      },
    });
  });

  it('tells the short description and the document, but has no docket text', () => {
    expect(itemEntry()).toMatchObject({
      number: '3',
      text: '',
      shortText: 'Notice of Appearance',
      pacerDocumentId: '127022264358',
      pacerSequence: '10',
      documentUrl: 'https://ecf.nysd.uscourts.gov/doc1/127122264358?caseid=492165&de_seq_num=10',
    });
  });

  it('keeps the link and whatever else an item carries among the labels', () => {
    expect(
      itemCase({ other: '<guid isPermaLink="true">x &amp; y</guid><author/>' }).labels,
    ).toEqual([
      { label: 'link', value: ITEM_LINK },
      { label: 'guid', value: 'x & y' },
      { label: 'author', value: '' },
    ]);
  });

  it('does not count items in comments', () => {
    expect(feedSnapshot(courtFeed(`<!-- ${feedItem()} -->`, feedItem())).cases).toHaveLength(1);
  });

  it('may be without items', () => {
    expect(feedSnapshot(courtFeed()).cases).toEqual([]);
  });

  it('reads CDATA as it stands, and trims it', () => {
    const reading = itemCase({
      title: '<![CDATA[ 1:18-cv-03365 Smith & Sons v. Ben&#039;s Deli ]]>',
      description: '<![CDATA[[Order &amp; Opinion] Smith ]]>',
    });
    expect(reading.caption?.tidy).toBe("Smith & Sons v. Ben's Deli");
    expect(reading.entries[0]?.shortText).toBe('Order & Opinion');
  });

  it('reads references within references', () => {
    expect(itemCase({ title: '1:18-cv-03365 Roe &amp;amp; Co. v. Doe' }).caption?.printed).toBe(
      'Roe & Co. v. Doe',
    );
  });

  it('has no case name where the title is a number alone', () => {
    expect(itemCase({ title: '1:18-cv-03365' }).caption).toBeNull();
  });

  it('keeps an item whose title has no number that is known, and says so', () => {
    const { cases, warnings } = feedSnapshot(
      courtFeed(feedItem({ title: '2:18-~gr-00012 Sealed v. Sealed' })),
    );
    expect(cases[0]?.docketNumber.value).toBeNull();
    expect(cases[0]?.docketNumber.printed).toBe('2:18-~gr-00012 Sealed v. Sealed');
    expect(warnings).toEqual([{ place: 'item 1', detail: expect.any(String) as string }]);
  });

  it('keeps an item that lacks an element, and says which', () => {
    const { cases, warnings } = feedSnapshot(
      courtFeed(
        feedItem({ link: '', pubDate: '' }),
        feedItem({ title: '' }),
        feedItem({ description: '' }),
      ),
    );
    expect(warnings.map(({ detail }) => detail)).toEqual([
      'The item has no link, no pubDate.',
      'The item has no title.',
      'The item has no description.',
    ]);
    expect(cases[0]).toMatchObject({ pacerCaseId: null, entries: [{ enteredAt: null }] });
    expect(cases[1]).toMatchObject({ docketNumber: { printed: null, value: null }, caption: null });
    expect(cases[2]?.entries[0]?.shortText).toBeNull();
  });

  it('is read as far as it goes where it breaks off, and says so', () => {
    const broken = courtFeed(feedItem(), feedItem()).replace(/<pubDate>[^]*$/, '');
    const { cases, warnings } = feedSnapshot(broken);
    expect(cases[0]?.entries[0]?.number).toBe('3');
    expect(warnings[0]).toEqual({
      place: null,
      detail: expect.stringContaining('breaks off') as string,
    });
  });

  it('is read where end tags of items are missing', () => {
    const source = courtFeed(feedItem().replace('</item>', ''), feedItem()).replace(
      '</channel>',
      '',
    );
    expect(feedSnapshot(source).cases).toEqual(
      feedSnapshot(courtFeed(feedItem(), feedItem())).cases,
    );
  });

  it.each(['<feed><entry/></feed>', '<html><body>Sign in</body></html>'])(
    'is refused where it is no feed of this kind: %s',
    (source) => {
      const reading = readRssFeed(Buffer.from(source), 'nysd');
      expect(reading.ok ? null : reading.refusal.code).toBe('not-this-kind');
    },
  );

  it('is refused where it defines entities', () => {
    const source = `<!DOCTYPE rss [<!ENTITY a "b">]>${courtFeed(feedItem({ title: '&a;' }))}`;
    const reading = readRssFeed(Buffer.from(source), 'nysd');
    expect(reading.ok ? null : reading.refusal).toMatchObject({
      code: 'malformed',
      detail: expect.stringContaining('DOCTYPE') as string,
    });
  });
});

describe('reading any bytes as a feed', () => {
  const SOURCE = courtFeed(feedItem(), feedItem({ title: '<![CDATA[16-10992 Roe]]>' }));

  it('never fails where a feed is cut at any place', () => {
    for (let at = 0; at <= SOURCE.length; at += 1) {
      expect(typeof feedInShape(Buffer.from(SOURCE.slice(0, at)), 'nysb')).toBe('object');
    }
  });

  it('never fails where a part of a feed is replaced', () => {
    const place = fc.nat(SOURCE.length);
    fc.assert(
      fc.property(place, place, fc.string(), (from, to, text) => {
        const source = SOURCE.slice(0, from) + text + SOURCE.slice(to);
        expect(typeof feedInShape(Buffer.from(source), 'ca2')).toBe('object');
      }),
    );
  });
});
