import { readAmount } from './claim-amount.js';

describe('an amount claimed', () => {
  it.each([
    ['$2,407.38', '2407.38'],
    ['$2407.38', '2407.38'],
    ['49', '49.00'],
    ['$ 7.5', '7.50'],
    ['$1,234,567.00', '1234567.00'],
  ])('of %s is %s, to the cent', (printed, amount) => {
    expect(readAmount(printed)).toBe(amount);
  });

  it.each(['', 'unknown', '$1,23.00', '($50.00)', '-5', '1.234'])('of "%s" is none', (printed) => {
    expect(readAmount(printed)).toBeNull();
  });
});
