import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { Instant } from '../../law/calendar/zone-clock.js';
import type { EntryId } from '../../law/docket/docket-entry.js';
import type { CaseDeadline } from '../../law/deadlines/case-deadline.js';
import type { CourtFacts, GivenDays } from '../../law/deadlines/court-facts.js';

/** A deadline as it follows from the docket, with what the record keeps of it. */
export type StoredDeadline = CaseDeadline & {
  readonly id: string;
  /** Rises with each act on it and each change of it. */
  readonly version: number;
};

/** The deadlines of a case as of a moment, the earliest first, those without a date last. */
export interface CaseDeadlines {
  readonly caseId: string;
  readonly asOf: CivilDate;
  /** Today at the court. */
  readonly today: CivilDate;
  /** The moment as of which they stand: now, or the end of `asOf`. */
  readonly now: Instant;
  readonly court: CourtFacts;
  /** The days that people added to its calendar. */
  readonly given: GivenDays;
  readonly deadlines: readonly StoredDeadline[];
  /** The entries that are sealed. */
  readonly sealed: ReadonlySet<EntryId>;
}
