/**
 * A docket number of a federal trial or appellate court, in parts. A part that was not printed is
 * null: `21-cv-00031` names no office, `20-12345` neither office nor case type.
 */
export interface FederalDocketNumber {
  readonly grammar: 'federal';
  /** The court's code of the office where the case was filed, `2` in `2:21-cv-00031`. */
  readonly office: string | null;
  /** In lower case, as CM/ECF writes it: `cv`, `cr`, `mc`, `md`, `mj`, `bk`, `ap` … */
  readonly caseType: string | null;
  /** Four digits. */
  readonly year: number;
  readonly serial: number;
  /** The defendant of a criminal case whom the number singles out, from 1. */
  readonly defendant: number | null;
  /** As printed, the assigned judge first. They change with reassignment, so they are not identity. */
  readonly judgeInitials: readonly string[];
}

/** The number of a multidistrict litigation before the Judicial Panel (28 U.S.C. § 1407). */
export interface MdlNumber {
  readonly grammar: 'mdl';
  readonly number: number;
}

/** A number of a grammar nobody here knows, most of all a state court's. */
export interface OtherDocketNumber {
  readonly grammar: 'other';
  /** The printed form in lower case, with single spaces and plain hyphens, without `No.` before it. */
  readonly folded: string;
}

export type DocketNumber = FederalDocketNumber | MdlNumber | OtherDocketNumber;

const SERIAL_DIGITS = 5;

/** The two-digit years are those of the hundred years that begin here. */
const FIRST_SHORT_YEAR = 1950;

/**
 * The normal printed form, without judges' initials: `2:21-cv-00031`, `21-cv-00031` without an
 * office, `20-12345` without a case type, `1:10-cr-00012-3` for one defendant, `MDL No. 2741`; a
 * number of an unknown grammar in its folded form. Reading it again gives the same number, without
 * the initials. A year outside 1950 to 2049 is printed with four digits.
 *
 * @param serialDigits zeros are put before the serial up to this many digits. Courts of appeals
 *   print no such zeros (`21-1234`): pass 1 for them.
 */
export function printDocketNumber(number: DocketNumber, serialDigits = SERIAL_DIGITS): string {
  switch (number.grammar) {
    case 'federal':
      return printFederal(number, serialDigits);
    case 'mdl':
      return `MDL No. ${number.number}`;
    case 'other':
      return number.folded;
  }
}

function printFederal(number: FederalDocketNumber, serialDigits: number): string {
  const office = number.office === null ? '' : `${number.office}:`;
  const serial = String(number.serial).padStart(serialDigits, '0');
  const middle = number.caseType === null ? serial : `${number.caseType}-${serial}`;
  const defendant = number.defendant === null ? '' : `-${number.defendant}`;
  return `${office}${printYear(number.year)}-${middle}${defendant}`;
}

function printYear(year: number): string {
  const isShort = year >= FIRST_SHORT_YEAR && year < FIRST_SHORT_YEAR + 100;
  return isShort ? String(year % 100).padStart(2, '0') : String(year);
}

/**
 * The four-digit year a printed year stands for: two digits from `50` up are 1950 to 1999, those
 * below are 2000 to 2049.
 */
export function readYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= FIRST_SHORT_YEAR % 100 ? 1900 + year : 2000 + year;
}

/**
 * One text for one identity within one court, fit for a unique key: every spelling of a number
 * gives the same key, two numbers that differ in office, case type, year, serial or defendant give
 * different ones. Judges' initials do not count. A part that was not printed is `-` here and equals
 * no printed part: use `sameCase` to look a case up by such a form.
 *
 * @example docketNumberKey(readDocketNumber('2:2021cv00031')) // 'federal/2/cv/2021/31/-'
 */
export function docketNumberKey(number: DocketNumber): string {
  switch (number.grammar) {
    case 'federal': {
      const { office, caseType, year, serial, defendant } = number;
      return ['federal', office ?? '-', caseType ?? '-', year, serial, defendant ?? '-'].join('/');
    }
    case 'mdl':
      return `mdl/${number.number}`;
    case 'other':
      return `other/${number.folded}`;
  }
}

/**
 * Whether two numbers of one court may name the same case: every part that both print is equal. A
 * part only one of them prints (office, case type, defendant) is no difference, so `21-cv-00031`
 * may be `2:21-cv-00031` and `3:21-cv-00031`, which are not each other: whoever looks a case up
 * by such a form takes an answer only when it is the single one. An MDL's number and the transferee
 * court's `md` number are two dockets, never the same.
 */
export function sameCase(one: DocketNumber, other: DocketNumber): boolean {
  if (one.grammar !== 'federal' || other.grammar !== 'federal') {
    return docketNumberKey(one) === docketNumberKey(other);
  }
  return (
    one.year === other.year &&
    one.serial === other.serial &&
    agree(one.office, other.office) &&
    agree(one.caseType, other.caseType) &&
    agree(one.defendant, other.defendant)
  );
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}
