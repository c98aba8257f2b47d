import type { AsOfChoice } from '../case/as-of-choice.js';
import type { Day, Link } from '../layout/links.js';
import type { Told } from '../words/outcome-words.js';

/** A number that opens the rows it counts. */
export interface Figure {
  readonly number: string;
  readonly words: string;
  readonly tone: Told['tone'];
  readonly href: string;
  readonly isOpen: boolean;
}

export interface CaseRow {
  readonly link: Link;
  readonly number: string;
  readonly judge: string | null;
  readonly told: Told;
  readonly since: Day | null;
  readonly lastActivityOn: Day | null;
  /** How many, leading to them; null when there are none. */
  readonly openRequests: Link | null;
}

export interface RequestRow {
  readonly asked: string;
  readonly status: Told;
  /** How long it has waited; null in a closed case, where it waits for nothing. */
  readonly days: string | null;
  readonly case: Link;
  readonly number: string;
  readonly askedOn: Day;
  /** Null where the name of the filing tells it. */
  readonly soughtOn: Day | null;
  readonly soughtIn: Link;
  readonly responses: readonly Link[];
}

export interface LatestRow {
  readonly day: Day | null;
  readonly entry: Link;
  /** What the entry is, where its name is only a number. */
  readonly what: string | null;
  readonly text: string;
  readonly marks: readonly string[];
  readonly case: Link;
  readonly number: string;
}

/** A list on the page: its rows, what they are and leave out, and the way on. */
export interface List<T> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly next: Link | null;
}

/** The docket status, ready to print. */
export interface StatusPage {
  readonly title: string;
  readonly asOf: AsOfChoice;
  readonly figures: readonly Figure[];
  readonly leftOut: string;
  /** The cases whose dockets need a look; null when there are none. */
  readonly irregular: Link | null;
  readonly isEmpty: boolean;
  readonly requests: List<RequestRow>;
  readonly requestsInClosedCases: List<RequestRow>;
  readonly casesTitle: string;
  readonly cases: List<CaseRow>;
  readonly latest: readonly LatestRow[];
}
