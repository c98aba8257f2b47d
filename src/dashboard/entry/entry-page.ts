import type { SourceRow, Term } from '../case/case-page.js';
import type { Quotation } from '../case/finding-matrix.js';
import type { ReliefRow } from '../case/relief-rows.js';
import type { Link } from '../layout/links.js';
import type { ReadingPage } from '../readings/reading-page.js';
import type { Told } from '../words/outcome-words.js';

/** Why an entry is not to be read as it stands. */
export interface Warning {
  readonly says: string;
  readonly because: string | null;
  readonly by: Link | null;
}

export interface RelationRow {
  readonly relation: string;
  readonly link: Link;
  /** What the other entry is. */
  readonly what: string;
  readonly position: string | null;
}

/** One thing a ruling disposed of. */
export interface DispositionRow {
  readonly target: string;
  readonly link: Link | null;
  readonly became: Told;
  readonly into: string | null;
}

export interface RevisionRow {
  readonly revision: number;
  readonly changedAt: string;
  readonly what: string;
  readonly text: string;
  readonly reason: string | null;
}

/** The page of a docket entry, ready to print. */
export interface EntryPage {
  readonly title: string;
  readonly caseLink: Link;
  readonly caseLine: string;
  readonly heading: string;
  readonly kindLine: string;
  /** Why the page shows an earlier day, if it does. */
  readonly asOf: string | null;
  readonly warnings: readonly Warning[];
  readonly text: string;
  readonly isStruck: boolean;
  /** What was read in the text; null where nobody read it. */
  readonly reading: ReadingPage | null;
  readonly terms: readonly Term[];
  readonly relations: readonly RelationRow[];
  readonly reliefs: readonly ReliefRow[];
  readonly dispositions: readonly DispositionRow[];
  readonly standard: string | null;
  readonly findings: readonly Quotation[];
  readonly hearings: readonly string[];
  readonly deadlines: readonly string[];
  readonly attachments: readonly string[];
  readonly irregularities: readonly string[];
  readonly revisions: readonly RevisionRow[];
  readonly sources: readonly SourceRow[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
