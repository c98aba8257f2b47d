import { isAppellateCourt, isBankruptcyCourt } from './court-kind.js';

describe('the kind of a court by its id', () => {
  it.each(['casb', 'nhb', 'akb'])('%s is a bankruptcy court', (court) => {
    expect(isBankruptcyCourt(court)).toBe(true);
    expect(isAppellateCourt(court)).toBe(false);
  });

  it.each(['ca1', 'ca11', 'bap9', 'cadc', 'cafc', 'cavc'])('%s hears appeals', (court) => {
    expect(isAppellateCourt(court)).toBe(true);
    expect(isBankruptcyCourt(court)).toBe(false);
  });

  it.each(['nysd', 'cit', 'cofc', 'jpml', ''])('%j is neither', (court) => {
    expect(isAppellateCourt(court)).toBe(false);
    expect(isBankruptcyCourt(court)).toBe(false);
  });
});
