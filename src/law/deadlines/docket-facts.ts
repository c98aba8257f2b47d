import type { CivilDate } from '../calendar/civil-date.js';
import type { DocketEntry, PartyId } from '../docket/docket-entry.js';
import type { CourtFacts, GivenDays } from './court-facts.js';
import type { DeadlineAct } from './deadline-act.js';

/** How one party, or all (`partyId` null), were served with a paper. */
export interface ServiceRecord {
  readonly partyId: PartyId | null;
  readonly on: CivilDate;
  /** One of SERVICE_METHODS. */
  readonly method: string;
}

/** A date that an entry itself states. `at` is a court-local clock time `HH:MM` or an instant with its offset. */
export interface StatedDate {
  readonly what: string;
  readonly on: CivilDate;
  readonly at: string | null;
  readonly forPartyIds: readonly PartyId[];
  /** The rules whose dates this one takes the place of. */
  readonly inPlaceOf: readonly string[];
}

/** An entry with what deadlines ask beside the fold's facts. */
export interface DatedEntry {
  readonly entry: DocketEntry;
  readonly service: readonly ServiceRecord[];
  readonly stated: readonly StatedDate[];
  readonly hearings: readonly { readonly what: string; readonly on: CivilDate }[];
}

/** The side of a party, for rules that speak of one. */
export interface PartySide {
  readonly id: PartyId;
  readonly side: 'plaintiff' | 'defendant' | 'other';
}

/** All that the deadlines of a case are worked out from. Entries may come in any order; voided ones are not among them. */
export interface DocketFacts {
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  /** Whether the docket number says that it is a criminal case. */
  readonly isCriminal: boolean;
  readonly court: CourtFacts;
  readonly given: GivenDays;
  readonly parties: readonly PartySide[];
  readonly entries: readonly DatedEntry[];
  readonly acts: readonly DeadlineAct[];
}
