import type { LoggerService } from '@nestjs/common';
import { inspect } from 'node:util';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from '../config/read-settings.js';
import { loggableError } from './loggable-error.js';

// What a request or a session may carry, at the top of an entry or one level down.
const NEVER = ['body', 'rawBody', 'authorization', 'cookie', 'password', 'parameters', 'detail'];
const REDACT = { paths: NEVER.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true };

/**
 * Writes what Nest and Nunc report as lines of JSON, to the standard output unless told otherwise.
 * Bodies of requests and parameters of queries are left out, even where somebody hands them in.
 */
export class PinoLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(level: LogLevel, destination?: DestinationStream) {
    const options = {
      level,
      redact: REDACT,
      base: null,
      // Pino's own would add every property of an error.
      serializers: { err: loggableError, error: loggableError },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.logger = destination === undefined ? pino(options) : pino(options, destination);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest's loggers add the name of the class as the last of `rest`, after a stack if there is one. */
  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, rest: unknown[]): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const entry: Record<string, unknown> = {};
    const text: string[] = [];
    const last = rest.at(-1);
    const named = typeof last === 'string' && !isStack(last);
    if (named) entry.context = last;
    for (const part of [message, ...(named ? rest.slice(0, -1) : rest)]) gather(part, entry, text);
    this.logger[level](entry, text.join(' '));
  }
}

function gather(part: unknown, entry: Record<string, unknown>, text: string[]): void {
  if (part instanceof Error) {
    entry.err = part;
    if (text.length === 0) text.push(part.message);
  } else if (typeof part === 'object' && part !== null) {
    Object.assign(entry, part);
  } else if (typeof part === 'string' && isStack(part)) {
    entry.stack = part;
  } else if (part !== undefined) {
    text.push(typeof part === 'string' ? part : inspect(part));
  }
}

function isStack(text: string): boolean {
  return /\n\s+at .+:\d+:\d+/.test(text);
}
