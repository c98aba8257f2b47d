import {
  casePageFacts,
  filing,
  printed,
  ruling,
  unread,
} from '../../../test/support/page-facts.js';
import { disposition } from '../../../test/support/page-facts.js';
import { parlerFacts } from '../../../test/support/parler-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { toCasePage } from './to-case-page.js';

describe('the page of Parler v. Amazon Web Services', () => {
  it('shows the case pending on the day after the injunction was denied', () => {
    const { standing, reliefsNote, claims } = toCasePage(parlerFacts('2021-01-22'));
    expect(standing.told.words).toBe('Pending');
    expect(standing.since?.text).toBe('January 11, 2021');
    expect(reliefsNote).toBe(
      '2 requests, 1 of them open. A request is not the case: denying one decides no claim and ends nothing.',
    );
    expect(claims.map(({ status }) => status.words)).toEqual(['pending', 'pending', 'pending']);
  });

  it('shows the case closed by the notice of dismissal, and what that left undecided', () => {
    const { standing, reliefsNote } = toCasePage(parlerFacts());
    expect(standing.told.words).toBe('Closed: voluntarily dismissed');
    expect(standing.by?.text).toBe('notice of dismissal of Mar 2, 2021');
    expect(reliefsNote).toBe('2 requests, 1 left undecided when the case closed.');
  });

  it('does not say that nothing was asked for while entries are yet to be read', () => {
    const { reliefsNote } = toCasePage(casePageFacts({ entries: [printed(unread('2024-02-01'))] }));
    expect(reliefsNote).toBe('No request is recorded; 1 entry is yet to be read.');
  });

  it('shows nothing of the case on a day before it was filed', () => {
    const page = toCasePage(parlerFacts('2021-01-10'));
    expect(page.standing).toMatchObject({ told: { words: 'Not filed' }, since: null });
    expect([page.docket, page.claims, page.matrices]).toEqual([[], [], []]);
    expect(page.lanes).toBeNull();
  });

  it('carries the day along in every address of the case', () => {
    const page = toCasePage(parlerFacts('2021-01-22'));
    const addresses = [
      ...page.docket.map(({ href }) => href),
      page.summary.href,
      ...(page.lanes?.lanes ?? []).flatMap(({ stations }) =>
        stations.flatMap(({ entry }) => entry?.href ?? []),
      ),
    ];
    expect(addresses.filter((href) => !href.includes('asOf=2021-01-22'))).toEqual([]);
    expect(toCasePage(parlerFacts()).docket.filter(({ href }) => href.includes('asOf'))).toEqual(
      [],
    );
  });

  it('leads to entries by number and, without one, by id', () => {
    const { docket } = toCasePage(parlerFacts());
    const [numbered, unnumbered] = [docket[0], docket[2]];
    expect(numbered?.href).toBe('/c/wawd/2:21-cv-00031/1');
    expect(unnumbered?.href).toBe(`/c/wawd/2:21-cv-00031/e/${unnumbered?.id ?? ''}`);
  });

  it('lists hearings in the court’s own time', () => {
    const { hearings } = toCasePage(parlerFacts());
    expect(hearings.map(({ day, clock, what }) => [day.text, clock, what])).toEqual([
      ['Jan 14, 2021', '10:00 AM PST', 'Motion hearing'],
    ]);
  });

  it('says of the related case where it went', () => {
    expect(toCasePage(parlerFacts()).related).toMatchObject([
      {
        relation: 'Refiled as',
        link: { href: '/c/wa-king-superior/21-2-02856-6%20sea' },
        court: 'Wash. Super. Ct. King Cnty.',
      },
    ]);
  });
});

