import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { Source } from '../summary.js';

/** One thing that happened, as a sentence tells it once its day has been said. */
export interface Clause {
  readonly words: string;
  readonly sources: readonly Source[];
  /** Follows the clause before it, so that the day is not said again. */
  readonly follows?: true;
}

/** What happened on a day, with its place among the things of that day. */
export interface Happening {
  readonly day: CivilDate;
  readonly place: readonly number[];
  readonly clauses: readonly Clause[];
}
