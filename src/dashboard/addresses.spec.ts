import { civilDate } from '../law/calendar/civil-date.js';
import { asOf, caseAddress, entryAddress } from './addresses.js';

const CASE = { courtId: 'wawd', docketNumberNormal: '2:21-cv-00031' };
const ID = '01900000-0000-7000-8000-000000000001';

describe('the addresses of pages', () => {
  it.each([
    ['wawd', '2:21-cv-00031', '/c/wawd/2:21-cv-00031'],
    ['wa-king-superior', '21-2-02856-6 sea', '/c/wa-king-superior/21-2-02856-6%20sea'],
    ['jpml', 'MDL No. 2741', '/c/jpml/MDL%20No.%202741'],
    ['x', 'a/b?c#d%', '/c/x/a%2Fb%3Fc%23d%25'],
  ])('a case of %s, No. %s, is at %s', (courtId, docketNumberNormal, address) => {
    expect(caseAddress({ courtId, docketNumberNormal })).toBe(address);
  });

  it('an entry is at its number', () => {
    expect(entryAddress(CASE, { id: ID, number: 34, numberIsUnique: true })).toBe(
      '/c/wawd/2:21-cv-00031/34',
    );
  });

  it.each([
    ['without a number', null],
    ['whose number another bears', 34],
  ])('an entry %s is at its id', (_, number) => {
    expect(entryAddress(CASE, { id: ID, number, numberIsUnique: false })).toBe(
      `/c/wawd/2:21-cv-00031/e/${ID}`,
    );
  });

  it.each([
    ['/', '/?asOf=2021-01-22'],
    ['/?status=pending#cases', '/?status=pending&asOf=2021-01-22#cases'],
    ['/c/wawd/2:21-cv-00031/34#p12', '/c/wawd/2:21-cv-00031/34?asOf=2021-01-22#p12'],
  ])('%s as of a day is %s', (address, expected) => {
    expect(asOf(address, civilDate('2021-01-22'))).toBe(expected);
    expect(asOf(address, null)).toBe(address);
  });
});
