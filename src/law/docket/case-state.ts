import { daysBetween } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { ClaimId, EntryId, ReliefId } from './docket-entry.js';
import type { IrregularityCode } from './irregularities.js';
import type {
  CaseOutcome,
  ClaimStatus,
  DecidedOutcome,
  FindingOutcome,
  OpenOutcome,
} from './outcomes.js';
import type { ReliefKind } from './relief-kinds.js';

/** Where a case stands, with what is known only in that standing. `since` is inclusive. */
export type Standing =
  | { readonly status: 'not-filed' }
  | { readonly status: 'pending'; readonly since: CivilDate }
  | { readonly status: 'stayed'; readonly since: CivilDate; readonly stayedIn: EntryId }
  | {
      readonly status: 'closed';
      readonly since: CivilDate;
      readonly outcome: CaseOutcome;
      /** Null when only the court's header says that the case ended. */
      readonly closedIn: EntryId | null;
    };

/** A finding, with the ruling that made it. */
export interface FoundFactor {
  readonly factor: string;
  readonly outcome: FindingOutcome;
  readonly ruledIn: EntryId;
  readonly standard: string | null;
  readonly claimId: ClaimId | null;
  readonly quote: string | null;
  readonly page: number | null;
}

interface ReliefCommon {
  readonly id: ReliefId;
  readonly kind: ReliefKind;
  readonly note: string | null;
  readonly soughtIn: EntryId;
  readonly soughtOn: CivilDate;
  /** The relief this one was converted from. */
  readonly convertedFrom: ReliefId | null;
  /** The code of the legal standard that the last ruling on it applied. */
  readonly standard: string | null;
  readonly findings: readonly FoundFactor[];
  readonly responses: readonly EntryId[];
  readonly replies: readonly EntryId[];
}

/** A request for relief: still open, decided, or converted into another that is open or decided in its turn. */
export type ReliefState = ReliefCommon &
  (
    | { readonly status: 'pending' | OpenOutcome }
    | {
        readonly status: DecidedOutcome;
        /** Null when the filing that sought it was struck without an order on this docket. */
        readonly decidedIn: EntryId | null;
        readonly decidedOn: CivilDate;
      }
    | {
        readonly status: 'converted';
        readonly decidedIn: EntryId;
        readonly decidedOn: CivilDate;
        readonly convertedInto: ReliefId;
      }
  );

export interface ClaimState {
  readonly id: ClaimId;
  readonly title: string;
  readonly status: ClaimStatus;
  readonly findings: readonly FoundFactor[];
  /** Whether it ended only because the case did: it comes back with a case reopened. */
  readonly endedWithCase: boolean;
}

/** An entry that could not follow the state it met. It is kept, and named here. */
export interface Irregularity {
  readonly entryId: EntryId;
  readonly sequence: number;
  readonly code: IrregularityCode;
}

/** What the docket says of a case at the end of a day. */
export interface CaseState {
  readonly standing: Standing;
  readonly reliefs: readonly ReliefState[];
  readonly claims: readonly ClaimState[];
  /** The entry that is the case's complaint, once there is one. */
  readonly complaintIn: EntryId | null;
  readonly lastActivityOn: CivilDate | null;
  /** How many entries count: struck ones do, voided and undated ones do not. */
  readonly entryCount: number;
  readonly irregularities: readonly Irregularity[];
}

/** The state of a case before anything was filed. */
export const NOT_FILED: CaseState = {
  standing: { status: 'not-filed' },
  reliefs: [],
  claims: [],
  complaintIn: null,
  lastActivityOn: null,
  entryCount: 0,
  irregularities: [],
};

/** The entry that put a case where it stands; null while nothing has moved it, or only the court's header has. */
export function standingEntry(standing: Standing): EntryId | null {
  switch (standing.status) {
    case 'stayed':
      return standing.stayedIn;
    case 'closed':
      return standing.closedIn;
    case 'not-filed':
    case 'pending':
      return null;
  }
}

/** Whether a request still waits for a decision: pending, deferred or referred. */
export function isOpen(relief: ReliefState): boolean {
  return (
    relief.status === 'pending' || relief.status === 'deferred' || relief.status === 'referred'
  );
}

/**
 * How many days a request had waited at the end of `asOf`: from the day it was sought, not counted, to the day it
 * was decided, or to `asOf` while it is open.
 */
export function daysWaited(relief: ReliefState, asOf: CivilDate): number {
  return daysBetween(relief.soughtOn, 'decidedOn' in relief ? relief.decidedOn : asOf);
}
