import { UNSAID_CASE } from '../../src/imports/snapshot/case-reading.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../../src/imports/snapshot/entry-reading.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import type { Reading } from '../../src/imports/snapshot/reading.js';
import { refuse } from '../../src/imports/snapshot/reading.js';
import { civilDate } from '../../src/law/calendar/civil-date.js';
import { compareFacts } from './compare-facts.js';
import { expectedFacts } from './expected-facts.js';
import { FieldCount } from './field-rates.js';
import type { FieldRates } from './field-rates.js';
import { readingFacts } from './reading-facts.js';

const FILED = civilDate('2024-01-08');

function reading(one: Partial<CaseReading>): Reading {
  const cases = [{ ...UNSAID_CASE, ...one }];
  return {
    ok: true,
    snapshot: { kind: 'docket-report', courtId: 'wawd', cases, notice: null, warnings: [] },
  };
}

function entry(said: Partial<EntryReading>): EntryReading {
  return { ...UNSAID_ENTRY, filedOn: FILED, ...said };
}

function rates(expected: unknown, found: Reading, refused = false): FieldRates {
  const count = new FieldCount();
  count.add(compareFacts(expectedFacts(expected), readingFacts(found, refused)), false);
  return count.rates();
}

const right = { right: 1, knowingly: 0, expected: 1 };
const wrong = { right: 0, knowingly: 0, expected: 1 };

describe('the values of a docket', () => {
  it('are right when the reading says them', () => {
    const expected = {
      docket_number: '2:24-cv-00001',
      date_filed: '2024-01-08',
      date_terminated: null,
      case_name: 'Marlow Freight LLC v. Harrow & Pike, Inc.',
    };
    const found = reading({
      docketNumber: { ...UNSAID_CASE.docketNumber, value: '2:24-cv-00001' },
      filedOn: FILED,
      caption: { printed: 'MARLOW  FREIGHT LLC v. Harrow & Pike, Inc.', tidy: '' },
    });
    const { docketNumber, dates, metadata } = rates(expected, found);
    expect([docketNumber, dates, metadata]).toEqual([right, right, right]);
  });

  it('are wrong when the reading says others, or none', () => {
    const expected = { docket_number: '2:24-cv-00001', date_terminated: '2024-02-01' };
    const { docketNumber, dates } = rates(expected, reading({ terminatedOn: FILED }));
    expect([docketNumber, dates]).toEqual([wrong, wrong]);
  });

  it('are right in a label of the page that has no other place', () => {
    const labels = [{ label: 'Plan confirmed:', value: '01/08/2024' }];
    const { dates } = rates({ date_plan_confirmed: '2024-01-08' }, reading({ labels }));
    expect(dates).toEqual(right);
  });
});

describe('the entries of a docket', () => {
  const expected = {
    docket_entries: [
      {
        document_number: '1',
        date_filed: '2024-01-08',
        description: 'COMPLAINT  filed',
        pacer_doc_id: '9',
      },
      { document_number: null, date_filed: '2024-01-08', description: 'Minute entry' },
    ],
  };

  it('are found by their numbers, and those without one by their place among them', () => {
    const entries = [
      entry({ text: 'Minute\nentry' }),
      entry({ number: '1', text: 'COMPLAINT filed', pacerDocumentId: '9' }),
    ];
    const { entryCount, entryNumber, entryDates, description, documentId } = rates(
      expected,
      reading({ entries }),
    );
    expect([entryCount, entryNumber, documentId]).toEqual([right, right, right]);
    expect([entryDates, description]).toEqual(
      Array(2).fill({ right: 2, knowingly: 0, expected: 2 }),
    );
  });

  it('are counted without the rows that the expected results leave out: undated and oddly numbered ones', () => {
    const entries = [
      entry({ number: '1' }),
      entry({ filedOn: null, text: 'no day' }),
      entry({ numberPrinted: 'doc', text: 'no number' }),
      entry({ text: 'Minute entry' }),
    ];
    const { entryCount, description } = rates(expected, reading({ entries }));
    expect(entryCount).toEqual(right);
    expect(description).toEqual({ right: 1, knowingly: 0, expected: 2 });
  });

  it('are found once each', () => {
    const twice = { docket_entries: [{ document_number: '1' }, { document_number: '1' }] };
    const { entryNumber, entryCount } = rates(
      twice,
      reading({ entries: [entry({ number: '1' })] }),
    );
    expect(entryNumber).toEqual({ right: 1, knowingly: 0, expected: 2 });
    expect(entryCount).toEqual(wrong);
  });
});

