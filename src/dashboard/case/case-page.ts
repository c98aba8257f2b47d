import type { LanesPage } from '../lanes/lane.js';
import type { Day, Link } from '../layout/links.js';
import type { Told } from '../words/outcome-words.js';
import type { AsOfChoice } from './as-of-choice.js';
import type { DocketRow } from './docket-rows.js';
import type { FindingMatrix } from './finding-matrix.js';

/** A label and what it says, such as "Filed" and "January 11, 2021". */
export interface Term {
  readonly term: string;
  readonly text: string;
}

export interface StandingNotice {
  readonly told: Told;
  readonly since: Day | null;
  readonly by: Link | null;
  readonly sentence: string;
}

export interface ClaimRow {
  readonly id: string;
  readonly count: string | null;
  readonly title: string;
  readonly authority: string;
  readonly against: readonly string[];
  readonly assertedIn: Link | null;
  readonly status: Told;
}

export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly notes: readonly string[];
  readonly counsel: readonly string[];
}

/** A hearing, with the entry that says so. */
export interface DatedRow {
  readonly day: Day;
  readonly clock: string | null;
  readonly what: string;
  readonly note: string | null;
  readonly statedIn: readonly Link[];
}

export interface RelatedRow {
  readonly relation: string;
  readonly link: Link;
  readonly number: string;
  readonly court: string;
  readonly on: Day | null;
}

export interface IrregularityRow {
  readonly link: Link | null;
  readonly says: string;
}

export interface SourceRow {
  readonly title: string;
  readonly url: string | null;
  readonly rest: string;
}

/** The page of a case, ready to print. */
export interface CasePage {
  readonly title: string;
  readonly caption: string;
  /** Whether the caption is too long for the largest type. */
  readonly isLong: boolean;
  readonly docketNumber: string;
  readonly court: string;
  readonly courtCitation: string;
  readonly judge: string | null;
  readonly terms: readonly Term[];
  readonly asOf: AsOfChoice;
  readonly home: Link;
  readonly summaryAsOf: AsOfChoice;
  readonly standing: StandingNotice;
  readonly headline: string | null;
  readonly summary: Link;
  /** Null when nothing was asked for. */
  readonly lanes: LanesPage | null;
  readonly reliefsNote: string;
  readonly claims: readonly ClaimRow[];
  readonly matrices: readonly FindingMatrix[];
  readonly parties: readonly PartyRow[];
  readonly docket: readonly DocketRow[];
  readonly docketNote: string;
  readonly hearings: readonly DatedRow[];
  readonly related: readonly RelatedRow[];
  readonly irregularities: readonly IrregularityRow[];
  readonly sources: readonly SourceRow[];
}
