import type { JsonValue } from '../../src/imports/juriscraper/json-value.js';
import { rssFeedView } from '../../src/imports/juriscraper/rss-feed-view.js';
import { readRssFeed } from '../../src/imports/rss-feed/read-rss-feed.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';

/** The elements of an item, as they stand in the source. */
export interface FeedItem {
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly pubDate?: string;
  readonly other?: string;
}

export const ITEM_LINK = 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165';
export const ITEM_ANCHOR =
  '&lt;a href="https://ecf.nysd.uscourts.gov/doc1/127122264358?caseid=492165&amp;de_seq_num=10" &gt;3&lt;/a&gt;';

/** An item as a district court prints it, with what a test says otherwise; "" leaves the element out. */
export function feedItem({ other = '', ...said }: FeedItem = {}): string {
  const whole = {
    title: '1:18-cv-03365-ABC Roe v. Doe et al',
    link: ITEM_LINK,
    description: `[Notice of Appearance] (${ITEM_ANCHOR})`,
    pubDate: 'Wed, 18 Apr 2018 00:09:55 GMT',
    ...said,
  };
  const elements = Object.entries(whole).filter(([, value]) => value !== '');
  return `<item>${elements.map(([name, value]) => `<${name}>${value}</${name}>`).join('\n')}${other}</item>`;
}

/** A feed of items. */
export function courtFeed(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="ISO-8859-1"?>\n<rss version="2.0"><channel><title>A court</title>
    <link>https://ecf.nysd.uscourts.gov</link>${items.join('\n')}</channel></rss>`;
}

/** The reading of a feed. @throws where the feed is refused */
export function feedSnapshot(source: string, courtId = 'nysd'): DocketSnapshot {
  const reading = readRssFeed(Buffer.from(source), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The case of a feed of one item. */
export function itemCase(said?: FeedItem, courtId?: string): CaseReading {
  const reading = feedSnapshot(courtFeed(feedItem(said)), courtId).cases[0];
  if (reading === undefined) throw new Error('no case');
  return reading;
}

/** The entry of a feed of one item. */
export function itemEntry(said?: FeedItem, courtId?: string): EntryReading {
  const entry = itemCase(said, courtId).entries[0];
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

/** A feed in the shape of juriscraper: an empty object where it is not read. */
export function feedInShape(file: Uint8Array, courtId: string): JsonValue {
  const reading = readRssFeed(file, courtId);
  return reading.ok ? rssFeedView(reading.snapshot) : {};
}
