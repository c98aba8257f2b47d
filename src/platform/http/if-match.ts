import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { onHandler } from './on-handler.js';
import { shown } from './shown.js';

const OUR_TAG = /^(?:W\/)?"(\d{1,9})(?:\.[\w.-]*)?"$/;
const ANY_TAG = /^(?:W\/)?"[^"]*"$/;

const Version = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version that the request says it changes, from `If-Match`: `@IfMatch() version: number`. */
export function IfMatch(): ParameterDecorator {
  const header = ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the representation that is to be changed.',
  });
  return onHandler(Version(), header);
}

/**
 * The version an `If-Match` header names: 3 for `"3"`, `W/"3"` and `"3.17"`.
 *
 * @throws {Problem} precondition-required without a header, precondition-failed for a tag that none of
 *   our answers carried, invalid-request for anything else
 */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') {
    throw new Problem(
      'precondition-required',
      'A change must name the version it changes: send If-Match with the ETag of the last answer, such as "3".',
    );
  }
  const version = OUR_TAG.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  const given = `If-Match is ${shown(header)}`;
  if (ANY_TAG.test(header.trim())) {
    throw new Problem('precondition-failed', `${given}, which is no version of ours, such as "3".`);
  }
  throw new Problem('invalid-request', `${given}; permitted is one ETag, such as "3".`);
}

/** `what` (such as 'case') was to be changed from version `given`, but stands at `current`. */
export function staleVersion(what: string, given: number, current: number): Problem {
  return new Problem(
    'precondition-failed',
    `The ${what} is at version ${current}, not ${given}: read it again and repeat the change on that.`,
  );
}
