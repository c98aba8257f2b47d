import {
  casePageFacts,
  disposition,
  filing,
  printed,
  ruling,
  unread,
} from '../../../test/support/page-facts.js';
import { parlerFacts } from '../../../test/support/parler-facts.js';
import { READ_TEXT, aReading, readIn } from '../../../test/support/some-readings.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { CasePageFacts, EntryPageFacts, EntryRevisionFacts } from '../case-page-facts.js';
import type { EntryPage } from './entry-page.js';
import { toEntryPage } from './to-entry-page.js';

function pageOf(
  facts: CasePageFacts,
  entryId: string,
  revisions: readonly EntryRevisionFacts[] = [],
): EntryPage {
  return toEntryPage({ ...facts, entryId, revisions });
}

function numbered(facts: CasePageFacts, number: number): EntryPage {
  const shown = facts.entries.find(({ entry }) => entry.number === number);
  return pageOf(facts, shown?.entry.id ?? '');
}

describe('the page of the order that denied Parler an injunction', () => {
  const page = numbered(parlerFacts(), 34);

  it('says that it converted the request and denied what it became', () => {
    expect(page.dispositions).toMatchObject([
      {
        target: 'Temporary restraining order, asked in',
        link: { text: 'Dkt. 2' },
        became: { words: 'converted' },
        into: 'a preliminary injunction',
      },
      { target: 'Preliminary injunction, asked in', became: { words: 'denied' } },
    ]);
  });

  it('gives each page of the order that is quoted an anchor, once', () => {
    expect(page.findings.map(({ anchor }) => anchor)).toEqual([
      'p6',
      'p8',
      'p10',
      'finding-4',
      'p13',
      'finding-6',
    ]);
  });

  it('leads to the entries before and after it', () => {
    expect([page.previous?.text, page.next?.text]).toEqual([
      'minute entry of Jan 14, 2021',
      'notice of dismissal of Mar 2, 2021',
    ]);
  });
});

