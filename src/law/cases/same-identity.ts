import { docketNumberKey } from '../citations/docket-number.js';
import type { DocketNumber } from '../citations/docket-number.js';

/**
 * Whether two numbers of one court cannot stand for two cases: they agree in case type, year, serial and defendant,
 * and in the office too or one of them prints none. Judges' initials do not count. Stricter than `sameCase`, which
 * looks a case up: an unprinted case type is a number of its own, since `20-01234` and `20-ap-01234` of one
 * bankruptcy court are a petition and an adversary proceeding.
 *
 * @example sameIdentity(readDocketNumber('C21-0031BJR'), readDocketNumber('2:21-cv-00031')) // true
 */
export function sameIdentity(one: DocketNumber, other: DocketNumber): boolean {
  if (docketNumberKey(one) === docketNumberKey(other)) return true;
  const eitherLacksOffice = officeOf(one) === null || officeOf(other) === null;
  return eitherLacksOffice && keyWithoutOffice(one) === keyWithoutOffice(other);
}

function officeOf(number: DocketNumber): string | null | undefined {
  return number.grammar === 'federal' ? number.office : undefined;
}

function keyWithoutOffice(number: DocketNumber): string {
  return docketNumberKey(number.grammar === 'federal' ? { ...number, office: null } : number);
}

/**
 * What all numbers of one identity have in common, whatever they print: one case cannot be entered twice at the same
 * moment if whoever enters it holds a lock on the court and this text.
 */
export function identityLockKey(number: DocketNumber): string {
  return keyWithoutOffice(number);
}
