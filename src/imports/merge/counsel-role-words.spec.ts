import { counselRolesOf } from './counsel-role-words.js';

describe('the roles of counsel', () => {
  it.each([
    [
      ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
      ['lead', 'attorney-to-be-noticed'],
    ],
    [['COR LD NTC Retained'], ['retained', 'corresponding', 'lead', 'attorney-to-be-noticed']],
    [['SELF- TERMINATED: 08/03/2007'], ['self-terminated']],
    [
      ['TERMINATED: 08/03/2007', 'PRO HAC VICE'],
      ['terminated', 'pro-hac-vice'],
    ],
    [['NTC US Attorney'], ['us-attorney', 'attorney-to-be-noticed']],
    [['Designation: CJA Appointment'], ['appointed']],
    [
      ['Designation: Public Defender or Community Defender Appointment'],
      ['public-defender', 'appointed'],
    ],
    [['PRO SE', 'PRO SE'], ['pro-se']],
    [['INACTIVE'], ['inactive']],
    [['ATTORNEY IN SEALED GROUP'], ['sealed-group']],
    [['Friend of the captain'], ['other']],
    [[' '], []],
  ])('%j are %j', (printed, roles) => {
    const read = counselRolesOf(printed);
    expect(new Set(read)).toEqual(new Set(roles));
    expect(read).toHaveLength(roles.length);
  });
});
