import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';
import type { CaseOutcome, CaseStatus, OpenOutcome } from '../../law/docket/outcomes.js';
import type { ReliefKind } from '../../law/docket/relief-kinds.js';

/** What a list needs to name a case and lead to it. */
export interface CaseName {
  readonly id: string;
  readonly courtId: string;
  readonly courtCitation: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
}

/** What a list needs to name an entry and lead to it. */
export interface EntryName {
  readonly id: string;
  readonly number: number | null;
  /** False when another entry of the case, void or not, bears the same number. */
  readonly numberIsUnique: boolean;
  readonly kind: EntryKind;
  readonly type: EntryType;
  /** The day it counts from. */
  readonly on: CivilDate | null;
}

export interface CaseRow extends CaseName {
  /** The name of the assigned judge. */
  readonly judge: string | null;
  readonly status: CaseStatus;
  readonly since: CivilDate | null;
  readonly outcome: CaseOutcome | null;
  readonly lastActivityOn: CivilDate | null;
  readonly entryCount: number;
  readonly openRequests: number;
}

/** A request that no ruling has decided. */
export interface OpenRequest {
  readonly reliefId: string;
  readonly kind: ReliefKind;
  readonly status: 'pending' | OpenOutcome;
  readonly case: CaseName;
  readonly caseStatus: CaseStatus;
  readonly soughtIn: EntryName;
  readonly soughtOn: CivilDate;
  /** Full days since it was sought, at the end of the day asked about. */
  readonly daysPending: number;
  readonly responses: readonly EntryName[];
}

export interface LatestEntry {
  readonly case: CaseName;
  readonly entry: EntryName;
  readonly text: string;
  readonly sealed: boolean;
  readonly proposed: boolean;
  readonly struck: boolean;
}

/** Some rows of a list, how many there are in all, and the cursor after the last one given. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/** The standings in which a case has been filed. */
export type FiledStatus = Exclude<CaseStatus, 'not-filed'>;

/** How all dockets stand. Everything is as of `asOf`. */
export interface DocketStatus {
  readonly asOf: CivilDate;
  /** Today where most of the cases are. */
  readonly today: CivilDate;
  readonly counts: Readonly<Record<CaseStatus, number>>;
  /** How many cases have an entry that could not follow those before it. */
  readonly irregularCases: number;
  /** The standing that the list of cases is held to; null: every case that had been filed. */
  readonly status: FiledStatus | null;
  /** The latest activity first. */
  readonly cases: Rows<CaseRow>;
  /** In pending and stayed cases, the oldest first. */
  readonly openRequests: Rows<OpenRequest>;
  /** Requests that no ruling decided before their case was closed, the oldest first. */
  readonly openInClosedCases: Rows<OpenRequest>;
  readonly latestEntries: readonly LatestEntry[];
}
