import { courtOfPrefix, documentPrefix } from './document-prefixes.js';

describe('the digits with which document ids begin', () => {
  it('are known of courts of every kind', () => {
    expect(['nysd', 'nysb', 'ca9', 'cit', 'jpml'].map(documentPrefix)).toEqual([
      '127',
      '126',
      '009',
      '014',
      '850',
    ]);
  });

  it('are not known of a court that does not exist', () => {
    expect(documentPrefix('sdny')).toBeNull();
    expect(documentPrefix('constructor')).toBeNull();
  });

  it('tell the court', () => {
    expect(courtOfPrefix('127')).toBe('nysd');
    expect(courtOfPrefix('999')).toBeNull();
  });

  it('do not tell the two courts of appeals apart that share theirs', () => {
    expect(documentPrefix('cadc')).toBe(documentPrefix('cavc'));
    expect(courtOfPrefix('012')).toBeNull();
  });
});