describe('the page of an entry', () => {
  it('of the motion tells who answered it', () => {
    expect(numbered(parlerFacts(), 2).relations).toMatchObject([
      {
        relation: 'Responded to by',
        link: { text: 'response of Jan 12, 2021' },
        position: 'opposing it',
      },
      { relation: 'Replied to by', link: { text: 'reply of Jan 13, 2021' }, position: null },
    ]);
  });

  it('is not there before the entry was filed', () => {
    const order = parlerFacts().entries.find(({ entry }) => entry.number === 34);
    expect(() => pageOf(parlerFacts('2021-01-20'), order?.entry.id ?? '')).toThrow(RangeError);
  });

  it('does not read a later conversion into an earlier ruling', () => {
    const motion = filing('2024-01-10', {
      number: 2,
      reliefSought: [{ id: 'a', kind: 'dismissal', note: null }],
    });
    const entries = [
      motion,
      ruling('2024-01-20', {
        number: 3,
        dispositions: [disposition({ reliefId: 'a', outcome: 'deferred' })],
      }),
      ruling('2024-01-30', {
        number: 4,
        dispositions: [
          disposition({
            ...{ reliefId: 'a', outcome: 'converted' },
            ...{ convertedTo: 'summary-judgment', newReliefId: 'b' },
          }),
        ],
      }),
      ruling('2024-02-10', { number: 5, dispositions: [disposition({ reliefId: 'a' })] }),
    ];
    const facts = casePageFacts({ entries: entries.map((one) => printed(one)) });
    expect([3, 4, 5].map((number) => numbered(facts, number).dispositions[0]?.target)).toEqual([
      'Dismissal, asked in',
      'Dismissal, asked in',
      'Summary judgment, asked in',
    ]);
  });

  it('names what a ruling disposed of besides requests', () => {
    const order = ruling('2024-01-20', {
      number: 3,
      dispositions: [
        disposition({ claimId: 'c-1', outcome: 'dismissed' }),
        disposition({ request: 'leave to call a witness', outcome: 'granted' }),
        disposition({ partyId: 'nobody', outcome: 'dismissed' }),
        disposition({ outcome: 'other' }),
      ],
    });
    const claim = { id: 'c-1', count: 1, title: 'Fraud', authority: 'common law' };
    const facts = casePageFacts({
      claims: [{ ...claim, assertedIn: null, againstPartyIds: [] }],
      entries: [printed(order)],
    });
    expect(numbered(facts, 3).dispositions.map(({ target }) => target)).toEqual([
      'The claim: Fraud',
      'Request: leave to call a witness',
      'A party',
      'The case',
    ]);
  });

  it('warns in words, the gravest first, and says by which order', () => {
    const order = ruling('2024-02-10', { number: 9 });
    const paper = filing('2024-02-01', {
      number: 5,
      struck: { on: civilDate('2024-02-10'), orderedIn: order.id },
    });
    const entries = [
      printed(paper, { struckReason: 'filed without leave', sealed: true, proposed: true }),
      printed(order),
    ];
    expect(numbered(casePageFacts({ entries }), 5).warnings).toMatchObject([
      {
        says: 'Struck from the record on February 10, 2024.',
        because: 'filed without leave',
        by: { text: 'Dkt. 9' },
      },
      { says: 'Sealed: the document is not open to the public.' },
      { says: 'Proposed by a party: no court has ordered what this paper says.' },
    ]);
  });

  it('says of an entry nobody has read that it is not in the figures', () => {
    const entry = unread('2024-02-01', { number: 4 });
    const page = numbered(casePageFacts({ entries: [printed(entry)] }), 4);
    expect(page.kindLine).toBe('Not read yet');
    expect(page.warnings.map(({ says }) => says)).toEqual([
      'Not read yet: what this entry asks or decides is not in the figures.',
    ]);
  });

  describe('whose text was read', () => {
    const STORED = {
      reading: aReading(),
      waiting: ['type'],
      answer: null,
      ofThisText: true,
    } as const;
    const entry = unread('2024-02-01', { number: 4 });
    const facts = casePageFacts({
      entries: [printed(entry, { text: READ_TEXT }), printed(ruling('2024-01-20', { number: 12 }))],
    });
    const pageWith = (reading: NonNullable<EntryPageFacts['reading']>): EntryPage =>
      toEntryPage({ ...facts, entryId: entry.id, revisions: [], reading });

    it('says that it waits for a person, and leads to where one decides', () => {
      const page = pageWith(STORED);
      expect(page.kindLine).toBe('Waits for a person');
      expect(page.warnings.map(({ says }) => says)).toEqual([
        'Read, but not surely: until a person says what it is, what it asks or decides is not in the figures.',
      ]);
      expect(page.reading?.review?.href).toBe(`/reviews?case=${facts.case.id}`);
    });

    it('leads to the entries of the docket that its text names', () => {
      const decides = readIn(READ_TEXT, '12', { to: '12', kind: 'decides' } as const);
      const other = readIn(READ_TEXT, '12', { to: '13', kind: 'concerns' } as const);
      const reading = { ...STORED, reading: aReading({ links: [decides, other] }) };
      const page = pageWith(reading);
      expect(page.reading?.rows.slice(1).map(({ says, link }) => [says, link?.href])).toEqual([
        ['Decides', '/c/wawd/2:24-cv-00101/12'],
        ['Concerns Dkt. 13', undefined],
      ]);
    });

    it('underlines nothing once its text is another than the one that was read', () => {
      expect(pageWith({ ...STORED, ofThisText: false }).reading).toBeNull();
      expect(pageWith(STORED).reading).not.toBeNull();
    });
  });

  it('keeps earlier wordings with the moment, in the court’s time, and the reason', () => {
    const [first] = parlerFacts().entries;
    const page = pageOf(parlerFacts(), first?.entry.id ?? '', [
      {
        ...{ revision: 1, kind: 'unread', type: 'unread', text: 'COMPLAINT' },
        ...{ changedAt: '2021-01-23T01:02:03+00:00', reason: 'read again' },
      },
    ]);
    expect(page.revisions).toEqual([
      {
        revision: 1,
        what: 'Entry nobody has read',
        text: 'COMPLAINT',
        changedAt: 'Jan 22, 2021, 5:02 PM PST',
        reason: 'read again',
      },
    ]);
  });

  it('tells filing and entry with their clock times, and on whom it was served', () => {
    const paper = filing('2024-02-01', { number: 5, enteredOn: civilDate('2024-02-02') });
    const entries = [
      printed(paper, {
        filedAt: '2024-02-02T07:58:00+00:00',
        service: [{ partyId: null, on: civilDate('2024-02-03'), method: 'first-class-mail' }],
      }),
    ];
    expect(numbered(casePageFacts({ entries }), 5).terms).toEqual([
      { term: 'Filed', text: 'February 1, 2024, 11:58 PM PST' },
      { term: 'Entered', text: 'February 2, 2024' },
      { term: 'Served on', text: 'All parties, February 3, 2024, first class mail' },
    ]);
  });
});
