import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { AppealReading } from './appeal-reading.js';
import type { ClaimReading } from './claim-reading.js';
import type { EntryReading } from './entry-reading.js';
import type { PartyReading } from './party-reading.js';
import type { JudgeReading, LabelReading, PrintedText } from './printed.js';
import type { ReportLayout } from './report-layout.js';

/** What a federal docket number tells beside office, year and serial; every part null where it is not printed. */
export interface DocketNumberParts {
  readonly office: string | null;
  readonly caseType: string | null;
  readonly assignedInitials: string | null;
  readonly referredInitials: string | null;
  readonly defendantNumber: string | null;
}

/** The docket number: the printed text it stood in, and the number alone (`2:23-cv-01194`); null where none was found. */
export interface NumberReading {
  readonly printed: string | null;
  readonly value: string | null;
  readonly parts: DocketNumberParts;
}

/**
 * The header of a query page or of a claims register as juriscraper takes it: a bold word that is never closed swallows
 * the lines below it, and of a value only the words before the next element count. Only the compatible view looks here.
 */
export interface HeaderHabits {
  readonly caseName: string;
  readonly labels: readonly LabelReading[];
}

/** Bankruptcy data of a header or a feed item. */
export interface BankruptcyReading {
  readonly type: string | null;
  readonly office: string | null;
  readonly chapter: string | null;
  readonly trustee: string | null;
}

/**
 * How much of the case the source shows. `whole`: everything the court has, so that an absence says something.
 * `part`: an excerpt, or a page that breaks off, from whose silence nothing follows.
 */
export interface Coverage {
  readonly header: 'whole' | 'part';
  readonly parties: 'whole' | 'part';
  readonly entries: 'whole' | 'part';
}

/** One case, as one source shows it. */
export interface CaseReading {
  /** Another court than the snapshot's, where the source names one; else null. */
  readonly courtId: string | null;
  readonly docketNumber: NumberReading;
  readonly pacerCaseId: string | null;
  readonly caption: PrintedText | null;
  readonly filedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  readonly convertedOn: CivilDate | null;
  readonly dischargedOn: CivilDate | null;
  readonly lastFiledOn: CivilDate | null;
  readonly assignedTo: JudgeReading | null;
  readonly referredTo: JudgeReading | null;
  readonly cause: string | null;
  readonly natureOfSuit: string | null;
  readonly juryDemand: string | null;
  readonly demand: string | null;
  readonly jurisdiction: string | null;
  readonly mdlStatus: string | null;
  /** By which day the source orders its entries; null when it shows none. */
  readonly orderedBy: 'filed' | 'entered' | null;
  readonly labels: readonly LabelReading[];
  /** Absent where juriscraper takes the header as it is read here, as it nearly always does. */
  readonly headerHabits?: HeaderHabits;
  readonly bankruptcy: BankruptcyReading | null;
  readonly appeal: AppealReading | null;
  /** Null when the source never shows parties. Every party row in page order, repeated ones too. */
  readonly parties: readonly PartyReading[] | null;
  /** Every row in page order, also undated and oddly numbered ones. */
  readonly entries: readonly EntryReading[];
  /** The claims of a bankruptcy claims register; null for every other source. */
  readonly claims: readonly ClaimReading[] | null;
  readonly coverage: Coverage;
  /** How the page of a docket report is laid out; null for every other source. */
  readonly layout: ReportLayout | null;
}

export const NO_PARTS: DocketNumberParts = {
  office: null,
  caseType: null,
  assignedInitials: null,
  referredInitials: null,
  defendantNumber: null,
};

/** A case of which nothing is known yet: the reader of a source spreads it and says what the source says. */
export const UNSAID_CASE: CaseReading = {
  courtId: null,
  docketNumber: { printed: null, value: null, parts: NO_PARTS },
  pacerCaseId: null,
  caption: null,
  filedOn: null,
  terminatedOn: null,
  convertedOn: null,
  dischargedOn: null,
  lastFiledOn: null,
  assignedTo: null,
  referredTo: null,
  cause: null,
  natureOfSuit: null,
  juryDemand: null,
  demand: null,
  jurisdiction: null,
  mdlStatus: null,
  orderedBy: null,
  labels: [],
  bankruptcy: null,
  appeal: null,
  parties: null,
  entries: [],
  claims: null,
  coverage: { header: 'part', parties: 'part', entries: 'part' },
  layout: null,
};
