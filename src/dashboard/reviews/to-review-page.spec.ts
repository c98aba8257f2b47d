import { aReading, aReview, readIn, READ_TEXT } from '../../../test/support/some-readings.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { ENTRY_TYPES } from '../../law/docket/entry-types.js';
import { toReviewPage } from './to-review-page.js';
import type { ReviewFacts } from './to-review-page.js';
import { toWaitingLink } from './waiting-link.js';

const CASE = '01900000-0000-7000-8000-0000000000ca';
const ENTRY = '01900000-0000-7000-8000-0000000000e1';

const pageOf = (given: Partial<ReviewFacts> = {}): ReturnType<typeof toReviewPage> =>
  toReviewPage({ caseId: null, after: null, item: aReview(), waiting: 2, fault: null, ...given });

describe('the review list', () => {
  it('says how many entries wait, of one case where only one is asked for', () => {
    expect(pageOf().count).toMatch(/^2 entries wait\./);
    expect(pageOf({ waiting: 1, caseId: CASE })).toMatchObject({
      count: expect.stringMatching(/^1 entry of this case waits\./) as string,
      all: { href: '/reviews' },
    });
  });

  it('names the entry, its case, and what the reader is not sure of', () => {
    const item = aReview({ filedOn: civilDate('2024-03-04'), waiting: ['type', 'filers'] });
    expect(pageOf({ item }).entry).toMatchObject({
      heading: 'Dkt. 14, March 4, 2024',
      entry: { href: `/c/wawd/2:24-cv-00101/e/${ENTRY}` },
      case: { text: 'Alder Orchard LLC v. Birch Mills, Inc.', href: '/c/wawd/2:24-cv-00101' },
      unsure: 'what kind of entry it is and who filed it',
      wouldBe: 'an order',
    });
  });

  it('names no new type where only parts of the entry wait', () => {
    const { wouldSay } = aReview();
    expect(pageOf({ item: aReview({ says: wouldSay }) }).entry?.wouldBe).toBeNull();
  });

  it('puts first what is not sure', () => {
    const reading = aReading({ sealed: readIn(READ_TEXT, 'Seal', true, false) });
    const rows = pageOf({ item: aReview({ reading }) }).entry?.reading.rows ?? [];
    expect(rows.map(({ says }) => says)).toEqual(['Sealed', 'Order']);
  });

  it('sends each answer with the version that was shown and the place in the list', () => {
    expect(pageOf({ caseId: CASE, after: ENTRY }).entry).toMatchObject({
      accept: `/reviews/${ENTRY}/accept`,
      correct: `/reviews/${ENTRY}/correct`,
      dismiss: `/reviews/${ENTRY}/dismiss`,
      hidden: { version: '3', case: CASE, after: ENTRY },
      later: { href: `/reviews?case=${CASE}&after=${ENTRY}` },
    });
    expect(pageOf().entry?.hidden).toEqual({ version: '3' });
  });

  it('offers every type but the unread one, the one read chosen', () => {
    const { types = [], type } = pageOf().entry ?? {};
    const offered = types.flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(offered).toEqual(ENTRY_TYPES.filter((one) => one !== 'unread'));
    expect(type).toBe('order');
  });

  it('at its end leads back to those left for later', () => {
    expect(pageOf({ item: null, waiting: 1, after: ENTRY })).toMatchObject({
      entry: null,
      again: { href: '/reviews' },
    });
  });

  it('says nothing of numbers when nothing waits', () => {
    expect(pageOf({ item: null, waiting: 0 })).toMatchObject({ count: null, again: null });
  });
});

describe('the way to the review list', () => {
  it('is there only while entries wait', () => {
    expect(toWaitingLink(0, null)).toBeNull();
    expect(toWaitingLink(1, null)).toEqual({
      text: '1 entry waits for a person',
      href: '/reviews',
    });
    expect(toWaitingLink(3, CASE)?.href).toBe(`/reviews?case=${CASE}`);
  });
});
