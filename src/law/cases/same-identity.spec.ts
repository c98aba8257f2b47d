import { readDocketNumber } from '../citations/read-docket-number.js';
import { identityLockKey, sameIdentity } from './same-identity.js';

const SAME = [
  ['2:21-cv-00031-BJR', '2:21-cv-0031-BJR'],
  ['2:21-cv-00031-BJR', '2:2021cv00031'],
  ['2:21-cv-00031', 'C21-0031BJR'],
  ['21-cv-00031', '3:21-cv-00031'],
  ['21-cv-00031', 'C21-31'],
  ['20-12345', '20-12345'],
  ['21-2-02856-6 SEA', '21-2-02856-6  sea'],
] as const;

const DIFFERENT = [
  ['2:21-cv-00031', '3:21-cv-00031', 'another office'],
  ['2:21-cv-00031', '2:21-mc-00031', 'another case type'],
  ['21-cv-00031', '2:21-mc-00031', 'another case type, one office unprinted'],
  ['2:21-cv-00031', '2:20-cv-00031', 'another year'],
  ['2:21-cv-00031', '2:21-cv-00310', 'another serial'],
  ['1:20-cr-00012-1', '1:20-cr-00012-2', 'another defendant'],
  ['20-12345', '20-ap-12345', 'a petition and an adversary proceeding'],
  ['21-2-02856-6 SEA', '21-2-02856-6 KNT', 'another place, in a state court’s grammar'],
] as const;

describe('two docket numbers of one court', () => {
  it.each(SAME)('are one case: %s and %s', (one, other) => {
    const [left, right] = [readDocketNumber(one), readDocketNumber(other)];
    expect(sameIdentity(left, right)).toBe(true);
    expect(sameIdentity(right, left)).toBe(true);
  });

  it.each(SAME)('of one case are entered one after the other: %s and %s', (one, other) => {
    expect(identityLockKey(readDocketNumber(one))).toBe(identityLockKey(readDocketNumber(other)));
  });

  it.each(DIFFERENT)('are two cases: %s and %s (%s)', (one, other) => {
    const [left, right] = [readDocketNumber(one), readDocketNumber(other)];
    expect(sameIdentity(left, right)).toBe(false);
    expect(sameIdentity(right, left)).toBe(false);
  });
});
