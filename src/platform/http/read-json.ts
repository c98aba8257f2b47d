import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

type Done = (error: Error | null, body?: unknown) => void;

/** Reads a body of application/json; none at all is for the handler's own fields to refuse. */
export function readJson(_request: FastifyRequest, body: Buffer, done: Done): void {
  if (body.length === 0) {
    done(null, undefined);
    return;
  }
  try {
    done(null, JSON.parse(UTF8.decode(body)));
  } catch (error) {
    done(malformed(error));
  }
}

function malformed(error: unknown): Problem {
  const detail =
    error instanceof SyntaxError
      ? `The body is not JSON: ${error.message}.`
      : 'The body is not well-formed UTF-8; permitted is JSON in UTF-8.';
  return new Problem('malformed-json', detail, [{ pointer: '', detail }]);
}
