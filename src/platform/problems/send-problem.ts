import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../http/path-of.js';
import type { Problem, ProblemType } from './problem.js';

const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Answers with `problem`, which is of `type`, in the form of RFC 9457. */
export function sendProblem(
  reply: FastifyReply,
  { code, detail, errors }: Problem,
  { status, title }: ProblemType,
  request: Pick<FastifyRequest, 'id' | 'url'>,
): void {
  const body = {
    type: `urn:nunc:problem:${code}`,
    title,
    status,
    detail,
    instance: pathOf(request.url),
    errors: errors.length === 0 ? undefined : errors,
    requestId: status >= 500 ? request.id : undefined,
  };
  reply.code(status).header('content-type', PROBLEM_JSON).send(JSON.stringify(body));
}
