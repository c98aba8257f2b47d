import { numbersDefendants } from './case-types.js';
import { readKindLabel, tidyPrinted, withoutNeutralLabel } from './docket-number-label.js';
import { judgesOf } from './docket-number-tail.js';
import { readYear } from './docket-number.js';
import type {
  DocketNumber,
  FederalDocketNumber,
  MdlNumber,
  OtherDocketNumber,
} from './docket-number.js';
import { readPlain, readTypeFirst, readYearFirst } from './federal-forms.js';

/**
 * A printed docket number in parts. Labels (`No.`, `Case No.`, `Civil Action No.`), the kind of
 * dash, blanks and upper or lower case make no difference; zeros before the serial do not count.
 * It never throws: what is not one federal number as a whole (a state court's, two numbers in one
 * text, a number with a caption behind it) is `other`, so that no part of it is picked in silence.
 *
 * Federal forms read: `2:21-cv-00031-BJR`, `2:2021cv00031`, `21-cv-31`, `21 Civ. 31 (LAK)`,
 * `4-22-cv-1033`, `C21-0031BJR`, `CV-21-31-PHX-DLR`, `CV421-031` (office 4), `SACV 21-00031`
 * (office 8 of C.D. Cal.), `21-20031-CIV-MORENO`, bankruptcy `1:20-bk-12345`, `20-12345-rfn13`,
 * `10-12431-1-rel`, `8-09-78585-ast`, appellate `21-35046`, Federal Claims `19-1234C`.
 *
 * The reader does not know the court. A state court may print `2021-CV-00031` too: for a state
 * court's number use `readStateDocketNumber`.
 *
 * @example readDocketNumber('C21-0031BJR')
 * // federal, office null, caseType 'cv', year 2021, serial 31, judgeInitials ['BJR']
 */
export function readDocketNumber(printed: string): DocketNumber {
  const bare = withoutNeutralLabel(tidyPrinted(printed));
  return readMdl(bare) ?? readFederal(bare, null) ?? readLabelled(bare) ?? other(bare);
}

/**
 * A number of a court whose grammar is not known, by its printed form alone: white space, dashes
 * and case folded, a neutral label (`No.`, `Cause No.`) left out. `21-2-02856-6 SEA` is
 * `21-2-02856-6 sea`.
 */
export function readStateDocketNumber(printed: string): OtherDocketNumber {
  return other(withoutNeutralLabel(tidyPrinted(printed)));
}

function other(bare: string): OtherDocketNumber {
  return { grammar: 'other', folded: tidyPrinted(bare.toLowerCase()) };
}

function readMdl(text: string): MdlNumber | null {
  const digits = /^mdl[\s-]*(?:docket )?(?:no\b\.?|number\b|#)?[\s.:#-]*(\d{1,5})$/i.exec(
    text,
  )?.[1];
  return digits === undefined ? null : { grammar: 'mdl', number: Number(digits) };
}

function readLabelled(text: string): DocketNumber | null {
  const labelled = readKindLabel(text);
  return labelled === null ? null : readFederal(labelled.rest, labelled.caseType);
}

function readFederal(text: string, labelType: string | null): FederalDocketNumber | null {
  const parts = readYearFirst(text) ?? readTypeFirst(text) ?? readPlain(text, labelType);
  if (parts === null) return null;
  const { office, caseType, tail } = parts;
  return {
    grammar: 'federal',
    office: office === null ? null : String(Number(office)),
    caseType,
    year: readYear(parts.year),
    serial: Number(parts.serial),
    defendant: numbersDefendants(caseType) ? tail.number : null,
    judgeInitials: judgesOf(tail, caseType),
  };
}
