import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { Problem } from '../problems/problem.js';
import { securityHeaders } from './security-headers.js';
import { shown } from './shown.js';

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const PORT = /:\d{1,5}$/;

export interface ReceptionOptions {
  /** Whether only this machine can reach the server and nobody vouches for more. */
  readonly loopbackOnly: boolean;
}

type OnRequest = (
  request: FastifyRequest,
  reply: FastifyReply,
  done: HookHandlerDoneFunction,
) => void;

/**
 * The first thing that happens to a request. The headers that every answer carries are set, then the
 * guard: on loopback a page of another site could still reach us through a name that it makes point
 * here (DNS rebinding), or by posting a form; its `Host` or its `Origin` betrays it.
 */
export function receive({ loopbackOnly }: ReceptionOptions): OnRequest {
  return (request, reply, done) => {
    greet(request, reply);
    done(refusalOf(request, loopbackOnly));
  };
}

/** Sets what every answer carries, also those the router gives before any hook runs. */
export function greet(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeaders(request.url));
  reply.header('x-request-id', request.id);
}

function refusalOf({ headers }: FastifyRequest, loopbackOnly: boolean): Problem | undefined {
  const host = headers.host ?? '';
  if (loopbackOnly && !OWN_NAMES.has(host.replace(PORT, '').toLowerCase())) {
    return new Problem(
      'foreign-host',
      `Host is ${shown(host)}; permitted are localhost, 127.0.0.1 and [::1].`,
    );
  }
  const { origin } = headers;
  if (origin === undefined || isOriginOf(origin, host)) return undefined;
  return new Problem(
    'foreign-origin',
    `Origin is ${shown(origin)}; permitted are requests of this server's own pages.`,
  );
}

function isOriginOf(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
