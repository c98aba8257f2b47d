import type { EntryReading, Read } from '../../src/law/docket-text/reading.js';
import { UNREAD_STATEMENTS } from '../../src/law/readings/statements.js';
import type { ReviewItem } from '../../src/readings/stored-reading.js';

export const READ_TEXT = 'ORDER granting 12 Motion to Seal. Signed by Judge Ada Roe on 3/4/2020.';

/** A conclusion resting on the first place where `words` stand in `text`. */
export function readIn<T>(text: string, words: string, value: T, sure = true): Read<T> {
  const start = text.indexOf(words);
  return { value, evidence: { start, end: start + words.length, rule: 'a-rule', sure } };
}

/** The reading of an order of which nothing more is known; a test says what more it needs. */
export function aReading(given: Partial<EntryReading> = {}): EntryReading {
  return {
    kind: 'ruling',
    act: readIn(READ_TEXT, 'ORDER', 'court'),
    type: readIn(READ_TEXT, 'ORDER', 'order'),
    ...{ reliefs: [], filers: [], links: [], dispositions: [] },
    ...{ conversions: [], deadlines: [], hearings: [] },
    ...{ closesCase: null, sealed: null, judge: null, signedOn: null },
    ...{ attachments: [], enteredOn: null, signer: null },
    ...given,
  };
}

/** An entry that nobody was sure to be an order. */
export function aReview(given: Partial<ReviewItem> = {}): ReviewItem {
  return {
    entryId: '01900000-0000-7000-8000-0000000000e1',
    caseId: '01900000-0000-7000-8000-0000000000ca',
    reader: 1,
    reading: aReading({ type: readIn(READ_TEXT, 'ORDER', 'order', false) }),
    waiting: ['type'],
    answer: null,
    ofThisText: true,
    readAt: '2024-03-01T10:00:00.000Z',
    number: 14,
    filedOn: null,
    text: READ_TEXT,
    version: 3,
    courtId: 'wawd',
    docketNumber: '2:24-cv-00101',
    caption: 'Alder Orchard LLC v. Birch Mills, Inc.',
    says: UNREAD_STATEMENTS,
    wouldSay: { ...UNREAD_STATEMENTS, kind: 'ruling', type: 'order' },
    ...given,
  };
}
