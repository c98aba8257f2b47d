import { Problem } from '../platform/problems/problem.js';

/** The cursor given is none of the list that is asked for. */
export function foreignCursor(): Problem {
  const detail =
    'Given is the cursor of another list or order; permitted is `next` of the page before.';
  return new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
