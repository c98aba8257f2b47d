import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MACHINE_PROBLEMS } from '../problems/machine-problems.js';
import { Problem } from '../problems/problem.js';
import { sendProblem } from '../problems/send-problem.js';
import { greet } from './reception.js';

const LARGEST_BODY = 1024 * 1024;
const LONGEST_PARAMETER = 500;

// The router refuses these before any hook or filter of ours.
const BAD_ADDRESS = new Problem(
  'invalid-request',
  'The path has a % that is not followed by two hexadecimal digits, or a part that is too long.',
);

/** Fastify, set up as far as it must be before Nest sees it. */
export function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // Nothing here is middleware in Express's sense, and its hook would run for every request.
    skipMiddie: true,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      greet(request, reply);
      sendProblem(reply, BAD_ADDRESS, MACHINE_PROBLEMS['invalid-request'], request);
    },
  });
}
