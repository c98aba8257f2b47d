import { foldName, foldPerson, sameJudge } from './fold-name.js';

describe('a party’s name', () => {
  it.each([
    ['The Parler Company, L.L.C.', 'Parler Co LLC'],
    ['AMAZON WEB SERVICES,  INC.', 'Amazon Web Services Incorporated'],
    ['Pike & Orr, Limited Liability Partnership', 'Pike and Orr LLP'],
    ['United States of America', 'U.S.A.'],
    ['Orr Holdings, L.P.', 'Orr Holdings Limited Partnership'],
    ['First Bank, N.A.', 'First Bank, National Association'],
    ['José O’Neill', "Jose O'Neill"],
    ['Marlow Corporation', 'MARLOW CORP'],
  ])('%s is the same as %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Marlow LLC', 'Marlow Inc.'],
    ['John Orr', 'John Orr, Jr.'],
    ['The', ''],
    ['---', '***'],
  ])('%s is not the same as %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('of a person keeps the generation', () => {
    expect(foldPerson('Marshall , Jr.')).toBe('marshall jr');
  });
});

describe('two printings of a judge', () => {
  it.each([
    ['Ada J. Winslow', 'Winslow', true],
    ['Ada J. Winslow', 'A. Winslow, Jr.', true],
    ['Ada Winslow', 'Bo Winslow', false],
    ['Ada Winslow', 'Ada Pike', false],
    ['', '', false],
  ])('%s and %s', (one, other, same) => {
    expect(sameJudge(one, other)).toBe(same);
  });
});
