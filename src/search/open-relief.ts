import { OPEN_OUTCOMES } from '../law/docket/outcomes.js';

/** Where a request for relief stands that no ruling has decided. */
export const OPEN_STATUSES = ['pending', ...OPEN_OUTCOMES] as const;

/** SQL: whether `relief_states r` is open. In these very words, or the index over the open ones goes unused. */
export const OPEN_RELIEF = `r.status IN (${OPEN_STATUSES.map((status) => `'${status}'`).join(', ')})`;
