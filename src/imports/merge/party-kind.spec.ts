import { partyKindOf } from './party-kind.js';

describe('what a party is', () => {
  it.each([
    ['Marlow Freight LLC', 'organization'],
    ['Pike & Co.', 'organization'],
    ['The Pike Company', 'organization'],
    ['Orr Family Trust', 'organization'],
    ['King County Bank', 'organization'],
    ['First Bank, N.A.', 'organization'],
    ['United States of America', 'government'],
    ['USA', 'government'],
    ['U.S. Department of Labor', 'government'],
    ['State of Oregon', 'government'],
    ['King County', 'government'],
    ['City of Astoria', 'government'],
    ['Maria Co', 'person'],
    ['Hye-jin Na', 'person'],
    ['Ada Winslow', 'person'],
    ['', 'person'],
  ])('%s is taken for: %s', (name, kind) => {
    expect(partyKindOf(name)).toBe(kind);
  });
});
