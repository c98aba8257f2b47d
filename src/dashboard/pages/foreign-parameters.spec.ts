import { withoutForeignParameters } from './foreign-parameters.js';

describe('an address that others passed on', () => {
  it.each([
    ['/?utm_source=letter', '/'],
    ['/c/wawd/2:21-cv-00031?asOf=2021-01-22&fbclid=x', '/c/wawd/2:21-cv-00031?asOf=2021-01-22'],
    ['/?fbclid=a?b&status=closed', '/?status=closed'],
  ])('%s loses what they hung onto it: %s', (given, expected) => {
    expect(withoutForeignParameters(given)).toBe(expected);
  });

  it.each(['/', '/?', '/c/wawd/2:21-cv-00031?asOf=', '/?status=closed&casesAfter=a%2Bb'])(
    '%s stays as it is',
    (given) => {
      expect(withoutForeignParameters(given)).toBe(given);
    },
  );
});
