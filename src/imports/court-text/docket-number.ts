import type { DocketNumberParts, NumberReading } from '../snapshot/case-reading.js';
import { NO_PARTS } from '../snapshot/case-reading.js';
import { collapse } from './collapse.js';

/** The grammars of docket numbers, in the order in which a reader asks for them. */
export type NumberForm = 'district' | 'bankruptcy' | 'jpml' | 'appellate';

const FORMS: Readonly<Record<NumberForm, RegExp>> = {
  district: /(?<!\d)((?:\d{1,2}:)?\d{2}-[a-zA-Z]{1,5}-\d{1,10})/,
  bankruptcy: /(?:#:\s+)?((?:\d-)?\d{2}-\d*)/,
  jpml: /(MDL No\.\s+\d+)/,
  appellate: /(\d{2}-\d+)/,
};
const DISTRICT_PARTS =
  /(\d):\d{2}-([a-zA-Z\d]{1,5}|~gr)-\d{5}(?:-(N\/A|P1|[A-Za-z_]{1,5}))?(?:-([A-Za-z_]{1,5}))?(?:-(\d{1,3}))?/;
const BANKRUPTCY_PARTS =
  /\d{2}-\d{5}-(\d)-([a-zA-Z]{2,4})|(?:(\d):\d{2}-([a-zA-Z\d]{1,5}|~gr)-\d{5}|\d{2}-\d{5})(?:-(N\/A|P1|[A-Za-z_]{1,5}))?/;

/** The docket number among texts of a page: the first form is looked for in all of them in turn, then the second. */
export function findDocketNumber(
  candidates: readonly string[],
  forms: readonly NumberForm[],
): NumberReading {
  for (const form of forms) {
    for (const candidate of candidates) {
      const value = FORMS[form].exec(candidate)?.[1];
      if (value === undefined) continue;
      const parts = findNumberParts(candidate, forms.includes('bankruptcy'));
      return { printed: collapse(candidate), value: collapse(value), parts };
    }
  }
  const printed = candidates.map(collapse).find((text) => text !== '') ?? null;
  return { printed, value: null, parts: NO_PARTS };
}

/** Office, type, initials and defendant of the leftmost number in a text; bankruptcy numbers have a form of their own. */
export function findNumberParts(text: string, bankruptcy: boolean): DocketNumberParts {
  return bankruptcy ? bankruptcyParts(text) : districtParts(text);
}

function districtParts(text: string): DocketNumberParts {
  const [, office = null, caseType = null, assigned = null, referred = null, defendant = null] =
    DISTRICT_PARTS.exec(text) ?? [];
  return {
    office,
    caseType,
    assignedInitials: assigned,
    referredInitials: referred,
    defendantNumber: defendant,
  };
}

function bankruptcyParts(text: string): DocketNumberParts {
  const [, lateOffice, lateAssigned, office = null, caseType = null, assigned = null] =
    BANKRUPTCY_PARTS.exec(text) ?? [];
  return {
    ...NO_PARTS,
    office: lateOffice ?? office,
    caseType,
    assignedInitials: lateAssigned ?? assigned,
  };
}
