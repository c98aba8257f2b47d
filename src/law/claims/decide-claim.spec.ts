import { decideClaim } from './decide-claim.js';
import type { ClaimTies } from './decide-claim.js';

const KNOWN = {
  partyIds: new Set(['plaintiff', 'defendant']),
  entryIds: new Set(['complaint']),
};
const CLAIM: ClaimTies = {
  againstPartyIds: ['defendant'],
  assertedBy: ['plaintiff'],
  assertedIn: 'complaint',
};

function refusals(claim: Partial<ClaimTies>): readonly string[] {
  return decideClaim({ ...CLAIM, ...claim }, KNOWN).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
}

describe('a claim', () => {
  it('may be made by a party against a party in a pleading of the case', () => {
    expect(refusals({})).toEqual([]);
  });

  it('may name nobody and no pleading', () => {
    expect(refusals({ againstPartyIds: [], assertedBy: [], assertedIn: null })).toEqual([]);
  });

  it('is not made against someone who is no party, told at the place in the list', () => {
    expect(refusals({ againstPartyIds: ['defendant', 'parent company', 'officer'] })).toEqual([
      'party-not-in-case /againstPartyIds/1',
      'party-not-in-case /againstPartyIds/2',
    ]);
  });

  it('is not made by someone who is no party', () => {
    expect(refusals({ assertedBy: ['shareholder'] })).toEqual(['party-not-in-case /assertedBy/0']);
  });

  it('is not made in an entry of another docket', () => {
    expect(decideClaim({ ...CLAIM, assertedIn: 'petition' }, KNOWN)).toEqual([
      {
        code: 'entry-not-in-case',
        pointer: '/assertedIn',
        detail: "assertedIn is petition; permitted is an entry of the case's own docket.",
      },
    ]);
  });

  it('has all that is wrong with it told at once', () => {
    const wrong = { againstPartyIds: ['a'], assertedBy: ['b'], assertedIn: 'c' };
    expect(refusals(wrong)).toEqual([
      'party-not-in-case /againstPartyIds/0',
      'party-not-in-case /assertedBy/0',
      'entry-not-in-case /assertedIn',
    ]);
  });
});
