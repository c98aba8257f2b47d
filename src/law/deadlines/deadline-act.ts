import type { CivilDate } from '../calendar/civil-date.js';
import type { CountedServiceMethod } from '../calendar/period.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import type { EntryId, PartyId } from '../docket/docket-entry.js';
import type { RuleId } from './rule.js';

/** What names a deadline within its case, whatever its date: `frcp-4-m:<entry>`, `stated:<entry>:0`. */
export type DeadlineKey = string;

export const DEADLINE_ACTS = [
  'start',
  'fix',
  'override',
  'satisfy',
  'done',
  'vacate',
  'reopen',
] as const;

interface ActCommon {
  readonly id: string;
  /** The day from which it counts. */
  readonly on: CivilDate;
  /** Why, in the person's words. */
  readonly reason: string;
}

/** A person gives the event that starts a rule's period: one that no docket shows, or one it shows without the hour. */
export type StartAct = ActCommon & {
  readonly kind: 'start';
  readonly ruleId: RuleId;
  readonly trigger: PeriodEvent;
  /** Whether the day or hour is only inferred: its dates say so. */
  readonly inferred: boolean;
  readonly serviceMethod: CountedServiceMethod | null;
  /** For a noting date: what the motion asks, when the docket does not show it. */
  readonly motionKind: string | null;
  /** The entry that shows the event, if one does. */
  readonly anchor: EntryId | null;
  readonly forPartyIds: readonly PartyId[];
};

/** A person sets a date that no rule gives: by an order that is not on this docket, by agreement, by the office itself. */
export type FixAct = ActCommon & {
  readonly kind: 'fix';
  readonly title: string;
  /** A day, or a court-local time with its offset. */
  readonly due: string;
  readonly authority: string;
  readonly anchor: EntryId | null;
  readonly forPartyIds: readonly PartyId[];
};

/** A person says what became of a deadline. */
export type StatusAct = ActCommon & { readonly key: DeadlineKey } & (
    | {
        /** An order or stipulation put another date in its place; null when that date is not known. */
        readonly kind: 'override';
        readonly due: string | null;
        readonly by: EntryId | null;
      }
    | { readonly kind: 'satisfy'; readonly by: EntryId }
    | { readonly kind: 'done' }
    | { readonly kind: 'vacate'; readonly by: EntryId | null }
    /** Takes back what was said of it before. */
    | { readonly kind: 'reopen' }
  );

/** What a person said of the deadlines of a case. Acts are only ever added; the last of each deadline stands. */
export type DeadlineAct = StartAct | FixAct | StatusAct;
