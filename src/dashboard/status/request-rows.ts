import type { CivilDate } from '../../law/calendar/civil-date.js';
import { asOf, caseAddress, entryAddress } from '../addresses.js';
import { entryName } from '../entry-names.js';
import { dayUnlessTold, shortDay } from '../layout/links.js';
import type { Link } from '../layout/links.js';
import type { CaseName, EntryName, OpenRequest } from '../../search/status/docket-status.js';
import { LEFT_UNDECIDED, toldOutcome } from '../words/outcome-words.js';
import { count } from '../words/plain-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefName } from '../words/relief-words.js';
import type { RequestRow } from './status-page.js';

/** An open request as a row; its age leads to its row on the page of the case. */
export function toRequestRow(request: OpenRequest, viewed: CivilDate | null): RequestRow {
  const soughtIn = entryLink(request.case, request.soughtIn, viewed);
  const isClosed = request.caseStatus === 'closed';
  return {
    asked: capitalised(reliefName(request.kind)),
    status: isClosed ? LEFT_UNDECIDED : toldOutcome(request.status),
    days: isClosed ? null : count(request.daysPending, 'day', 'days'),
    case: caseLink(request.case, viewed),
    number: numberLine(request.case),
    askedOn: shortDay(request.soughtOn),
    soughtOn: dayUnlessTold(request.soughtOn, soughtIn),
    soughtIn,
    responses: request.responses.map((entry) => entryLink(request.case, entry, viewed)),
  };
}

/** A case by its caption. */
export function caseLink(of: CaseName, viewed: CivilDate | null): Link {
  return { text: of.caption, href: asOf(caseAddress(of), viewed) };
}

/** The number of a case with its court: "2:21-cv-00031 (W.D. Wash.)". */
export function numberLine({ docketNumber, courtCitation }: CaseName): string {
  return `${docketNumber} (${courtCitation})`;
}

/** An entry by its name. */
export function entryLink(of: CaseName, entry: EntryName, viewed: CivilDate | null): Link {
  return { text: capitalised(entryName(entry)), href: asOf(entryAddress(of, entry), viewed) };
}
