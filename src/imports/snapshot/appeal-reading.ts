import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { JudgeReading, LabelReading } from './case-reading.js';

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

/** What only an appellate docket has. */
export interface AppealReading {
  readonly appealFrom: string | null;
  readonly feeStatus: string | null;
  readonly panel: readonly string[];
  readonly caseTypeInformation: string | null;
  readonly originatingCourt: OriginatingCourtReading | null;
}
