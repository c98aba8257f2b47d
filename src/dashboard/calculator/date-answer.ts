import type { TimeWarning } from '../../law/calendar/warning.js';
import type { Due } from '../words/due-words.js';

/** A date as the services work it out: days are `YYYY-MM-DD`, times court-local with offset. */
export interface WorkedOut {
  readonly due: string;
  readonly rawLastDay: string;
  readonly steps: readonly WorkedStep[];
  readonly warnings: readonly Warned[];
  readonly authority: readonly string[];
}

export interface WorkedStep {
  readonly on: string;
  readonly counted: boolean;
  /** Its number within the period; of months and years, their number. */
  readonly count: number | null;
  readonly why: string;
}

export type Warned = Pick<TimeWarning, 'detail' | 'otherwise'> & { readonly code: string };

/** A warning with both readings of it, where there are two. */
export interface WarningRow {
  readonly title: string;
  readonly says: string;
  readonly otherwise: Due | null;
}

/** One step of the count. */
export interface CountRow {
  readonly on: string;
  readonly text: string;
  /** Its number within the period: "day 3". */
  readonly counted: string;
  readonly why: string;
}

/** Steps of the count one by one, or many that are plainly counted and may be folded away. */
export type CountPart =
  | { readonly kind: 'step'; readonly row: CountRow }
  | { readonly kind: 'run'; readonly summary: string; readonly rows: readonly CountRow[] };

/** A date that was worked out, ready to print. */
export interface DateAnswer {
  readonly due: Due;
  /** The last day before anything moved it; null where nothing did. */
  readonly unmoved: Due | null;
  readonly warnings: readonly WarningRow[];
  readonly count: readonly CountPart[];
  readonly authority: readonly string[];
}
