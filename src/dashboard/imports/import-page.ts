import type { ImportRowResponse } from '../../imports/dto/import.response.js';
import type { Link } from '../layout/links.js';
import type { Told } from '../words/outcome-words.js';

/** One earlier import in the list. */
export interface ImportLine {
  readonly link: Link;
  readonly told: Told;
  readonly summary: string;
  readonly at: string;
}

/** The page on which dockets are brought in. */
export interface ImportsPage {
  readonly courts: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly earlier: readonly ImportLine[];
}

export interface FileLine {
  readonly name: string;
  readonly what: string;
  readonly because: string | null;
  readonly problem: string | null;
  readonly warnings: readonly string[];
}

export interface CaseLine {
  readonly id: string;
  readonly heading: string;
  readonly link: Link | null;
  readonly summary: string;
  readonly refusal: string | null;
}

/** One field of a plan's row: `Text: "MOTION" becomes "MOTION to Seal"`. */
export interface ChangeLine {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface RowLine {
  readonly label: string;
  readonly told: Told;
  readonly place: string;
  /** How the words of the source begin, and of a proposal those on record. */
  readonly says: string | null;
  readonly recordSays: string | null;
  readonly because: string;
  readonly changes: readonly ChangeLine[];
  /** The key under which a yes or no is given; null where none is asked for. */
  readonly question: string | null;
}

/** The page of one import: what each file is, and what is planned or was done. */
export interface ImportPage {
  readonly id: string;
  readonly title: string;
  readonly told: Told;
  readonly says: string;
  readonly isUnderWay: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What the button that applies the plan says; null where there is nothing to apply. */
  readonly applyWords: string | null;
  readonly mayCancel: boolean;
  readonly files: readonly FileLine[];
  readonly cases: readonly CaseLine[];
  readonly rows: readonly RowLine[];
  readonly rowsTitle: string;
  readonly otherRows: Link | null;
  readonly next: Link | null;
}

export type PlanRowFacts = ImportRowResponse;
