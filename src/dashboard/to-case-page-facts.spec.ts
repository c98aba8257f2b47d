import { filing, printed } from '../../test/support/page-facts.js';
import type { Dossier } from '../docket/dossier.js';
import { civilDate } from '../law/calendar/civil-date.js';
import type { CasePageFacts } from './case-page-facts.js';
import { toCasePageFacts } from './to-case-page-facts.js';

const JANUARY = civilDate('2024-01-08');
const MARCH = civilDate('2024-03-01');
const TODAY = civilDate('2024-06-28');

const NOBODY = { firm: null, roles: ['lead'] as const, terminatedOn: null };
const complaint = filing(JANUARY, { number: 1, type: 'complaint' });
const strike = filing(MARCH, { number: 3 });
const struck = filing('2024-02-01', {
  number: 2,
  struck: { on: civilDate('2024-02-02'), orderedIn: strike.id },
});

const DOSSIER: Dossier = {
  case: {
    id: '01900000-0000-7000-8000-0000000000ca',
    ...{ docketNumber: '2:24-cv-00101-ABC', docketNumberNormal: '2:24-cv-00101' },
    caption: 'Alder Orchard LLC v. Birch Mills, Inc.',
    ...{ filedOn: JANUARY, terminatedOn: MARCH, sources: [], version: 1, change: 1 },
    ...{ natureOfSuit: null, cause: null, jurisdiction: null, juryDemand: null },
  },
  court: { id: 'wawd', name: 'W.D. Wash.', citation: 'W.D. Wash.', timeZone: 'UTC' },
  ...{ assignedJudge: null, referredJudge: null, judges: [], claims: [] },
  parties: [
    {
      ...{ id: 'p-1', name: 'Cedar Holdings LLC', role: 'defendant', roleText: null },
      ...{ kind: 'organization', aliases: [], joinedOn: MARCH, terminatedOn: null },
      counsel: [],
    },
    {
      ...{ id: 'p-2', name: 'Birch Mills, Inc.', role: 'defendant', roleText: null },
      ...{ kind: 'organization', aliases: [], joinedOn: null, terminatedOn: null },
      counsel: [
        { ...NOBODY, attorneyName: 'Ada Quill', appearedOn: null },
        { ...NOBODY, attorneyName: 'Ben Quill', appearedOn: MARCH },
      ],
    },
    {
      ...{ id: 'p-3', name: 'Alder Orchard LLC', role: 'plaintiff', roleText: null },
      ...{ kind: 'organization', aliases: [], joinedOn: null, terminatedOn: null },
      counsel: [],
    },
  ],
  entries: [complaint, struck, strike, filing(null)].map((entry) => ({
    ...printed(entry),
    attachments: [],
    version: 1,
  })),
  relations: [
    {
      ...{ kind: 'refiled-as', direction: 'outgoing', on: null, sources: [] },
      other: {
        ...{ courtId: 'wawd', courtCitation: 'W.D. Wash.', caption: 'Alder v. Birch' },
        ...{ docketNumber: '2:24-cv-00333', docketNumberNormal: '2:24-cv-00333', filedOn: MARCH },
      },
    },
  ],
  standards: [],
};

const on = (day: string): CasePageFacts =>
  toCasePageFacts(DOSSIER, { asOf: civilDate(day), today: TODAY });

describe('what is known of a case on a day', () => {
  it('is who had joined by then, those who brought the case first', () => {
    expect(on('2024-02-29').parties.map(({ name }) => name)).toEqual([
      'Alder Orchard LLC',
      'Birch Mills, Inc.',
    ]);
    expect(on('2024-03-01').parties.map(({ name }) => name)).toContain('Cedar Holdings LLC');
  });

  it('is which lawyers had appeared by then', () => {
    const counselOn = (day: string): readonly string[] =>
      on(day).parties.flatMap(({ counsel }) => counsel.map(({ attorneyName }) => attorneyName));
    expect(counselOn('2024-02-29')).toEqual(['Ada Quill']);
    expect(counselOn('2024-03-01')).toEqual(['Ada Quill', 'Ben Quill']);
  });

  it('is what had been filed by then, and what bears no day', () => {
    expect(on('2024-02-29').entries.map(({ entry }) => entry.number)).toEqual([1, 2, null]);
    expect(on('2024-01-07').entries.map(({ entry }) => entry.number)).toEqual([null]);
  });

  it('is a strike only from the day of the order that made it', () => {
    expect(on('2024-02-29').entries[1]?.entry.struck).toBeNull();
    expect(on('2024-03-01').entries[1]?.entry.struck).toMatchObject({ on: MARCH });
  });

  it('is the end that the court’s header gives only once it has come', () => {
    expect(on('2024-02-29').case.terminatedOn).toBeNull();
    expect(on('2024-03-01').case.terminatedOn).toBe(MARCH);
    expect(on('2024-03-01').state.standing.status).toBe('closed');
  });

  it('is no case that was filed later', () => {
    expect(on('2024-02-29').related).toEqual([]);
    expect(on('2024-03-01').related).toMatchObject([{ caption: 'Alder v. Birch' }]);
  });

  it('does not hide on which days the docket moved after it', () => {
    expect(on('2024-01-08').movedOn).toEqual(['2024-01-08', '2024-02-01', '2024-03-01']);
  });

  it('is told in no headline before the case was filed', () => {
    expect(on('2024-01-07').headline).toBeNull();
    expect(on('2024-01-08').headline).not.toBeNull();
  });
});
