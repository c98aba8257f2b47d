import { tidyPartyType } from './party-type.js';

describe('the type of a party, in its common spelling', () => {
  it.each([
    ['Defendant (3)', 'Defendant'],
    ['Defendant  (12)', 'Defendant'],
    ['Debtor 2', 'Debtor'],
    ['ThirdParty Plaintiff', 'Third Party Plaintiff'],
    ['3rd Pty Defendant', 'Third Party Defendant'],
    ['3rd party defendant', 'Third Party Defendant'],
    ['FourthParty Defendant', 'Fourth Party Defendant'],
    ['4th Pty Defendant', 'Fourth Party Defendant'],
    ['4th Party Plaintiff', 'Fourth Party Plaintiff'],
    ['Counter-Defendant', 'Counter Defendant'],
    ['Counter-Claimant', 'Counter-Claimant'],
    ['US Trustee', 'U.S. Trustee'],
    ['U. S. Trustee', 'U.S. Trustee'],
    ['United States Trustee', 'U.S. Trustee'],
    ['Bus Driver', 'Bus Driver'],
    ['JointAdmin Debtor', 'Jointly Administered Debtor'],
    ['Jnt Admin Debtor', 'Jnt Admin Debtor'],
    ['Consolidated-Debtor', 'Consolidated Debtor'],
    ['Plaintiff Consolidated', 'Consolidated Plaintiff'],
    ['Plaintiff- Consolidated', 'Consolidated Plaintiff'],
    ['Defendant- Consolidated', 'Consolidated Defendant'],
    ['Intervenor-Plaintiff', 'Intervenor Plaintiff'],
    ['Intervenor Pla', 'Intervenor Plaintiff'],
    ['Intervenor Dft', 'Intervenor Defendant'],
    [' PLAINTIFF\n', 'Plaintiff'],
  ])('%j is %s', (printed, type) => {
    expect(tidyPartyType(printed)).toBe(type);
  });
});
