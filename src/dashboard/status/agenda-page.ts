import type { Link } from '../layout/links.js';
import type { Due } from '../words/due-words.js';
import type { Told } from '../words/outcome-words.js';

/** A deadline of any case. */
export interface AgendaLine {
  readonly due: Due;
  /** "3 hours 12 minutes left", "ended 2 days ago". */
  readonly left: string;
  /** What is to be done; leads to why. */
  readonly what: Link;
  readonly authority: string;
  readonly told: Told;
  readonly hasWarnings: boolean;
  readonly startedBy: Link | null;
  readonly case: Link;
  readonly number: string;
}

/** What is overdue, due today or due this week. */
export interface AgendaList {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly AgendaLine[];
}

/** What is due across all cases, ready to print. */
export interface AgendaPage {
  readonly summary: string;
  readonly lists: readonly AgendaList[];
  /** How many dockets are not worked out yet; null when all are. */
  readonly note: string | null;
}
