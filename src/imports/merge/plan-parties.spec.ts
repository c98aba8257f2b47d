import {
  PART,
  WHOLE,
  aCaseOnRecord,
  aCaseReading,
  aContext,
  aCounselOnRecord,
  aPartyOnRecord,
  aPartyReading,
  aPartyType,
  anAttorneyReading,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import type { PartyOnRecord } from './case-on-record.js';
import type { PlanRow } from './case-plan.js';
import { planCase } from './plan-case.js';

const ENDED = civilDate('2022-05-06');
const LATER = civilDate('2022-07-08');

function rowsOf(
  parties: readonly PartyReading[],
  onRecord: readonly PartyOnRecord[] = [],
  coverage: CaseReading['coverage'] = WHOLE,
): readonly PlanRow[] {
  const reading = aCaseReading({ parties, coverage });
  const { rows } = planCase(reading, aCaseOnRecord({ parties: onRecord }), aContext());
  return rows.filter(({ what }) => what === 'party' || what === 'counsel');
}

function told(...asked: Parameters<typeof rowsOf>): readonly string[] {
  return rowsOf(...asked).map(({ what, action, recordId, changes }) =>
    [what, action, recordId ?? '-', ...changes.map(({ field }) => field)].join(' '),
  );
}

const marlow = aPartyReading('Marlow Freight, LLC', { place: 'party 1' });
const onRecord = aPartyOnRecord('Marlow Freight LLC', { id: 'marlow' });

describe('a party that comes on record', () => {
  it('has its role from the closed list, the printed words beside it', () => {
    const [row] = rowsOf([aPartyReading('Orr', aPartyType('Third Party Defendant'))]);
    expect(row).toMatchObject({
      action: 'add',
      label: 'Orr, third-party defendant',
      adds: { name: 'Orr', role: 'third-party-defendant', roleText: 'Third Party Defendant' },
    });
  });

  it('is a person, unless its name clearly says otherwise', () => {
    const kinds = rowsOf([
      marlow,
      aPartyReading('State of Oregon'),
      aPartyReading('Ada  Winslow'),
    ]).map((row) => (row.what === 'party' ? `${row.adds?.name} ${row.adds?.kind}` : ''));
    expect(kinds).toEqual([
      'Marlow Freight, LLC organization',
      'State of Oregon government',
      'Ada Winslow person',
    ]);
  });

  it('brings its other names and the day it left', () => {
    const extra = ['TERMINATED: 05/06/2022', 'doing business as', 'Marlow Trucking'];
    const [row] = rowsOf([{ ...marlow, extra, terminatedOn: ENDED }]);
    expect(row).toMatchObject({ adds: { aliases: ['Marlow Trucking'], terminatedOn: ENDED } });
  });

  it('twice in the source with one name and role is one', () => {
    const again = aPartyReading('The MARLOW FREIGHT L.L.C.', { place: 'party 2' });
    expect(rowsOf([marlow, again])).toMatchObject([{ place: 'party 1, party 2', action: 'add' }]);
  });

  it('with two roles of its own is two', () => {
    const counter = aPartyReading('Marlow Freight LLC', aPartyType('Counter Defendant'));
    expect(told([marlow, counter])).toEqual(['party add -', 'party add -']);
  });

  it('needs a name', () => {
    const [row] = rowsOf([aPartyReading('  ', { place: 'party 9' })]);
    expect(row).toMatchObject({ action: 'leave', place: 'party 9' });
    expect(row?.because).toBe('The row names nobody, so there is nobody to record.');
  });

  it('is out of the case only when all its rows say so', () => {
    const left = { ...marlow, terminatedOn: ENDED };
    const adds = (rows: readonly PartyReading[]) => rowsOf(rows)[0]?.adds;
    expect(adds([left, marlow])).toMatchObject({ terminatedOn: null });
    expect(adds([left, { ...left, terminatedOn: LATER }])).toMatchObject({ terminatedOn: LATER });
  });
});

describe('a party on record', () => {
  it('is known by its name and role, however the name is spelled', () => {
    const said = aPartyReading('The Marlow Freight Limited Liability Company');
    expect(told([said], [onRecord])).toEqual(['party leave marlow']);
  });

  it('is known by another of its names', () => {
    const record = { ...onRecord, name: 'MF', aliases: ['Marlow Freight LLC'] };
    expect(told([marlow], [record])).toEqual(['party leave marlow']);
  });

  it('is known in a role of the same family, and takes it', () => {
    const said = { ...marlow, ...aPartyType('Consolidated Plaintiff') };
    expect(told([said], [onRecord])).toEqual(['party change marlow role roleText']);
    expect(told([said], [{ ...onRecord, byHand: true }])).toEqual([
      'party conflict marlow role roleText',
    ]);
  });

  it('is another in a role of another family', () => {
    const said = { ...marlow, ...aPartyType('Defendant') };
    expect(told([said], [onRecord])).toEqual(['party add -']);
  });

  it('whose role nobody knew gets one, and keeps one that the source does not know', () => {
    const unknown = { ...onRecord, role: 'unknown', roleText: null } as const;
    expect(told([marlow], [unknown])).toEqual(['party change marlow role roleText']);
    const said = { ...marlow, ...aPartyType('Unknown') };
    expect(told([said], [{ ...onRecord, roleText: 'Unknown' }])).toEqual(['party leave marlow']);
  });

  it('is each of two rows at most once', () => {
    const other = { ...marlow, ...aPartyType('Petitioner') };
    expect(told([other, marlow], [onRecord])).toEqual(['party add -', 'party leave marlow']);
  });

  it('that is absent from the source stays', () => {
    expect(rowsOf([], [onRecord])).toEqual([]);
  });

  it('that left gets the day, and loses it only where the source shows all parties', () => {
    expect(told([{ ...marlow, terminatedOn: ENDED }], [onRecord])).toEqual([
      'party change marlow terminatedOn',
    ]);
    const left = { ...onRecord, terminatedOn: ENDED };
    expect(told([marlow], [left])).toEqual(['party clear marlow terminatedOn']);
    expect(told([marlow], [left], PART)).toEqual(['party leave marlow']);
    expect(told([marlow], [{ ...left, byHand: true }])).toEqual([
      'party conflict marlow terminatedOn',
    ]);
  });

  it('cannot leave before it came', () => {
    const joined = { ...onRecord, joinedOn: LATER };
    const [row] = rowsOf([{ ...marlow, terminatedOn: ENDED }], [joined]);
    expect(row).toMatchObject({ action: 'conflict', changes: [{ field: 'terminatedOn' }] });
    expect(row?.because).toContain('the end would come before the beginning');
  });

  it('gets the names it did not have', () => {
    const said = { ...marlow, extra: ['also known as Marlow', 'fka MARLOW FREIGHT LLC', 'dba MF'] };
    const [row] = rowsOf([said], [{ ...onRecord, aliases: ['Marlow'] }]);
    expect(row?.changes).toEqual([{ field: 'aliases', from: ['Marlow'], to: ['Marlow', 'MF'] }]);
  });
});

describe('counsel', () => {
  const ada = anAttorneyReading('Ada Winslow , Jr.', {
    roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
    contact: ['Winslow LLP ', '', '1 Pier'],
  });
  const known = aCounselOnRecord('ADA WINSLOW, JR.', {
    id: 'ada',
    contact: 'Winslow LLP\n1 Pier',
    roles: ['attorney-to-be-noticed', 'lead'],
  });
  const withAda = { ...onRecord, counsel: [known] };

  it('comes on record under the party, with roles of the closed list and the address as printed', () => {
    const [party, counsel] = rowsOf([{ ...marlow, attorneys: [ada] }]);
    expect(party?.what).toBe('party');
    expect(counsel).toMatchObject({
      label: 'Ada Winslow, Jr., counsel for Marlow Freight, LLC',
      partyId: null,
      partyPlace: party?.place,
      adds: {
        attorneyName: 'Ada Winslow, Jr.',
        firm: null,
        contact: 'Winslow LLP\n1 Pier',
        roles: ['lead', 'attorney-to-be-noticed'],
      },
    });
  });

  it('comes on record under a party that is there', () => {
    const [, counsel] = rowsOf([{ ...marlow, attorneys: [ada] }], [onRecord]);
    expect(counsel).toMatchObject({ action: 'add', partyId: 'marlow' });
  });

  it('is known by name within the party', () => {
    expect(told([{ ...marlow, attorneys: [ada] }], [withAda])).toEqual([
      'party leave marlow',
      'counsel leave ada',
    ]);
  });

  it('twice in the source is one, with the roles of both', () => {
    const again = anAttorneyReading('ADA WINSLOW, JR', { roles: ['PRO HAC VICE'] });
    const [, counsel] = rowsOf([{ ...marlow, attorneys: [ada, again] }]);
    expect(counsel).toMatchObject({
      adds: { roles: ['lead', 'attorney-to-be-noticed', 'pro-hac-vice'] },
    });
  });

  it('takes new roles, a new address, and the day of leaving', () => {
    const said = { ...ada, roles: ['TERMINATED: 05/06/2022'], contact: ['2 Pier'] };
    const left = { ...marlow, attorneys: [{ ...said, terminatedOn: ENDED }] };
    expect(told([left], [withAda])[1]).toBe('counsel change ada roles contact terminatedOn');
    const byHand = { ...withAda, counsel: [{ ...known, byHand: true }] };
    expect(told([left], [byHand]).slice(1)).toEqual([
      'counsel change ada terminatedOn',
      'counsel conflict ada roles contact',
    ]);
  });

  it('keeps an address of which the source has the beginning, and roles it does not show', () => {
    const said = { ...ada, roles: [], contact: ['Winslow LLP'] };
    expect(told([{ ...marlow, attorneys: [said] }], [withAda])[1]).toBe('counsel leave ada');
  });

  it('stays where the source names nobody, or does not show counsel', () => {
    expect(told([{ ...marlow, attorneys: [] }], [withAda])).toEqual(['party leave marlow']);
    expect(told([{ ...marlow, attorneys: null }], [withAda])).toEqual(['party leave marlow']);
    expect(told([{ ...marlow, attorneys: [anAttorneyReading(' ')] }], [withAda])).toEqual([
      'party leave marlow',
    ]);
  });

  it('that is back has no day of leaving, and cannot leave before appearing', () => {
    const left = { ...withAda, counsel: [{ ...known, terminatedOn: ENDED }] };
    const said = { ...marlow, attorneys: [ada] };
    expect(told([said], [left])[1]).toBe('counsel clear ada terminatedOn');
    expect(told([said], [left], PART)[1]).toBe('counsel leave ada');
    const late = { ...withAda, counsel: [{ ...known, appearedOn: LATER }] };
    const gone = { ...marlow, attorneys: [{ ...ada, terminatedOn: ENDED }] };
    expect(told([gone], [late])[1]).toBe('counsel conflict ada terminatedOn');
  });
});