describe('the docket of a case page', () => {
  const complaint = filing('2024-01-08', { number: 1, type: 'complaint' });

  it('tells the day of entry where it is another than the day of filing', () => {
    const late = filing('2024-01-10', { enteredOn: civilDate('2024-01-12') });
    const { docket } = toCasePage(casePageFacts({ entries: [printed(complaint), printed(late)] }));
    expect(docket.map(({ day, enteredOn }) => [day?.text, enteredOn?.text])).toEqual([
      ['Jan 8, 2024', undefined],
      ['Jan 10, 2024', 'Jan 12, 2024'],
    ]);
  });

  it('marks in words what is not to be read as it stands', () => {
    const struck = filing('2024-02-01', {
      struck: { on: civilDate('2024-02-10'), orderedIn: null },
    });
    const entries = [
      printed(struck, { struckReason: 'filed without leave' }),
      printed(filing('2024-02-02'), { voidReason: 'wrong case' }),
      printed(filing('2024-02-03', { type: 'proposed-order' }), { proposed: true, sealed: true }),
      printed(filing('2024-02-04'), { revision: 3 }),
      printed(unread(null)),
    ];
    const { docket, docketNote } = toCasePage(casePageFacts({ entries }));
    expect(docket.map(({ marks }) => marks)).toEqual([
      ['Struck from the record'],
      ['Void: recorded by mistake, does not count'],
      ['Sealed', 'Proposed by a party, not an order'],
      ['Revised 2 times'],
      ['Undated: counts on no day'],
    ]);
    expect(docket.map(({ isStruck }) => isStruck)).toEqual([true, true, false, false, false]);
    expect(docketNote).toBe('3 entries count. Shown but not counted: 1 undated, 1 void.');
  });

  it('does not mark an entry struck before it was', () => {
    const struck = filing('2024-02-01', {
      struck: { on: civilDate('2024-02-10'), orderedIn: null },
    });
    const { docket } = toCasePage(
      casePageFacts({ entries: [printed(struck)], asOf: '2024-02-09' }),
    );
    expect(docket.map(({ marks }) => marks)).toEqual([[]]);
  });

  it('leads to two entries of one number by their ids', () => {
    const entries = [filing('2024-01-09', { number: 2 }), filing('2024-01-10', { number: 2 })];
    const { docket } = toCasePage(casePageFacts({ entries: entries.map((one) => printed(one)) }));
    expect(docket.map(({ id, href }) => href.endsWith(`/e/${id}`))).toEqual([true, true]);
  });

  it('tells of a filing what it asks for and what became of that', () => {
    const motion = filing('2024-01-10', {
      number: 2,
      reliefSought: [
        { id: 'r-1', kind: 'temporary-restraining-order', note: null },
        { id: 'r-2', kind: 'expedite', note: null },
      ],
    });
    const order = ruling('2024-01-20', {
      number: 3,
      dispositions: [
        disposition({
          reliefId: 'r-1',
          outcome: 'converted',
          convertedTo: 'preliminary-injunction',
          newReliefId: 'r-3',
        }),
      ],
    });
    const { docket } = toCasePage(casePageFacts({ entries: [printed(motion), printed(order)] }));
    expect(docket[0]?.effects).toMatchObject([
      {
        what: 'a temporary restraining order',
        became: { words: 'converted' },
        then: [{ into: 'a preliminary injunction', became: { words: 'pending' } }],
      },
      { what: 'expedited treatment', became: { words: 'pending' }, then: [] },
    ]);
    expect(docket[1]?.effects).toMatchObject([
      { verb: 'Decides the request for', became: { words: 'converted' } },
    ]);
  });

  it('names the entries that could not follow the docket', () => {
    const second = filing('2024-01-15', { number: 2, type: 'complaint' });
    const { irregularities } = toCasePage(
      casePageFacts({ entries: [printed(complaint), printed(second)] }),
    );
    expect(irregularities).toMatchObject([
      { link: { text: 'Dkt. 2' }, says: 'The case already had a complaint.' },
    ]);
  });

  it('states no hearing that only a struck or void entry sets', () => {
    const hearings = [
      { what: 'hearing', on: civilDate('2024-03-01'), at: null, mode: null, outcome: null },
    ];
    const struck = ruling('2024-02-01', {
      struck: { on: civilDate('2024-02-10'), orderedIn: null },
    });
    const entries = [
      printed(struck, { hearings }),
      printed(ruling('2024-02-02'), { hearings, voidReason: 'wrong case' }),
    ];
    expect(toCasePage(casePageFacts({ entries })).hearings).toEqual([]);
  });
});
