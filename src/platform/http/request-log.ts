import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { LogLevel } from '../config/read-settings.js';
import { maskedPath } from './masked-path.js';
import { pathOf } from './path-of.js';

type OnResponse = (
  request: FastifyRequest,
  reply: FastifyReply,
  done: HookHandlerDoneFunction,
) => void;

/**
 * Writes one line for each request when it is answered: method, path without the query and without
 * what is secret in it, status, time.
 * Undefined when the level asks for less; then there is nothing to do for any request.
 */
export function requestLog(
  level: LogLevel,
  // Lines that come while one is being written go out together with the next.
  destination: DestinationStream = pino.destination({ dest: 1, sync: false }),
): OnResponse | undefined {
  // A logger of its own: it takes four known values, so there is nothing to look for and redact.
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    },
    destination,
  );
  if (!logger.isLevelEnabled('info')) return undefined;
  return (request, reply, done) => {
    logger.info(
      {
        context: 'Http',
        requestId: request.id,
        method: request.method,
        path: maskedPath(pathOf(request.url)),
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  };
}
