import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { PrintedText } from './printed.js';

/** Counsel as the counsel cell prints it. */
export interface AttorneyReading {
  /** White space collapsed, else as printed ("Marshall , Jr."). */
  readonly name: string;
  /** In page order: "LEAD ATTORNEY", "TERMINATED: 08/03/2007". */
  readonly roles: readonly string[];
  /** Address lines; what "See above" stands for is filled in, empty when it is not known. */
  readonly contact: readonly string[];
  /** The day of a "TERMINATED:" role, where one stands. */
  readonly terminatedOn: CivilDate | null;
}

export interface CountReading {
  readonly name: string;
  readonly disposition: string;
  readonly status: 'pending' | 'terminated';
}

export interface ComplaintReading {
  readonly name: string;
  readonly disposition: string;
}

/** The charges against a defendant of a criminal case. */
export interface CriminalReading {
  readonly highestOffenseLevelOpening: string | null;
  readonly highestOffenseLevelTerminated: string | null;
  readonly counts: readonly CountReading[];
  readonly complaints: readonly ComplaintReading[];
}

/** One party row. */
export interface PartyReading {
  /** `party 3` or a JSON pointer: where in the source. */
  readonly place: string;
  /** As printed, inner white space kept; "" when the row has no name. */
  readonly name: string;
  /** The type as printed and in its common spelling ("3rd pty defendant", "Third Party Defendant"). */
  readonly type: PrintedText;
  /** The lines beside the name: "a Delaware corporation". */
  readonly extra: readonly string[];
  readonly terminatedOn: CivilDate | null;
  /** Null when the row has no counsel cell, which is not the same as a cell with nobody in it. */
  readonly attorneys: readonly AttorneyReading[] | null;
  readonly criminal: CriminalReading | null;
  /** Lines and fields of the row that have no place above, as printed. */
  readonly unparsed: readonly string[];
}
