import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { JudgeReading, LabelReading } from './printed.js';

/** Where an appeal comes from, as the appellate docket shows it. */
export interface OriginatingCourtReading {
  readonly docketNumber: string | null;
  /** An alien registration number. Confidential: never indexed, never exported by default, shown only on demand. */
  readonly restrictedAlienNumber: string | null;
  readonly courtId: string | null;
  readonly assignedTo: JudgeReading | null;
  readonly orderingJudge: JudgeReading | null;
  readonly courtReporter: string | null;
  readonly disposition: string | null;
  readonly filedOn: CivilDate | null;
  readonly disposedOn: CivilDate | null;
  /** The labels of the small table of dates, as printed, in page order ("Date Order/Judgment:"). */
  readonly dates: readonly LabelReading[];
}

/** A line of a party's cell, spacing kept; with the bold label it begins with, if it does, and what follows that. */
export interface PartyLine {
  readonly text: string;
  readonly field: { readonly name: string; readonly value: string } | null;
}

/**
 * What a page says that the reading tidies away, letter by letter: for a view in the shape of other tools, which keep
 * the spacing of names and take the first place on the page that has a label's words for its value.
 */
export interface AppealAsPrinted {
  /** By the words of a label, what a search of the whole page finds after them first. */
  readonly found: readonly LabelReading[];
  /** For each party in order: the lines between name and type, and the lines of each of its counsel. */
  readonly parties: readonly {
    readonly between: readonly PartyLine[];
    readonly counsel: readonly (readonly string[])[];
  }[];
}

/** What only an appellate docket has. */
export interface AppealReading {
  readonly appealFrom: string | null;
  readonly feeStatus: string | null;
  readonly panel: readonly string[];
  readonly caseTypeInformation: string | null;
  readonly originatingCourt: OriginatingCourtReading | null;
  /** Only of a court page; absent in every other source. */
  readonly asPrinted?: AppealAsPrinted;
}
