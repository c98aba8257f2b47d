import { Problem } from './problem.js';
import type { ProblemType } from './problem.js';

/** The problems every program that speaks HTTP has. What the law refuses is listed in `src/problems.ts`. */
export const MACHINE_PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'invalid-request': { status: 400, title: 'The request is not as required' },
  'malformed-id': { status: 400, title: 'The id is not a UUID' },
  'foreign-origin': { status: 403, title: 'Pages of other sites may not ask' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The method is not permitted here' },
  conflict: { status: 409, title: 'The request conflicts with what is recorded' },
  'precondition-failed': { status: 412, title: 'The version is no longer current' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media': { status: 415, title: 'The body is of another media type' },
  'foreign-host': { status: 421, title: 'The host name is not served here' },
  'refers-to-nothing': { status: 422, title: 'The request refers to something that is not there' },
  'repeat-differs': { status: 422, title: 'The key was used for another request' },
  'precondition-required': { status: 428, title: 'The version to change must be named' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'Not available at present' },
} as const satisfies Record<string, ProblemType>;

/** There is no `what` (such as 'case') with this id. */
export function notFound(what: string, id: string): Problem {
  return new Problem('not-found', `There is no ${what} ${id}.`);
}
