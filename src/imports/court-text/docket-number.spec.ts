import fc from 'fast-check';
import { NO_PARTS } from '../snapshot/case-reading.js';
import type { DocketNumberParts } from '../snapshot/case-reading.js';
import { findDocketNumber, findNumberParts } from './docket-number.js';

const parts = (some: Partial<DocketNumberParts>): DocketNumberParts => ({ ...NO_PARTS, ...some });

describe('the docket number among the texts of a page', () => {
  it.each([
    ['2:23-cv-01194-ABC-DE', '2:23-cv-01194'],
    ['CIVIL DOCKET FOR CASE #: 1:07-md-00012', '1:07-md-00012'],
    ['07-cv-1', '07-cv-1'],
    ['12:07-crcor-1234567890', '12:07-crcor-1234567890'],
  ])('of a district court in %j is %s', (text, value) => {
    expect(findDocketNumber([text], ['district']).value).toBe(value);
  });

  it('of a district court does not begin within a longer number', () => {
    expect(findDocketNumber(['123-cv-01194'], ['district']).value).toBeNull();
  });

  it.each([
    ['Bankruptcy Petition #: 17-80033-ABC', '17-80033'],
    ['Case 8-17-80033-abc', '8-17-80033'],
    ['17-', '17-'],
  ])('of a bankruptcy court in %j is %s', (text, value) => {
    expect(findDocketNumber([text], ['district', 'bankruptcy']).value).toBe(value);
  });

  it('of a panel on multidistrict litigation is its MDL number', () => {
    const found = findDocketNumber(['IN RE: Elm (MDL No.\u00a02168)'], ['district', 'jpml']);
    expect(found.value).toBe('MDL No. 2168');
  });

  it('of an appeal is year and serial', () => {
    expect(findDocketNumber(['17-15589 Ash v. Elm'], ['appellate']).value).toBe('17-15589');
  });

  it('is looked for in one form after the other, in all the texts', () => {
    const texts = ['see 17-80033', 'Adversary 2:17-ap-01234-XY'];
    expect(findDocketNumber(texts, ['district', 'bankruptcy'])).toEqual({
      printed: 'Adversary 2:17-ap-01234-XY',
      value: '2:17-ap-01234',
      parts: parts({ office: '2', caseType: 'ap', assignedInitials: 'XY' }),
    });
  });

  it('is not known where no text has one; the first text that is not blank is what is printed', () => {
    expect(findDocketNumber([' ', ' Ash \n v. Elm'], ['district'])).toEqual({
      printed: 'Ash v. Elm',
      value: null,
      parts: NO_PARTS,
    });
    expect(findDocketNumber([], ['district']).printed).toBeNull();
  });
});

describe('the parts of a docket number', () => {
  it.each<[string, Partial<DocketNumberParts>]>([
    [
      '3:20-cr-00070-ABC-DEF-12',
      {
        office: '3',
        caseType: 'cr',
        assignedInitials: 'ABC',
        referredInitials: 'DEF',
        defendantNumber: '12',
      },
    ],
    [
      '3:20-cr-00070-ABC-2',
      { office: '3', caseType: 'cr', assignedInitials: 'ABC', defendantNumber: '2' },
    ],
    ['4:20-mj-00061-N/A', { office: '4', caseType: 'mj', assignedInitials: 'N/A' }],
    ['1:15-mc-00105-P1', { office: '1', caseType: 'mc', assignedInitials: 'P1' }],
    [
      '1:20-cv-00021-A_B-C_D',
      { office: '1', caseType: 'cv', assignedInitials: 'A_B', referredInitials: 'C_D' },
    ],
    ['3:21-~gr-00001', { office: '3', caseType: '~gr' }],
    ['Case 1:20-cv-00021, see 2:20-cr-00022', { office: '1', caseType: 'cv' }],
    ['20-cv-00021', {}],
    ['', {}],
  ])('in a district court of %j', (text, expected) => {
    expect(findNumberParts(text, false)).toEqual(parts(expected));
  });

  it.each<[string, Partial<DocketNumberParts>]>([
    ['10-01083-8-ABC', { office: '8', assignedInitials: 'ABC' }],
    ['09-80591-ABC7', { assignedInitials: 'ABC' }],
    ['13-07422-ABC-7A', { assignedInitials: 'ABC' }],
    ['2:17-ap-01234-XY', { office: '2', caseType: 'ap', assignedInitials: 'XY' }],
    ['17-80033', {}],
    ['17-800', {}],
  ])('in a bankruptcy court of %j', (text, expected) => {
    expect(findNumberParts(text, true)).toEqual(parts(expected));
  });

  it('are printed in the number they are read from', () => {
    const letters = fc.stringMatching(/^[A-Z]{1,4}$/);
    fc.assert(
      fc.property(
        fc.nat(9),
        letters,
        letters,
        fc.integer({ min: 1, max: 999 }),
        (office, assigned, referred, defendant) => {
          const text = `${office}:20-cr-00070-${assigned}-${referred}-${defendant}`;
          expect(findNumberParts(text, false)).toEqual({
            office: String(office),
            caseType: 'cr',
            assignedInitials: assigned,
            referredInitials: referred,
            defendantNumber: String(defendant),
          });
        },
      ),
    );
  });
});
