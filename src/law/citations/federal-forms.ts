import { isKnownCaseType, readCaseType } from './case-types.js';
import { readTail } from './docket-number-tail.js';
import type { Tail } from './docket-number-tail.js';

/** The pieces of a federal number as printed; an office or a case type not printed is null. */
export interface PrintedParts {
  readonly office: string | null;
  readonly caseType: string | null;
  readonly year: string;
  readonly serial: string;
  readonly tail: Tail;
}

const YEAR_FIRST =
  /^(?:(?<office>\d{1,2}) ?(?<mark>[:-]) ?)?(?<year>(?:19|20)?\d{2}) ?-? ?(?<type>~?[a-z]{1,8})\.? ?-? ?(?<serial>\d{1,8})(?<tail>.*)$/i;

/** `2:21-cv-00031-BJR`, `2:2021cv00031`, `21-cv-31`, `21 Civ. 31 (LAK)`, `4-22-cv-1033`. */
export function readYearFirst(text: string): PrintedParts | null {
  const found = take(YEAR_FIRST, text);
  if (found === null) return null;
  const { office, mark, type, year, serial, tail } = found;
  if (!isKnownCaseType(type) && (mark !== ':' || type.length > 5)) return null;
  return { office: office || null, caseType: readCaseType(type), year, serial, tail };
}

const TYPE_FIRST =
  /^(?<division>sa|ed|la)? ?(?<type>[a-z]{1,8})\.? ?-? ?(?:(?<year>(?:19|20)\d{2}|\d{2})|(?<office>\d)(?<short>\d{2})) ?- ?(?<serial>\d{1,8})(?<tail>.*)$/i;

/** The Central District of California names its division by the letters before the case type. */
const OFFICE_OF_DIVISION = new Map([
  ['la', '2'],
  ['ed', '5'],
  ['sa', '8'],
]);

/** `C21-0031BJR`, `CV-21-31-PHX-DLR`, `CV421-031` (office 4), `SACV 21-00031` (office 8). */
export function readTypeFirst(text: string): PrintedParts | null {
  const found = take(TYPE_FIRST, text);
  if (found === null || !isKnownCaseType(found.type)) return null;
  const { division, office, type, year, short, serial, tail } = found;
  const named = OFFICE_OF_DIVISION.get(division.toLowerCase()) ?? office;
  return {
    office: named || null,
    caseType: readCaseType(type),
    year: year || short,
    serial,
    tail,
  };
}

const PLAIN =
  /^(?:(?<office>\d{1,2}(?= ?:)|\d(?=-\d{2}-\d{4})) ?[:-] ?)?(?<year>(?:19|20)?\d{2}) ?- ?(?<serial>\d{1,6})(?<tail>.*)$/;

/**
 * `20-12345-rfn13`, `8-09-78585-ast`, `21-35046`, `2021-1234`; with the case type behind it
 * `19-1234C`, `21-20031-CIV-MORENO`, or from a label before it, `labelType`.
 */
export function readPlain(text: string, labelType: string | null): PrintedParts | null {
  const found = take(PLAIN, text);
  if (found === null || !isPlain(found)) return null;
  const { year, serial, tail } = found;
  const office = found.office || null;
  const typed = typeInTail(tail) ?? (labelType === null ? null : { caseType: labelType, tail });
  if (typed !== null) return { office, year, serial, ...typed };
  if (tail.number !== null && serial.length < 4) return null;
  return { office: office ?? officeInTail(tail), caseType: null, year, serial, tail };
}

/** `2021-01` is more likely a month; a word after a mere blank is more likely a state court's. */
function isPlain({ year, serial, tail }: Found): boolean {
  const isMonth = year.length > 2 && serial.length < 3;
  return !isMonth && !tail.words.some(({ sign }) => sign === ' ');
}

/** The letters of the Court of Federal Claims: civil, tax, land; vaccine cases have their own type. */
const CLAIMS_COURT = new Map([
  ['c', 'cv'],
  ['t', 'cv'],
  ['l', 'cv'],
  ['v', 'vv'],
]);

function typeInTail(tail: Tail): { readonly caseType: string; readonly tail: Tail } | null {
  const [first, ...words] = tail.words;
  if (first === undefined || tail.numberLeads) return null;
  const letter = first.sign === '' ? CLAIMS_COURT.get(first.text.toLowerCase()) : undefined;
  const isWord = first.sign === '-' && /^(?:civ|cv|crim|cr)$/i.test(first.text);
  const caseType = letter ?? (isWord ? readCaseType(first.text) : undefined);
  return caseType === undefined ? null : { caseType, tail: { ...tail, words } };
}

/** The office that some bankruptcy courts print between serial and judge: `10-12431-1-rel`. */
function officeInTail({ number, numberLeads }: Tail): string | null {
  return numberLeads && number !== null && number < 10 ? String(number) : null;
}

interface Found {
  readonly office: string;
  readonly mark: string;
  readonly year: string;
  readonly short: string;
  readonly division: string;
  readonly type: string;
  readonly serial: string;
  readonly tail: Tail;
}

/**
 * The named groups of a form in `text`, a group that is not there empty; null if the text is not of
 * the form, or if what stands behind the serial is no docket number's tail.
 */
function take(form: RegExp, text: string): Found | null {
  const groups = form.exec(text)?.groups;
  const tail = groups === undefined ? null : readTail(groups.tail ?? '');
  if (groups === undefined || tail === null) return null;
  const group = (name: string): string => groups[name] ?? '';
  return {
    office: group('office'),
    mark: group('mark'),
    year: group('year'),
    short: group('short'),
    division: group('division'),
    type: group('type'),
    serial: group('serial'),
    tail,
  };
}
