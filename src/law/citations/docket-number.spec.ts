import fc from 'fast-check';
import { CASE_TYPES } from './case-types.js';
import type { DocketNumber, FederalDocketNumber } from './docket-number.js';
import { docketNumberKey, printDocketNumber, sameCase } from './docket-number.js';
import { readDocketNumber } from './read-docket-number.js';

const office = fc.integer({ min: 0, max: 9 }).map(String);
const caseType = fc.constantFrom(...CASE_TYPES);
const year = fc.integer({ min: 1950, max: 2049 });
const serial = fc.integer({ min: 1, max: 99_999 });
const initials = fc.array(fc.stringMatching(/^[A-Z]{2,4}$/), { maxLength: 2 });

const parts = fc.record({ office, caseType, year, serial });
type Parts = Pick<FederalDocketNumber, 'year' | 'serial'> & { office: string; caseType: string };

const normal: fc.Arbitrary<DocketNumber> = fc.oneof(
  fc.record({
    grammar: fc.constant('federal' as const),
    office: fc.option(office),
    caseType: fc.option(caseType),
    year: fc.integer({ min: 1900, max: 2099 }),
    serial,
    defendant: fc.constant(null),
    judgeInitials: fc.constant([]),
  }),
  fc.record({
    grammar: fc.constant('federal' as const),
    office: fc.option(office),
    caseType: fc.constantFrom('cr', 'mj'),
    year,
    serial,
    defendant: fc.option(fc.integer({ min: 1, max: 199 })),
    judgeInitials: fc.constant([]),
  }),
  fc.record({ grammar: fc.constant('mdl' as const), number: fc.integer({ min: 1, max: 9999 }) }),
);

const two = (year: number): string => String(year % 100).padStart(2, '0');
const five = (serial: number): string => String(serial).padStart(5, '0');

/** What courts, publishers and lawyers make of one number with its office. */
function spellings({ office, caseType, year, serial }: Parts, judges: readonly string[]): string[] {
  const tail = judges.map((name) => `-${name}`).join('');
  const plain = `${office}:${two(year)}-${caseType}-${five(serial)}`;
  return [
    plain,
    `${plain}${tail}`,
    `${office}:${two(year)}-${caseType.toUpperCase()}-${serial}${tail}`,
    `${office}:${year}${caseType}${five(serial)}`,
    `${office}:${year}-${caseType}-${five(serial)}`,
    `${office}:${two(year)}${caseType}${serial}`,
    `${office}-${two(year)}-${caseType}-${String(serial).padStart(4, '0')}`,
    `No. ${plain}`,
    `Case No. ${plain}${tail}`,
    `Civil Action No. ${plain}`,
    plain.replaceAll('-', '\u2013'),
    plain.replaceAll('-', '\u2011'),
    ` ${plain.replaceAll('-', ' - ')}\u00a0`,
    `${plain} (${judges.join('/') || 'ABC'})`,
  ];
}

describe('a docket number', () => {
  it.each([
    ['2:21-cv-31-BJR', '2:21-cv-00031', 'federal/2/cv/2021/31/-'],
    ['C21-0031BJR', '21-cv-00031', 'federal/-/cv/2021/31/-'],
    ['1:10-cr-00012-ABC-3', '1:10-cr-00012-3', 'federal/1/cr/2010/12/3'],
    ['20-1234', '20-01234', 'federal/-/-/2020/1234/-'],
    ['1:98-cv-01203', '1:98-cv-01203', 'federal/1/cv/1998/1203/-'],
    ['1:1936-cv-00031', '1:1936-cv-00031', 'federal/1/cv/1936/31/-'],
    ['MDL 2741', 'MDL No. 2741', 'mdl/2741'],
    ['21-2-02856-6 SEA', '21-2-02856-6 sea', 'other/21-2-02856-6 sea'],
  ])('%s has the normal form %s and the key %s', (printed, normalForm, key) => {
    expect(printDocketNumber(readDocketNumber(printed))).toBe(normalForm);
    expect(docketNumberKey(readDocketNumber(printed))).toBe(key);
  });

  it('is printed without zeros before the serial where the court prints none', () => {
    expect(printDocketNumber(readDocketNumber('No. 21-1234'), 1)).toBe('21-1234');
  });

  it('is read from its normal form as it was', () => {
    fc.assert(
      fc.property(normal, (number) => {
        expect(readDocketNumber(printDocketNumber(number))).toEqual(number);
      }),
    );
  });

  it('has one key, whatever spelling it is printed in', () => {
    fc.assert(
      fc.property(parts, initials, (number, judges) => {
        const keys = spellings(number, judges).map((text) =>
          docketNumberKey(readDocketNumber(text)),
        );
        expect(new Set(keys).size).toBe(1);
      }),
    );
  });

  it('shares its key with no other office, case type, year or serial', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const [key, otherKey] = [one, other].map((number) => {
          return docketNumberKey(readDocketNumber(spellings(number, [])[0] ?? ''));
        });
        expect(key === otherKey).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('two docket numbers of one court', () => {
  const same = (one: string, other: string): boolean =>
    sameCase(readDocketNumber(one), readDocketNumber(other));

  it.each([
    ['2:21-cv-00031-BJR', 'C21-0031BJR'],
    ['2:21-cv-00031', '21-cv-00031'],
    ['3:21-cv-00031', '21-cv-00031'],
    ['1:20-bk-12345', '20-12345-abc'],
    ['1:19-cv-01234', '19-1234C'],
    ['1:10-cr-00012', '1:10-cr-00012-3'],
    ['21-2-02856-6 SEA', 'No. 21-2-02856-6 sea'],
  ])('%s and %s may be the same case', (one, other) => {
    expect([same(one, other), same(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['2:21-cv-00031', '2:21-mc-00031'],
    ['2:21-cv-00031', '3:21-cv-00031'],
    ['2:21-cv-00031', '2:20-cv-00031'],
    ['2:21-cv-00031', '2:21-cv-00310'],
    ['1:10-cr-00012-2', '1:10-cr-00012-3'],
    ['3:16-md-02741', 'MDL No. 2741'],
    ['21-2-02856-6 SEA', '21-2-02856-6 KNT'],
  ])('%s and %s are two cases', (one, other) => {
    expect([same(one, other), same(other, one)]).toEqual([false, false]);
  });
});
