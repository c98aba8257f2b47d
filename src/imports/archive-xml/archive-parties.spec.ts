import { archiveCase, archiveParty } from '../../../test/support/archive-files.js';
import type { PartyReading } from '../snapshot/party-reading.js';

const partiesOf = (...parties: string[]): readonly PartyReading[] =>
  archiveCase({ parties }).parties ?? [];

const SMITH = { attorney_name: 'Ann Smith', contact: 'Smith LLP\n1 Main St' };
const SEE_ABOVE = { attorney_name: 'Ann Smith', contact: '(See  above\nfor address)' };

describe('the parties of an archived docket', () => {
  it('have name, extra lines and contact as they stand, the type printed and tidy', () => {
    const parties = partiesOf(
      archiveParty(
        {
          name: ' Roe  &amp; Co. ',
          type: '3rd Pty  Defendant',
          extra_info: 'a Delaware corporation\n TERMINATED: 05/06/2011',
        },
        { ...SMITH, attorney_role: ' LEAD ATTORNEY\n\nTERMINATED: 08/03/2007 ' },
      ),
    );
    expect(parties).toEqual([
      {
        place: 'party 1',
        name: ' Roe  & Co. ',
        type: { printed: '3rd Pty Defendant', tidy: expect.any(String) as string },
        extra: ['a Delaware corporation', ' TERMINATED: 05/06/2011'],
        terminatedOn: '2011-05-06',
        attorneys: [
          {
            name: 'Ann Smith',
            roles: ['LEAD ATTORNEY', 'TERMINATED: 08/03/2007'],
            contact: ['Smith LLP', '1 Main St'],
            terminatedOn: '2007-08-03',
          },
        ],
        criminal: null,
        unparsed: [],
      },
    ]);
  });

  it('have no counsel where the file has no list of counsel', () => {
    const [without, empty] = partiesOf(
      archiveParty({ name: 'Roe' }),
      '<party><name>Doe</name><attorney_list/></party>',
    );
    expect(without?.attorneys).toBeNull();
    expect(empty?.attorneys).toEqual([]);
  });

  it('are kept without a name, and when they are repeated', () => {
    const parties = partiesOf(
      archiveParty({ type: 'Defendant' }),
      archiveParty({ name: 'Roe' }),
      archiveParty({ name: 'Roe' }),
    );
    expect(parties.map(({ place, name }) => `${place} ${name}`)).toEqual([
      'party 1 ',
      'party 2 Roe',
      'party 3 Roe',
    ]);
  });

  it('keep the lines of counsel that name no role apart from the roles', () => {
    const attorney_role = 'bar status: Active\nPRO HAC VICE\nDesignation: Retained';
    const [party] = partiesOf(archiveParty({ name: 'Roe' }, { ...SMITH, attorney_role }));
    expect(party?.attorneys?.[0]?.roles).toEqual(['PRO HAC VICE']);
    expect(party?.unparsed).toEqual(['bar status: Active', 'Designation: Retained']);
  });
});

describe('counsel whose address is told above', () => {
  const contactsOf = (...parties: string[]): unknown[] =>
    partiesOf(...parties).flatMap(({ attorneys }) =>
      (attorneys ?? []).map(({ contact }) => contact.join('|')),
    );

  it('has the contact last given for the same name, and the words themselves are kept', () => {
    const parties = [
      archiveParty({ name: 'Roe' }, SMITH),
      archiveParty({ name: 'Doe' }, SEE_ABOVE, { ...SEE_ABOVE, attorney_name: 'Bo Jones' }),
      archiveParty({ name: 'Poe' }, { ...SMITH, contact: 'Smith PC' }, SEE_ABOVE),
    ];
    expect(contactsOf(...parties)).toEqual([
      'Smith LLP|1 Main St',
      'Smith LLP|1 Main St',
      '',
      'Smith PC',
      'Smith PC',
    ]);
    expect(partiesOf(...parties)[2]?.unparsed).toEqual(['(See  above\nfor address)']);
  });

  it('is not told by a row without a name, nor by an empty contact', () => {
    const nameless = archiveParty({ type: 'Defendant' }, SMITH);
    expect(contactsOf(nameless, archiveParty({ name: 'Doe' }, SEE_ABOVE))).toEqual([
      'Smith LLP|1 Main St',
      '',
    ]);
    const empty = archiveParty({ name: 'Doe' }, { attorney_name: 'Ann Smith' }, SEE_ABOVE);
    expect(contactsOf(archiveParty({ name: 'Roe' }, SMITH), empty).at(-1)).toBe(
      'Smith LLP|1 Main St',
    );
  });
});
