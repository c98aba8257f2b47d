import type { CivilDate } from '../calendar/civil-date.js';
import type { CountedServiceMethod } from '../calendar/period.js';
import type { PeriodEvent } from '../calendar/reckon.js';
import type { TimeWarning } from '../calendar/warning.js';
import type { EntryId, PartyId } from '../docket/docket-entry.js';
import type { DeadlineKey } from './deadline-act.js';
import type { Actor, DeadlineForce, Rule, RuleId } from './rule.js';

/**
 * Where a deadline stands. `waiting`: its event, or the hour of it, has not come. `missed`: the day is over and no
 * entry shows what had to be done. `passed`: the day is over and no docket would show whether it was met, or nothing
 * had to be done. `done`: a person says so.
 */
export const DEADLINE_STATUSES = [
  'waiting',
  'open',
  'satisfied',
  'missed',
  'passed',
  'overridden',
  'vacated',
  'done',
] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** Where a deadline comes from: a rule, an entry that states it, or a person. */
export const DEADLINE_ORIGINS = ['rule', 'stated', 'hand'] as const;
export type DeadlineOrigin = (typeof DEADLINE_ORIGINS)[number];

/** What started a period. */
export interface Started {
  readonly event: PeriodEvent;
  readonly inferred: boolean;
  /** Why it is inferred, or what a person said of it; null when the docket shows it. */
  readonly note: string | null;
  readonly serviceMethod: CountedServiceMethod | null;
  readonly motionKind: string | null;
}

/** What meets a deadline, and what puts it off: the rule that says so, and the entry to which an answer must stand. */
export interface Duty {
  readonly rule: Rule;
  readonly anchor: EntryId | null;
}

/** A deadline as the docket and its people raise it, before one asks what became of it. */
export interface RaisedDeadline {
  readonly key: DeadlineKey;
  readonly origin: DeadlineOrigin;
  readonly title: string;
  /** The rule to the paragraph, the order, or what a person named. */
  readonly authority: string;
  readonly rule: Rule | null;
  /** Its own rule's, or that of the deadline whose place it takes; null when nothing says what meets it. */
  readonly duty: Duty | null;
  readonly actor: Actor | null;
  readonly force: DeadlineForce;
  readonly forPartyIds: readonly PartyId[];
  /** The entry that started it, or states it. */
  readonly anchor: EntryId | null;
  /** The deadline whose end starts this one. */
  readonly dependsOn: DeadlineKey | null;
  /** Null while it waits, and for a date that was only stated. */
  readonly started: Started | null;
  /** What it waits for, in words, while it waits. */
  readonly waitsFor: string | null;
  /** A day, or a court-local time with its offset; null while it waits, and for a condition. */
  readonly due: string | null;
  readonly rawLastDay: string | null;
  /** What must not have happened yet, for a rule that sets no day. */
  readonly until: string | null;
  readonly warnings: readonly TimeWarning[];
  /** Why no date could be worked out, in words. */
  readonly refusal: string | null;
}

/** What became of a deadline, on which day, by which entry, and why. */
export interface Settled {
  readonly status: DeadlineStatus;
  readonly on: CivilDate | null;
  readonly by: EntryId | null;
  readonly why: string;
  /** Whether the entry that satisfied it came after its day. */
  readonly late: boolean;
  /** The deadline that took its place. */
  readonly replacedBy: DeadlineKey | null;
}

/** A deadline of a case as of a moment. */
export type CaseDeadline = RaisedDeadline & Standing;

/** Where a deadline stands as of a moment, and what the mere end of its day makes of it. */
export interface Standing {
  readonly settled: Settled;
  /** What it becomes, or has become, once its day is over; null when its day changes nothing. */
  readonly lapse: Settled | null;
}

/** A change of a deadline between two states of a docket. */
export interface MovedDeadline {
  readonly key: DeadlineKey;
  readonly ruleId: RuleId | null;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}
