import type { RaisedDeadline, Settled } from './case-deadline.js';
import type { Docketed } from './said-by-people.js';

/** A decision about one deadline: what became of it, or null to ask the next. */
export type Question = (deadline: RaisedDeadline, docketed: Docketed) => Settled | null;

/** A deadline of which nothing has become yet. */
export const STANDS: Settled = {
  status: 'open',
  on: null,
  by: null,
  why: 'Nothing on the docket meets it yet.',
  late: false,
  replacedBy: null,
};
