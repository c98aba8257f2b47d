import type { CivilDate } from '../../law/calendar/civil-date.js';
import { readDocketNumber } from '../../law/citations/read-docket-number.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { JudgeReading } from '../snapshot/printed.js';
import type { CaseOnRecord } from './case-on-record.js';
import type { CaseRow, NewCase, PlanContext } from './case-plan.js';
import { sameJudge } from './fold-name.js';
import { breaksOff, foldedText, saidText, sameLetters } from './fold-text.js';
import { roleOf } from './party-role-words.js';
import { add, settle } from './settle.js';
import type { Step } from './settle.js';
import { printsField, showsHeader } from './source-authority.js';
import { notBefore, weighField } from './weigh-field.js';
import type { FieldQuestion, FieldVerdict } from './weigh-field.js';

/** What stands for a caption that was not found. */
const NO_CAPTION = 'Unknown Case Title';

/** The docket number a reading names; null where it names none that is one. */
export function numberOf({ docketNumber }: CaseReading): string | null {
  const { value, printed } = docketNumber;
  const said = saidText(value);
  if (said !== null || saidText(printed) === null || printed === null) return said;
  return readDocketNumber(printed).grammar === 'other' ? null : printed;
}

/** The caption a reading gives the case; null where it gives none. */
export function captionOf({ caption }: CaseReading): string | null {
  const said = saidText(caption?.tidy) ?? saidText(caption?.printed);
  return said === NO_CAPTION ? null : said;
}

/** The id of the case in PACER, by the page itself or by the links of its entries. */
export function pacerCaseIdOf({ pacerCaseId, entries }: CaseReading): string | null {
  const linked = entries.find((entry) => saidText(entry.pacerCaseId) !== null);
  return saidText(pacerCaseId) ?? saidText(linked?.pacerCaseId);
}

/** A row for the case itself. */
export function caseRow(step: Step, recordId: string | null, adds: NewCase | null): CaseRow {
  const basis = recordId === null ? 'none' : 'number';
  const place = 'header';
  const label = 'the case';
  return { what: 'case', place, label, recordId, basis, question: null, ...step, adds };
}

/** What is planned for the header of a case on record. */
export function planHeader(
  reading: CaseReading,
  record: CaseOnRecord,
  { kind }: PlanContext,
): readonly CaseRow[] {
  const mayChange = showsHeader(kind);
  const isWhole = reading.coverage.header === 'whole';
  const weigh = (field: SaidField, how: Partial<FieldQuestion<string>> = {}): FieldVerdict | null =>
    weighField(
      {
        ...{ field, onRecord: record[field], said: SAID[field](reading), mayChange },
        ...{ mayClear: isWhole && printsField(kind, field), ...how },
      },
      record,
    );
  const letters = { same: sameLetters, less: breaksOff };
  const verdicts = [
    weigh('caption', { same: sameCaption, less: breaksOff }),
    ...daysInOrder(record, weigh('filedOn'), weigh('terminatedOn')),
    weigh('natureOfSuit', letters),
    weigh('cause', letters),
    weigh('jurisdiction', letters),
    weigh('juryDemand', letters),
    weigh('assignedTo', { same: sameJudge }),
    weigh('referredTo', { same: sameJudge }),
    weigh('pacerCaseId'),
  ];
  return settle('number', verdicts).map((step) => caseRow(step, record.id, null));
}

/** No case ends before it is filed: where the two days of a source do not go together with the record, both stay. */
function daysInOrder(
  record: CaseOnRecord,
  filed: FieldVerdict | null,
  terminated: FieldVerdict | null,
): readonly (FieldVerdict | null)[] {
  const filedOn =
    filed?.verdict === 'change' && typeof filed.to === 'string' ? filed.to : record.filedOn;
  const ended = notBefore(filedOn, terminated);
  const stays =
    terminated === null || terminated.verdict === 'less' || terminated.verdict === 'conflict';
  const endsBefore = stays && record.terminatedOn !== null && record.terminatedOn < filedOn;
  return filed !== null && endsBefore
    ? [{ ...filed, verdict: 'impossible' }, ended]
    : [filed, ended];
}

type SaidField =
  | 'caption'
  | 'filedOn'
  | 'terminatedOn'
  | 'natureOfSuit'
  | 'cause'
  | 'jurisdiction'
  | 'juryDemand'
  | 'assignedTo'
  | 'referredTo'
  | 'pacerCaseId';

const SAID: Readonly<Record<SaidField, (reading: CaseReading) => string | null>> = {
  caption: captionOf,
  filedOn: ({ filedOn }) => filedOn,
  terminatedOn: ({ terminatedOn }) => terminatedOn,
  natureOfSuit: ({ natureOfSuit }) => saidText(natureOfSuit),
  cause: ({ cause }) => saidText(cause),
  jurisdiction: ({ jurisdiction }) => saidText(jurisdiction),
  juryDemand: ({ juryDemand }) => saidText(juryDemand),
  assignedTo: ({ assignedTo }) => judgeOf(assignedTo),
  referredTo: ({ referredTo }) => judgeOf(referredTo),
  pacerCaseId: pacerCaseIdOf,
};

function judgeOf(judge: JudgeReading | null): string | null {
  return saidText(judge?.name);
}

/** Captions are printed with and without `et al.`, and with all kinds of punctuation. */
function sameCaption(one: string, other: string): boolean {
  return sameLetters(one, other) || withoutOthers(one) === withoutOthers(other);
}

function withoutOthers(caption: string): string {
  return foldedText(caption.replace(/\bet\.? al\b\.?/gi, ''));
}

/** The step that brings a case on record. */
export function addCase(reading: CaseReading, known: CaseIdentity): CaseRow {
  const { docketNumber, filedOn } = known;
  const { terminatedOn } = reading;
  const endsBefore = terminatedOn !== null && terminatedOn < filedOn;
  const adds: NewCase = {
    ...known,
    pacerCaseId: pacerCaseIdOf(reading),
    caption: captionOf(reading) ?? captionOfParties(reading) ?? docketNumber,
    terminatedOn: endsBefore ? null : terminatedOn,
    natureOfSuit: SAID.natureOfSuit(reading),
    cause: SAID.cause(reading),
    jurisdiction: SAID.jurisdiction(reading),
    juryDemand: SAID.juryDemand(reading),
    assignedTo: SAID.assignedTo(reading),
    referredTo: SAID.referredTo(reading),
  };
  const because = endsBefore
    ? `The case is not on record. The source has it end on ${terminatedOn}, before it was filed; that day is not taken.`
    : 'The case is not on record.';
  return caseRow(add(because), null, adds);
}

/** Without these a case cannot come on record. */
export interface CaseIdentity {
  readonly courtId: string;
  readonly docketNumber: string;
  readonly filedOn: CivilDate;
}

/** `Parler LLC v. Amazon Web Services, Inc.`, of the first on either side; null where a side is not named. */
function captionOfParties({ parties }: CaseReading): string | null {
  const first = (roles: readonly string[]): string | null =>
    saidText(
      parties?.find(({ type, name }) => roles.includes(roleOf(type)) && name.trim() !== '')?.name,
    );
  const [suing, sued] = [first(['plaintiff', 'petitioner']), first(['defendant', 'respondent'])];
  return suing === null || sued === null ? null : `${suing} v. ${sued}`;
}
