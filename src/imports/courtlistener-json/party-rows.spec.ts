import {
  ATTORNEY,
  DOCKET,
  PARTY,
  WHOLE,
  page,
} from '../../../test/fixtures/imports/courtlistener-docket.js';
import { caseOf, detailsOf, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readCourtListenerJson } from './read-courtlistener-json.js';

describe('the parties of CourtListener', () => {
  it('have their roles and lawyers of this docket, and not those of others', () => {
    const { parties } = caseOf(readCourtListenerJson, WHOLE);
    expect(parties).toEqual([
      {
        place: '/parties/0',
        name: 'Harbor Books, Inc.',
        type: { printed: 'Plaintiff', tidy: 'Plaintiff' },
        extra: ['a corporation'],
        terminatedOn: null,
        attorneys: [
          {
            name: 'Ada Quill',
            roles: ['LEAD ATTORNEY', 'TERMINATED: 05/02/2024'],
            contact: ['1 Pier Street', 'Seattle, WA 98101'],
            terminatedOn: '2024-05-02',
          },
        ],
        criminal: null,
        unparsed: [],
      },
    ]);
  });

  it('with two roles in one docket stand in both', () => {
    const party_types = [
      { docket_id: 700, name: 'Plaintiff' },
      { docket_id: 700, name: 'Counter Defendant', date_terminated: '2024-06-01' },
    ];
    const { parties } = caseOf(readCourtListenerJson, {
      ...WHOLE,
      parties: [{ ...PARTY, party_types }],
    });
    expect(parties).toMatchObject([
      { type: { tidy: 'Plaintiff' }, terminatedOn: null },
      { type: { tidy: 'Counter Defendant' }, terminatedOn: '2024-06-01' },
    ]);
  });

  it('alone in a file are of the docket that all of them have', () => {
    const other = {
      ...PARTY,
      id: 32,
      name: 'Tidewater Printing Co.',
      attorneys: [],
      party_types: [{ docket_id: 700, name: 'Defendant' }],
    };
    const one = caseOf(readCourtListenerJson, page([PARTY, other]));
    expect(one.labels).toEqual([{ label: 'CourtListener docket', value: '700' }]);
    expect(one.parties?.map(({ type }) => type.tidy)).toEqual(['Plaintiff', 'Defendant']);
  });

  it('that tell of several dockets, and nothing says which, keep all their roles, with a note', () => {
    const { cases, warnings } = snapshotOf(readCourtListenerJson, page([PARTY]));
    expect(cases[0]?.parties?.map(({ type }) => type.tidy)).toEqual(['Plaintiff', 'Creditor']);
    expect(warnings.map(({ detail }) => detail).join()).toContain(
      'several roles (Plaintiff, Creditor)',
    );
  });

  it('whose lawyers the file only numbers have none that are known, with a note', () => {
    const alone = { docket: DOCKET, parties: page([PARTY]) };
    expect(caseOf(readCourtListenerJson, alone).parties?.[0]?.attorneys).toBeNull();
    expect(detailsOf(readCourtListenerJson, alone).join()).toContain('lawyers only by numbers');
  });

  it('take their lawyers from the attorneys list where they name none', () => {
    const parties = [{ ...PARTY, attorneys: [] }];
    const [party] = caseOf(readCourtListenerJson, { ...WHOLE, parties }).parties ?? [];
    expect(party?.attorneys).toMatchObject([{ name: 'Ada Quill', roles: ['LEAD ATTORNEY'] }]);
  });

  it('show what is left of an address where the printed one is missing', () => {
    const attorneys = [{ ...ATTORNEY, contact_raw: '', email: 'ada@example.org' }];
    const [party] = caseOf(readCourtListenerJson, { ...WHOLE, attorneys }).parties ?? [];
    expect(party?.attorneys?.[0]?.contact).toEqual(['206 555 0100', 'Email: ada@example.org']);
  });

  it('have their charges', () => {
    const party_types = [
      {
        docket_id: 700,
        name: 'Defendant',
        highest_offense_level_opening: 'Felony',
        highest_offense_level_terminated: '',
        criminal_counts: [
          { name: 'THEFT', disposition: '', status: 1 },
          { name: 'FRAUD', disposition: 'Dismissed', status: 2 },
        ],
        criminal_complaints: [{ name: '18:641', disposition: '' }],
      },
    ];
    const [party] =
      caseOf(readCourtListenerJson, { ...WHOLE, parties: [{ ...PARTY, party_types }] }).parties ??
      [];
    expect(party?.criminal).toEqual({
      highestOffenseLevelOpening: 'Felony',
      highestOffenseLevelTerminated: null,
      counts: [
        { name: 'THEFT', disposition: '', status: 'pending' },
        { name: 'FRAUD', disposition: 'Dismissed', status: 'terminated' },
      ],
      complaints: [{ name: '18:641', disposition: '' }],
    });
  });
});
