import type { CountPart, WarningRow } from '../calculator/date-answer.js';
import type { Term } from '../case/case-page.js';
import type { Form } from '../forms/form.js';
import type { Day, Link } from '../layout/links.js';
import type { Due } from '../words/due-words.js';
import type { Told } from '../words/outcome-words.js';
import type { MaybeLink } from './deadline-row.js';

/** Another deadline, as this one leads to it. */
export interface OtherDeadline {
  readonly link: Link;
  /** Its day; null while it waits. */
  readonly due: Day | null;
  readonly told: Told;
}

/** A change of the date or the standing. */
export interface MoveRow {
  readonly at: string;
  readonly says: string;
}

/** What a person said of it. */
export interface SaidRow {
  readonly what: string;
  readonly on: Day;
  readonly reason: string;
  /** When it was recorded, and by whom if that is known. */
  readonly recorded: string;
}

/** The page that explains a deadline, ready to print. */
export interface ExplanationPage {
  readonly title: string;
  readonly caseLink: Link;
  readonly caseLine: string;
  readonly heading: string;
  readonly forWhom: string;
  readonly told: Told;
  /** Why it stands so. */
  readonly because: string;
  readonly settledBy: Link | null;
  readonly settledOn: Day | null;
  readonly replacedBy: Link | null;
  readonly due: Due | null;
  readonly undated: string | null;
  readonly left: string | null;
  readonly authority: MaybeLink;
  /** "as in force since December 1, 2009"; null where no rule sets the date. */
  readonly version: string | null;
  readonly terms: readonly Term[];
  readonly anchor: (Link & { readonly says: string }) | null;
  readonly unmoved: Due | null;
  readonly warnings: readonly WarningRow[];
  readonly count: readonly CountPart[];
  readonly restsOn: readonly string[];
  readonly dependsOn: Link | null;
  readonly dependents: readonly OtherDeadline[];
  readonly moves: readonly MoveRow[];
  readonly said: readonly SaidRow[];
  readonly amend: Form;
  /** Takes back what was said; null where nobody said anything that stands. */
  readonly reopen: Form | null;
}
