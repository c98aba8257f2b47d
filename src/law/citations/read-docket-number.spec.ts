import fc from 'fast-check';
import type { DocketNumber, FederalDocketNumber } from './docket-number.js';
import { docketNumberKey, printDocketNumber } from './docket-number.js';
import { readDocketNumber, readStateDocketNumber } from './read-docket-number.js';

function federal(parts: Partial<FederalDocketNumber>): FederalDocketNumber {
  return {
    grammar: 'federal',
    office: null,
    caseType: null,
    year: 2021,
    serial: 31,
    defendant: null,
    judgeInitials: [],
    ...parts,
  };
}

const seattle = federal({ office: '2', caseType: 'cv' });
const civil = federal({ caseType: 'cv' });
const judge = (...judgeInitials: string[]): Partial<FederalDocketNumber> => ({ judgeInitials });

const READINGS: readonly (readonly [printed: string, number: DocketNumber])[] = [
  // W.D. Wash. as CM/ECF, the order's caption, Justia and the court's own house style print it
  ['2:21-cv-00031-BJR', { ...seattle, ...judge('BJR') }],
  ['2:21-cv-0031-BJR', { ...seattle, ...judge('BJR') }],
  ['2:2021cv00031', seattle],
  ['2:2021-cv-00031', seattle],
  ['2:21-CV-31', seattle],
  ['2:21-cv-00031-BJR-MLP', { ...seattle, ...judge('BJR', 'MLP') }],
  ['C21-0031BJR', { ...civil, ...judge('BJR') }],
  ['C21-31 BJR', { ...civil, ...judge('BJR') }],
  ['C21-0031-BJR', { ...civil, ...judge('BJR') }],
  ['CV21-0031', civil],
  ['CR21-0031RSM', federal({ caseType: 'cr', ...judge('RSM') })],
  ['MC21-0031', federal({ caseType: 'mc' })],
  // without an office
  ['21-cv-00031', civil],
  ['21cv31', civil],
  ['21-cv-31 (JRT/DTS)', { ...civil, ...judge('JRT', 'DTS') }],
  ['21 Civ. 31 (LAK)', { ...civil, ...judge('LAK') }],
  ['21 C 31', civil],
  ['21 Cr. 31 (LAK)', federal({ caseType: 'cr', ...judge('LAK') })],
  ['21 Misc. 31', federal({ caseType: 'mc' })],
  // labels, dashes and blanks
  ['No. 2:21-cv-00031', seattle],
  ['Case No. 2:21-cv-00031.', seattle],
  ['CASE #: 2:21-cv-00031', seattle],
  ['№ 2:21-cv-00031', seattle],
  ['Civil Action No. 2:21-cv-00031', seattle],
  ['Civil Action No. 21-31', civil],
  ['C.A. No. 21-31', civil],
  ['Crim. No. 21-31-2', federal({ caseType: 'cr', defendant: 2 })],
  ['2:21\u2013cv\u201300031', seattle],
  ['2:21\u2011cv\u201100031\u2011BJR', { ...seattle, ...judge('BJR') }],
  [' 2:21 - cv -\u00a000031 ', seattle],
  ['02:21-cv-00031', seattle],
  ['2-21-cv-0031', seattle],
  // criminal, and other case types
  [
    '1:10-cr-00012-ABC-3',
    federal({ office: '1', caseType: 'cr', year: 2010, serial: 12, defendant: 3, ...judge('ABC') }),
  ],
  [
    '1:10-cr-00012-3',
    federal({ office: '1', caseType: 'cr', year: 2010, serial: 12, defendant: 3 }),
  ],
  ['1:10cr12-3', federal({ office: '1', caseType: 'cr', year: 2010, serial: 12, defendant: 3 })],
  ['1:10-cr-00012-ABC-3-4', { grammar: 'other', folded: '1:10-cr-00012-abc-3-4' }],
  ['3:21-~gr-00031', federal({ office: '3', caseType: '~gr' })],
  ['1:21-crcor-00031', federal({ office: '1', caseType: 'crcor' })],
  ['2:21-AL-00031-CMR', federal({ office: '2', caseType: 'al', ...judge('CMR') })],
  ['2:21-zz-00031', federal({ office: '2', caseType: 'zz' })],
  ['4:21-mj-00031-N/A', federal({ office: '4', caseType: 'mj' })],
  ['1:21-mc-00031-P1', federal({ office: '1', caseType: 'mc', ...judge('P1') })],
  ['2:21-mc-00031-JES-M_M', federal({ office: '2', caseType: 'mc', ...judge('JES', 'M_M') })],
  // house styles of other districts
  ['CV-21-31-PHX-DLR', { ...civil, ...judge('DLR') }],
  ['CV421-031', federal({ office: '4', caseType: 'cv' })],
  ['SACV 21-00031-JVS (DFMx)', federal({ office: '8', caseType: 'cv', ...judge('JVS', 'DFMx') })],
  ['8:21-cv-00031-T-33AAS', federal({ office: '8', caseType: 'cv', ...judge('T', '33AAS') })],
  ['21-20031-CIV-MORENO', federal({ caseType: 'cv', serial: 20031, ...judge('MORENO') })],
  // bankruptcy and adversary proceedings
  ['1:20-bk-12345', federal({ office: '1', caseType: 'bk', year: 2020, serial: 12345 })],
  ['20-12345-abc', federal({ year: 2020, serial: 12345, ...judge('abc') })],
  ['20-12345-rfn13', federal({ year: 2020, serial: 12345, ...judge('rfn') })],
  ['20-12345-JJG-13', federal({ year: 2020, serial: 12345, ...judge('JJG') })],
  ['20-12345-RLM-7A', federal({ year: 2020, serial: 12345, ...judge('RLM') })],
  ['20-12345-7', federal({ year: 2020, serial: 12345 })],
  ['20-12345-8-RDD', federal({ office: '8', year: 2020, serial: 12345, ...judge('RDD') })],
  ['8-20-12345-ast', federal({ office: '8', year: 2020, serial: 12345, ...judge('ast') })],
  ['20-01234', federal({ year: 2020, serial: 1234 })],
  ['Adv. Proc. No. 20-01234 (SCC)', federal({ year: 2020, serial: 1234, ...judge('SCC') })],
  ['1:20-ap-01234', federal({ office: '1', caseType: 'ap', year: 2020, serial: 1234 })],
  // courts of appeals, Federal Claims, International Trade
  ['21-35046', federal({ serial: 35046 })],
  ['2021-1234', federal({ serial: 1234 })],
  ['BAP No. NV-21-1234-JuKuD', federal({ serial: 1234, ...judge('JuKuD') })],
  ['19-1234C', federal({ caseType: 'cv', year: 2019, serial: 1234 })],
  ['19-1234V', federal({ caseType: 'vv', year: 2019, serial: 1234 })],
  ['19-1234J', federal({ year: 2019, serial: 1234, ...judge('J') })],
  ['Court No. 19-00122', federal({ year: 2019, serial: 122 })],
  ['1:19-cv-00122-N/A', federal({ office: '1', caseType: 'cv', year: 2019, serial: 122 })],
  // multidistrict litigation
  ['MDL No. 2741', { grammar: 'mdl', number: 2741 }],
  ['MDL-2741', { grammar: 'mdl', number: 2741 }],
  ['Case MDL No. 2741', { grammar: 'mdl', number: 2741 }],
  ['3:16-md-02741', federal({ office: '3', caseType: 'md', year: 2016, serial: 2741 })],
  // not one federal number
  ['21-2-02856-6 SEA', { grammar: 'other', folded: '21-2-02856-6 sea' }],
  ['Cause  No. 21\u20132-02856-6  SEA', { grammar: 'other', folded: '21-2-02856-6 sea' }],
  ['Nos. 17-11426, 15-11166', { grammar: 'other', folded: '17-11426, 15-11166' }],
  ['21-31 21-32', { grammar: 'other', folded: '21-31 21-32' }],
  ['21-cv-31 and 21-cv-32', { grammar: 'other', folded: '21-cv-31 and 21-cv-32' }],
  ['2:21-cv-00031 Doe v. Roe', { grammar: 'other', folded: '2:21-cv-00031 doe v. roe' }],
  ['21STCV01234', { grammar: 'other', folded: '21stcv01234' }],
  ['650123/2021', { grammar: 'other', folded: '650123/2021' }],
  ['D-1-GN-21-001234', { grammar: 'other', folded: 'd-1-gn-21-001234' }],
  ['82345-1-I', { grammar: 'other', folded: '82345-1-i' }],
  ['01-22-21', { grammar: 'other', folded: '01-22-21' }],
  ['2021-01-11', { grammar: 'other', folded: '2021-01-11' }],
  ['No.', { grammar: 'other', folded: 'no' }],
  ['', { grammar: 'other', folded: '' }],
];

