import type { DateAnswer } from '../calculator/date-answer.js';
import type { Term } from '../case/case-page.js';
import type { Day, Link } from '../layout/links.js';

/** A rule in the rule book, in the version in force. */
export interface RuleRow {
  readonly link: Link;
  readonly title: string;
  readonly period: string;
  readonly since: Day;
  /** The last day on which it was in force; null while it is. */
  readonly until: Day | null;
  /** How many earlier versions there are, in words; null where there are none. */
  readonly earlier: string | null;
  /** Why its text, or how it is read, is not certain. */
  readonly caveat: string | null;
}

/** The rules of one book. */
export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly rows: readonly RuleRow[];
}

/** The rule book, ready to print. */
export interface RulesPage {
  readonly groups: readonly RuleGroup[];
  readonly count: string;
}

/** The worked example of a version, computed while the page was made. */
export interface ExampleLine {
  readonly event: string;
  readonly says: string;
  /** Null where the rule sets no day. */
  readonly answer: DateAnswer | null;
  /** What the computation came to, where that is not what the example says. */
  readonly differs: string | null;
}

/** One version of a rule. */
export interface RuleVersion {
  readonly id: string;
  readonly title: string;
  readonly isInForce: boolean;
  readonly period: string;
  readonly caveat: string | null;
  readonly note: string | null;
  readonly terms: readonly Term[];
  readonly example: ExampleLine;
}

/** A rule with all its versions, ready to print. */
export interface RulePage {
  readonly title: string;
  readonly authority: string;
  readonly heading: string;
  readonly calculate: Link;
  readonly versions: readonly RuleVersion[];
}
