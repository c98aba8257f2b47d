import type { ConstraintProblems } from './constraint-problems.js';
import { Problem } from './problem.js';

type Answer = readonly [code: string, detail: string];

const BUSY: Answer = ['unavailable', 'Others are changing the same things just now; ask again.'];
const AWAY: Answer = ['unavailable', 'The database cannot be reached just now; ask again.'];
const NOT_A_VALUE: Answer = [
  'invalid-request',
  'A value given is not one that can be kept: too large, too long or malformed.',
];
const NOT_PERMITTED: Answer = ['invalid-request', 'The values given do not go together.'];

/** By SQLSTATE or the system's error code: what a service did not foresee and the reader can act on. */
const ANSWERS = new Map<string, Answer>([
  ['23505', ['conflict', 'Something with these values is recorded already.']],
  ['23P01', ['conflict', 'Something recorded already stands in the way of these values.']],
  ['23503', ['refers-to-nothing', 'The request refers to something that is not recorded.']],
  ['23514', NOT_PERMITTED],
  ['23502', NOT_PERMITTED],
  ...['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54000'].map(
    (code) => [code, NOT_A_VALUE] as const,
  ),
  ...['40001', '40P01', '55P03', '57014'].map((code) => [code, BUSY] as const),
  ...['08000', '08003', '08006', '53300', '57P01', '57P02', '57P03'].map(
    (code) => [code, AWAY] as const,
  ),
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].map(
    (code) => [code, AWAY] as const,
  ),
]);

/** The driver has no code for these. */
const CONNECTION_LOST = /^(Connection terminated|timeout exceeded when trying to connect)/;

interface DatabaseError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

/** The problem behind an error of the database or of the way to it; undefined when it is our own fault. */
export function problemOfDatabase(
  error: unknown,
  constraints: ConstraintProblems,
): Problem | undefined {
  const { code, constraint, message } = driverError(error);
  const name = String(constraint);
  const known = Object.hasOwn(constraints, name) ? constraints[name] : undefined;
  if (known !== undefined) {
    const { detail, pointer } = known;
    return new Problem(known.code, detail, pointer === undefined ? [] : [{ pointer, detail }]);
  }
  const lost = typeof message === 'string' && CONNECTION_LOST.test(message);
  const answer = lost ? AWAY : ANSWERS.get(String(code));
  return answer && new Problem(...answer);
}

/** TypeORM wraps what the driver throws. */
function driverError(error: unknown): DatabaseError {
  if (typeof error !== 'object' || error === null) return {};
  const inner = 'driverError' in error ? error.driverError : error;
  return typeof inner === 'object' && inner !== null ? inner : {};
}
