import type { Instant } from '../../law/calendar/zone-clock.js';
import type { DeadlineOrigin, DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineForce } from '../../law/deadlines/rule.js';

/** When something is due: a day, `2021-02-02`, or an instant. */
export type Due =
  { readonly kind: 'day'; readonly on: string } | { readonly kind: 'hour'; readonly at: Instant };

/** What a calendar tells of the case of a deadline. */
export interface CaseShown {
  readonly caption: string;
  /** As the court prints it. */
  readonly docketNumber: string;
  /** `W.D. Wash.` */
  readonly court: string;
  /** IANA name of the court's zone. */
  readonly timeZone: string;
}

/** What a calendar tells of a deadline. */
export interface DeadlineShown {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly origin: DeadlineOrigin;
  readonly force: DeadlineForce;
  /** As it stands when the calendar is read. */
  readonly status: DeadlineStatus;
  /** Whether the docket no longer gives rise to it. */
  readonly isRemoved: boolean;
  readonly due: Due;
  readonly hasWarnings: boolean;
  /** Raised whenever what is shown of it changes. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly case: CaseShown;
}

/** All that a calendar is printed from. */
export interface FeedFacts {
  readonly name: string;
  /** Where the server is reached, `http://localhost:3000`; null when it does not know. */
  readonly base: string | null;
  readonly deadlines: readonly DeadlineShown[];
}
