import { PARTY_ROLES } from '../../law/parties/party-roles.js';
import { roleFamily, roleOf } from './party-role-words.js';

describe('the role of a party', () => {
  it.each([
    ['Plaintiff', 'plaintiff'],
    ['Defendant (12)', 'defendant'],
    ['Counter-Claimant', 'counter-claimant'],
    ['Counter Defendant', 'counter-defendant'],
    ['ThirdParty Plaintiff', 'plaintiff'],
    ['Third Party Plaintiff', 'third-party-plaintiff'],
    ['Cross Claimant', 'cross-claimant'],
    ['Jnt Admin Debtor', 'jointly-administered-debtor'],
    ['Debtor in Possession', 'debtor-in-possession'],
    ['U.S. Trustee', 'us-trustee'],
    ['Assistant U.S. Trustee', 'assistant-us-trustee'],
    ['Cred. Comm. Chair', 'creditor-committee'],
    ['Noticing / Claims Agent', 'claims-agent'],
    ['Bankruptcy Admin.', 'bankruptcy-administrator'],
    ['Defendant - Appellee', 'appellee'],
    ['Plaintiff\u00a0-\u00a0Appellant Cross-Appellee', 'appellant'],
    ['Defendant - Cross-Appellant', 'cross-appellant'],
    ['Amicus Curiae', 'amicus'],
    ['In Re', 'in-re'],
    ['Special Master', 'special-master'],
    ['ADR Provider', 'other'],
    ['constructor', 'other'],
    ['Unknown', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (printed, role) => {
    expect(roleOf({ printed, tidy: printed })).toBe(role);
  });

  it('is told by the printed words where they were not tidied', () => {
    expect(roleOf({ printed: 'Movant', tidy: '' })).toBe('movant');
  });

  it('is read from its own words, for every role of the list', () => {
    for (const role of PARTY_ROLES) {
      expect(roleOf({ printed: '', tidy: role.replaceAll('-', ' ') })).toBe(role);
    }
  });

  it('has a family: of one part in the case, not of two', () => {
    expect(roleFamily('petitioner')).toBe(roleFamily('plaintiff'));
    expect(roleFamily('counter-defendant')).not.toBe(roleFamily('plaintiff'));
    expect(roleFamily('counter-defendant')).not.toBe(roleFamily('defendant'));
    expect(roleFamily('surety')).toBe('surety');
  });
});
