import { labelKey, labelValue } from './label-key.js';

describe('the key of a label', () => {
  it.each([
    ['Date of last filing:', 'date_of_last_filing'],
    ['Debtor\u00a0 discharged:', 'debtor_discharged'],
    ['Last Date to file (Govt): ', 'last_date_to_file_govt'],
    ['Vol ::', 'vol_'],
    ['Closed', 'closed'],
    [' : ', ''],
    ['', ''],
  ])('%j is %j', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('the value of a label', () => {
  it.each([
    [':\u00a006/05/2019\n', '06/05/2019'],
    [' :: a: b ', 'a: b'],
    ['Otto  Oak', 'Otto  Oak'],
    ['', ''],
  ])('in %j is %j', (text, value) => {
    expect(labelValue(text)).toBe(value);
  });
});