describe('reading a docket number', () => {
  it.each(READINGS)('reads %s', (printed, number) => {
    expect(readDocketNumber(printed)).toEqual(number);
  });

  it.each([
    ['50', 1950],
    ['99', 1999],
    ['00', 2000],
    ['49', 2049],
  ])('takes the two-digit year %s for %i', (digits, year) => {
    expect(readDocketNumber(`1:${digits}-cv-00031`)).toMatchObject({ year });
  });

  it('reads nothing into a state court’s number that happens to look federal', () => {
    const state = readStateDocketNumber('Case No. 2021-CV-00031 ');
    expect(state).toEqual({ grammar: 'other', folded: '2021-cv-00031' });
  });

  it('never throws, and reads its own normal form as the same number, whatever the text', () => {
    const scrap = fc.constantFrom(
      '21',
      '-',
      ':',
      'cv',
      'C',
      ' ',
      'No. ',
      '00031',
      'MDL',
      '\u2013',
      '7A',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap, { maxLength: 9 }).map((scraps) => scraps.join('')),
    );
    fc.assert(
      fc.property(text, (printed) => {
        const number = readDocketNumber(printed);
        const again = readDocketNumber(printDocketNumber(number));
        expect(docketNumberKey(again)).toBe(docketNumberKey(number));
        expect(printDocketNumber(again)).toBe(printDocketNumber(number));
      }),
      { numRuns: 2000 },
    );
  });
});
