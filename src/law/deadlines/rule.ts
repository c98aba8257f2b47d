import type { CivilDate } from '../calendar/civil-date.js';
import type { Period, Ruleset } from '../calendar/period.js';
import type { EntryType } from '../docket/entry-types.js';
import type { CaseOutcome, DispositionOutcome, RelationKind } from '../docket/outcomes.js';
import type { ReliefKind } from '../docket/relief-kinds.js';

/** `frcp-12-a-1-a-i`: the authority in lower case, joined by hyphens. Lasting: what is on record names it. */
export type RuleId = string;

/**
 * How a rule fixes its day: a period from the event; a noting date of W.D. Wash. (`noting.ts` works those out); or no
 * day at all but something that must not have happened yet, in words.
 */
export type Reckoning =
  | { readonly by: 'period'; readonly period: Period }
  | { readonly by: 'noting-date'; readonly what: 'noting' | 'opposition' | 'reply' }
  | { readonly by: 'condition'; readonly until: string };

/** Who must or may act, as the rule names them. */
export const ACTORS = [
  'plaintiff',
  'defendant',
  'served-party',
  'movant',
  'opponent',
  'filer',
  'appellant',
  'appellee',
  'any-party',
  'united-states',
  'nonparty',
  'court',
  'clerk',
] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * What a deadline is for: a duty; a right that ends with its day, such as to appeal; something the court does; or what
 * the law does by itself. Only a duty can be missed.
 */
export const DEADLINE_FORCES = ['must', 'may', 'court', 'effect'] as const;
export type DeadlineForce = (typeof DEADLINE_FORCES)[number];

/** Which entries of a docket are meant. What is absent is not asked. All that is said must hold. */
export interface EntryPattern {
  readonly types: readonly EntryType[];
  /** A filing that seeks one of these; a ruling that disposes of one of these. */
  readonly reliefs?: readonly ReliefKind[];
  /** None of these is sought, or disposed of. */
  readonly exceptReliefs?: readonly ReliefKind[];
  /** A ruling with a disposition of this outcome (and of one of `reliefs`, when they are said). */
  readonly outcomes?: readonly DispositionOutcome[];
  /** A ruling, or a paper, that closes the case; with this outcome when one is said. */
  readonly closesCase?: true | CaseOutcome;
  /** Filed by a party of this side. */
  readonly by?: 'plaintiff' | 'defendant';
  /** How it stands to the entry that started the period: it responds to it, concerns it … */
  readonly related?: RelationKind;
  /** It disposes of a request made in the entry that started the period. */
  readonly decidesIt?: true;
}

/** From which of an event's days the period runs. `hearing` is the day of a hearing that the entry sets; `due` the day another rule's period ends. */
export const TRIGGER_DAYS = ['filed', 'entered', 'served', 'hearing', 'event', 'due'] as const;
export type TriggerDay = (typeof TRIGGER_DAYS)[number];

/**
 * What starts a period, in words ("the defendant is served with the summons and complaint"), and how a docket shows
 * it. Without `of` no docket shows it (discovery is not filed): a person gives the day. `after` names the rule whose
 * own deadline is the event, when `day` is `due`.
 */
export interface Trigger {
  readonly words: string;
  readonly day: TriggerDay;
  readonly of?: EntryPattern | readonly EntryPattern[];
  readonly after?: RuleId;
}

/** The entries of which any one starts the period; empty when no docket shows it. */
export function patternsOf({ of }: Trigger): readonly EntryPattern[] {
  if (of === undefined) return [];
  return 'types' in of ? [of] : of;
}

/** While such an entry stands undecided the period does not run out; the rule `then` gives the new one. */
export interface Suspension {
  readonly by: EntryPattern;
  readonly then: RuleId;
  readonly words: string;
}

/** A computation a lawyer can check, for the rule as it reads in this version. */
export interface WorkedExample {
  /** A day, or a local date-time for hours. */
  readonly trigger: string;
  /** The court whose calendar and zone count; its state's holidays too. */
  readonly courtId: string;
  readonly serviceMethod?: string;
  readonly motionKind?: string;
  /** The day, or the local date-time `YYYY-MM-DDTHH:MM`; null for a condition. */
  readonly due: string | null;
  /** The count in words. */
  readonly why: string;
}

/**
 * One version of one rule that sets a deadline. Versions of a rule share its id and never overlap.
 *
 * `effectiveFrom` is the day since which this text is in force, `effectiveTo` the last day on which it was (included),
 * null while it is. `caveat` is set when the text in force, or how it is read, is not known for certain: every date of
 * the rule carries it as a warning. `note` is what one should know of the rule itself, and is no doubt about a date.
 */
export interface Rule {
  readonly id: RuleId;
  /** What is to be done, in a few words: `Answer the complaint`. */
  readonly title: string;
  /** To the paragraph: `Fed. R. Civ. P. 12(a)(1)(A)(i)`. */
  readonly authority: string;
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate | null;
  /** The courts it binds: all of a kind, or those with these ids. */
  readonly courts: 'district' | 'appellate' | 'district-and-appellate' | readonly string[];
  /** Set when it speaks of civil cases alone: a criminal docket does not raise it. */
  readonly civilOnly?: true;
  readonly ruleset: Ruleset;
  readonly trigger: Trigger;
  readonly actor: Actor;
  readonly force: DeadlineForce;
  readonly reckoning: Reckoning;
  /** Whether the three days of Rule 6(d) (26(c)) are added: only to a period that runs from being served. */
  readonly addsServiceDays: boolean;
  /** The entries that satisfy it; empty when no docket shows that it was met. */
  readonly satisfiedBy: readonly EntryPattern[];
  /** What it waits for before it runs, or null. */
  readonly waitsFor: string | null;
  readonly suspension?: Suspension;
  /** Set when a record of service on the entry that started it meets it. */
  readonly metByService?: true;
  /** The rules of which the one that ends last governs (Fed. R. Civ. P. 81(c)(2)). */
  readonly yieldsTo?: readonly RuleId[];
  /** Whether a docket that shows the trigger raises the deadline by itself; otherwise a person starts it. */
  readonly raisedBy: 'docket' | 'hand';
  readonly caveat: string | null;
  readonly note?: string;
  readonly example: WorkedExample;
}
