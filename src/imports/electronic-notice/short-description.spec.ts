import { shortDescription } from './short-description.js';
import type { NoticedSubject } from './short-description.js';

const TRIAL: NoticedSubject = {
  courtId: 'nysd',
  system: 'trial',
  subject: null,
  caseNames: ['Roe Mills, Inc. v. Doe'],
  numbers: ['1:24-cv-00311'],
  numberTexts: ['1:24-cv-00311-ABC'],
  documentDescription: null,
};
const BANKRUPTCY: NoticedSubject = {
  ...TRIAL,
  courtId: 'njb',
  caseNames: ['Wellesley Widget Services, LLC and Sons'],
  numbers: ['24-10311'],
  numberTexts: ['24-10311-ABC'],
};
const APPEAL: NoticedSubject = {
  ...TRIAL,
  courtId: 'ca9',
  system: 'appellate',
  caseNames: ['Roe v. Doe'],
};
const ACMS: NoticedSubject = { ...APPEAL, system: 'acms', numbers: ['24-621'] };

const inWords = (noticed: NoticedSubject, subject: string | null): string =>
  shortDescription({ ...noticed, subject }).text;

describe('the short description of a notice', () => {
  it('is empty without a subject', () => {
    expect(inWords(TRIAL, null)).toBe('');
    expect(inWords(APPEAL, '')).toBe('');
  });

  describe('from a district court', () => {
    it('is what follows the case name', () => {
      expect(inWords(TRIAL, 'Activity in Case 1:24-cv-00311 Roe Mills, Inc. v. Doe Letter')).toBe(
        'Letter',
      );
    });

    it('follows the last place at which the name stands', () => {
      const subject = 'FW: Roe Mills, Inc. v. Doe Re: Roe Mills, Inc. v. Doe Order';
      expect(inWords(TRIAL, subject)).toBe('Order');
    });

    it('follows the first of several names that stands in the subject', () => {
      const noticed = {
        ...TRIAL,
        caseNames: ['', 'Able v. Baker', 'Roe Mills, Inc. v. Doe', 'Order'],
      };
      expect(inWords(noticed, 'Case Roe Mills, Inc. v. Doe Order on Motion')).toBe(
        'Order on Motion',
      );
    });

    it('is the whole subject where no name stands in it, and nothing where nothing follows', () => {
      expect(inWords(TRIAL, 'Activity in a sealed case')).toBe('Activity in a sealed case');
      expect(inWords(TRIAL, 'Activity in Case Roe Mills, Inc. v. Doe ')).toBe('');
    });

    it('finds a name whatever its white space, stars and quotation marks', () => {
      const noticed = { ...TRIAL, caseNames: ['Roe’s  Mills # 2 v.\n Doe'] };
      expect(inWords(noticed, "Case Roe's Mills 2 v. Doe *Order*")).toBe('Order');
    });
  });

  describe('from a bankruptcy court', () => {
    it.each([
      ['24-10311-ABC Corrected Amendment', 'Corrected Amendment'],
      ['NEF: 24-10311-ABC Ch13 Affidavit Re: Wellesley Widget Services, LLC and Sons', 'Affidavit'],
      ['NEF 24-10311-ABC Affidavit', 'Affidavit'],
      ['Ch-11 24-10311-ABC Order - Wellesley Widget S', 'Order'],
      ['CH11 24-10311 Order', 'Order'],
      ['24-10311-ABC Notice of Dismissal Ch - ', 'Notice of Dismissal'],
      ['24-10311-ABC Re: Claim 4', 'Claim 4'],
      ['24-10311-ABC Re Claim 4', 'Claim 4'],
      [';: Order, - 24-10311-ABC -', 'Order'],
    ])('%s announces: %s', (subject, announced) => {
      expect(inWords(BANKRUPTCY, subject)).toBe(announced);
    });

    it('loses the number with all that hangs on it, the longest text first', () => {
      const noticed = { ...BANKRUPTCY, numberTexts: ['24-10311', '24-10311-ABC-13 (lead)'] };
      expect(inWords(noticed, '24-10311-ABC-13 Certificate of Service')).toBe(
        'Certificate of Service',
      );
    });

    it('loses the first of two debtors where the subject names only that one', () => {
      const noticed = { ...BANKRUPTCY, caseNames: ['Able Roe and Baker Roe'] };
      expect(inWords(noticed, 'Ch 7 24-10311-ABC Able Roe Order')).toBe('Order');
    });

    it('is the closing of an adversary case wherever the subject speaks of it, as written', () => {
      expect(inWords(BANKRUPTCY, 'Multiple Cases "Close Adversary case"')).toBe(
        'Close Adversary case',
      );
    });

    it('loses the chapter only in New Hampshire, and only once', () => {
      const subject = '24-10311-ABC Chapter 13 Motion to Convert to Chapter 7';
      expect(inWords({ ...BANKRUPTCY, courtId: 'nhb' }, subject)).toBe(
        'Motion to Convert to Chapter 7',
      );
      expect(inWords(BANKRUPTCY, subject)).toBe('Chapter 13 Motion to Convert to Chapter 7');
    });
  });

  describe('from a court of appeals', () => {
    it('is what the subject quotes after the case name', () => {
      expect(inWords(APPEAL, '"Re-send" 22-455 Roe v. Doe "Letter FILED" (1:22-cv-1)')).toBe(
        'Letter FILED',
      );
      expect(inWords(APPEAL, '22-455 Somebody "Letter"')).toBe('Letter');
      expect(inWords(APPEAL, '22-455 Roe v. Doe')).toBe('');
    });

    it('is the description of the first document where that is longer', () => {
      const described = (documentDescription: string): NoticedSubject => ({
        ...APPEAL,
        documentDescription,
      });
      const subject = '22-455 Roe v. Doe "Motion"';
      expect(inWords(described('Motion_to_Stay'), subject)).toBe('Motion to Stay');
      expect(inWords(described('Letter'), subject)).toBe('Motion');
      expect(inWords(described('Main document'), subject)).toBe('Motion');
      expect(inWords(described(''), subject)).toBe('Motion');
    });
  });

  describe('from the newer appellate system', () => {
    const read = (subject: string): unknown => shortDescription({ ...ACMS, subject });

    it('follows the number of the document, which is without leading zeros', () => {
      expect(read('Roe v. Doe 24-621 - 063 - Petition FILED')).toEqual({
        text: 'Petition FILED',
        documentNumber: '63',
      });
    });

    it('may come without a number of the document, and with one at its end', () => {
      expect(read('Roe v. Doe 24-621-Petition - 12')).toEqual({
        text: 'Petition',
        documentNumber: null,
      });
    });

    it('is what follows the name where the case number does not', () => {
      expect(read('Roe v. Doe Petition')).toEqual({ text: 'Petition', documentNumber: null });
      expect(read('Roe v. Doe 24-621 Petition')).toEqual({
        text: '24-621 Petition',
        documentNumber: null,
      });
    });
  });

  it('looks at no more than the beginning of an endless subject', () => {
    expect(inWords(TRIAL, 'x'.repeat(1_000_000))).toHaveLength(2_000);
  });
});
