import { PARTY_ROLES } from '../../law/parties/party-roles.js';
import { sideOf } from './party-sides.js';

describe('the side of the action on which a party stands', () => {
  it.each([
    ['plaintiff', 'plaintiff'],
    ['petitioner', 'plaintiff'],
    ['defendant', 'defendant'],
    ['respondent', 'defendant'],
    ['counter-claimant', 'defendant'],
    ['counter-defendant', 'plaintiff'],
    ['third-party-plaintiff', 'defendant'],
    ['third-party-defendant', 'defendant'],
    ['cross-defendant', 'other'],
    ['intervenor', 'other'],
    ['amicus', 'other'],
    ['debtor', 'other'],
  ] as const)('of a %s is %s', (role, side) => {
    expect(sideOf(role)).toBe(side);
  });

  it('is known of every role', () => {
    const sides = new Set(PARTY_ROLES.map(sideOf));
    expect([...sides].toSorted()).toEqual(['defendant', 'other', 'plaintiff']);
  });
});
