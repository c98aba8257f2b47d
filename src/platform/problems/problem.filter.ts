import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../http/path-of.js';
import type { ConstraintProblems } from './constraint-problems.js';
import { Problem } from './problem.js';
import type { ProblemType } from './problem.js';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

const FAILED: ProblemType = { status: 500, title: 'The server failed' };

export interface ProblemFilterOptions {
  /** Status and title of every code. */
  readonly catalogue: Readonly<Record<string, ProblemType>>;
  readonly constraints: ConstraintProblems;
  /** The methods that something answers to at this path. */
  readonly methodsAt: (path: string) => readonly string[];
  /** Told of every error that is our own fault. */
  readonly report: (error: unknown, requestId: string) => void;
}

/** Answers every error, from wherever it comes, with a problem (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly options: ProblemFilterOptions) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.problemAt(error, request, reply);
    const type = this.options.catalogue[problem.code] ?? FAILED;
    if (type.status >= 500) this.options.report(error, request.id);
    if (reply.sent) return;
    if (type.status === 503) reply.header('retry-after', '1');
    sendProblem(reply, problem, type, request);
  }

  private problemAt(error: unknown, request: FastifyRequest, reply: FastifyReply): Problem {
    const problem = toProblem(error, this.options.constraints);
    if (problem === error || problem.code !== 'not-found') return problem;
    const methods = this.options.methodsAt(pathOf(request.url));
    if (methods.length === 0 || methods.includes(request.method)) return problem;
    reply.header('allow', methods.join(', '));
    const detail = `${request.method} is not permitted here; permitted are ${methods.join(', ')}.`;
    return new Problem('method-not-allowed', detail);
  }
}
