import { HttpException } from '@nestjs/common';
import type { ConstraintProblems } from './constraint-problems.js';
import { problemOfDatabase } from './postgres-problems.js';
import { Problem } from './problem.js';

/** What Nest and Fastify refuse by themselves, before a handler is reached. */
const REFUSED_BY_SERVER = new Map<number, readonly [code: string, detail: string]>([
  [400, ['invalid-request', 'The request is not well-formed.']],
  [404, ['not-found', 'There is nothing at this address.']],
  [413, ['too-large', 'The body is larger than 1 MiB; permitted is less.']],
  [414, ['too-large', 'The address is too long.']],
  [415, ['unsupported-media', 'The body is of another media type; permitted is application/json.']],
]);

/** What went wrong, in the words of the catalogue; an error of our own is 'internal' and says no more. */
export function toProblem(error: unknown, constraints: ConstraintProblems): Problem {
  if (error instanceof Problem) return error;
  const refused = REFUSED_BY_SERVER.get(statusOf(error));
  if (refused !== undefined) return new Problem(...refused);
  return (
    problemOfDatabase(error, constraints) ??
    new Problem('internal', 'Something failed that should not; the log has more under this id.')
  );
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && error.name === 'FastifyError' && 'statusCode' in error) {
    return Number(error.statusCode);
  }
  return 0;
}
