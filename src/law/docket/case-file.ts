import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseState } from './case-state.js';
import type { EntryId, PartyId } from './docket-entry.js';

/** What a decision about a new or changed entry needs to know of the case it is made in. */
export interface CaseFile {
  readonly filedOn: CivilDate;
  /** Today in the court's time zone. */
  readonly today: CivilDate;
  readonly state: CaseState;
  /** The parties of this case among those the draft names. */
  readonly parties: ReadonlySet<PartyId>;
  /** The day from which each entry of this case counts, among those the draft names; null for an undated one. */
  readonly entries: ReadonlyMap<EntryId, CivilDate | null>;
  /** Whether an entry of the case already bears the draft's number. */
  readonly numberTaken: boolean;
}