describe('the parties of a docket', () => {
  const attorney = {
    name: 'Ada Winslow',
    roles: ['LEAD ATTORNEY', 'PRO HAC VICE'],
    contact: 'Seattle\n',
  };
  const party = { name: 'Marlow Freight LLC', type: 'Plaintiff', attorneys: [attorney] };
  const counsel = { name: 'Ada  Winslow', contact: ['Seattle'], terminatedOn: null };
  const found = (type: string, roles: readonly string[]): Reading =>
    reading({
      parties: [
        {
          place: 'party 1',
          name: 'Marlow Freight LLC',
          type: { printed: type, tidy: type },
          extra: [],
          terminatedOn: null,
          attorneys: [{ ...counsel, roles }],
          criminal: null,
          unparsed: [],
        },
      ],
    });

  it('are right with name and type, their counsel with name, and the roles as a set', () => {
    const given = rates(
      { parties: [party] },
      found('Plaintiff', ['PRO HAC VICE', 'LEAD ATTORNEY']),
    );
    const { parties, attorneys, roles, contacts } = given;
    expect([parties, attorneys, roles, contacts]).toEqual([right, right, right, right]);
  });

  it('are not found under another type, and their counsel with them', () => {
    const { parties, attorneys, roles } = rates({ parties: [party] }, found('Defendant', []));
    expect([parties, attorneys, roles]).toEqual([wrong, wrong, wrong]);
  });

  it('have wrong roles where one is missing', () => {
    const { attorneys, roles } = rates({ parties: [party] }, found('Plaintiff', ['LEAD ATTORNEY']));
    expect([attorneys, roles]).toEqual([right, wrong]);
  });
});

describe('a page that is no docket', () => {
  const refused = refuse('charge-page');
  it.each([
    ['refused, as expected', {}, refused, true, right],
    ['read all the same', {}, reading({}), false, wrong],
    ['refused though a docket was expected', { docket_number: '1' }, refused, true, wrong],
  ])('is %s', (_, expected, found, isRefused, rate) => {
    expect(rates(expected, found, isRefused).refusals).toEqual(rate);
  });
});

describe('what the expected results have lost or only stand in for', () => {
  it('is no value that could be right: a title that was not found, a program in place of a document', () => {
    const expected = {
      case_name: 'Unknown Case Title',
      docket_entries: [{ document_number: '1', pacer_doc_id: 'sho0_doc.pl' }],
    };
    const { metadata, documentId } = rates(
      expected,
      reading({ entries: [entry({ number: '1' })] }),
    );
    expect([metadata.expected, documentId.expected]).toEqual([0, 0]);
  });

  it('differs knowingly in a file whose compatible view is as expected', () => {
    const count = new FieldCount();
    const expected = expectedFacts({ docket_entries: [{ description: '(1 pg)' }] });
    const found = readingFacts(reading({ entries: [entry({ text: 'ORDER' })] }), false);
    count.add(compareFacts(expected, found), true);
    expect(count.rates().description).toEqual({ right: 0, knowingly: 1, expected: 1 });
    expect(count.rates().entryCount).toEqual(right);
  });

  it('are the signs # and * of a notice, but not those of a docket report', () => {
    const notice = reading({ entries: [entry({ text: 'ORDER # 7' })] });
    const expected = { docket_entries: [{ description: 'ORDER 7' }] };
    expect(rates(expected, notice).description).toEqual(wrong);
    if (!notice.ok) throw new Error('The notice was refused');
    const { snapshot } = notice;
    const mailed: Reading = { ok: true, snapshot: { ...snapshot, kind: 'electronic-notice' } };
    expect(rates(expected, mailed).description).toEqual(right);
  });
});

describe('the items of a feed', () => {
  const item = (shortText: string, value: string | null): CaseReading => ({
    ...UNSAID_CASE,
    docketNumber: { ...UNSAID_CASE.docketNumber, value },
    entries: [
      {
        ...UNSAID_ENTRY,
        shortText,
        enteredAt: { printed: '', instant: '2024-01-08T09:00:00-08:00' },
      },
    ],
  });

  it('that tell of one filing are counted as one, and those without a number not at all', () => {
    const expected = [
      {
        docket_number: '2:24-cv-00001',
        docket_entries: [
          { date_filed: '2024-01-08T17:00:00+00:00', short_description: 'Answer AND Motion' },
        ],
      },
    ];
    const cases = [
      item('Motion', '2:24-cv-00001'),
      item('Order', null),
      item('Answer', '2:24-cv-00001'),
    ];
    const feed: Reading = {
      ok: true,
      snapshot: { kind: 'rss-feed', courtId: 'wawd', cases, notice: null, warnings: [] },
    };
    const { docketNumber, entryCount, entryDates, description } = rates(expected, feed);
    expect([docketNumber, entryCount, entryDates, description]).toEqual(Array(4).fill(right));
  });
});
