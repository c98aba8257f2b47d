import { createHash } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { onHandler } from './on-handler.js';
import { pathOf } from './path-of.js';
import { shown } from './shown.js';

const KEY = /^[\x20-\x7e]{1,255}$/;

/** A request that may come more than once and must take effect once. */
export interface Repeat {
  readonly key: string;
  /** Method and path: one key may serve two routes. */
  readonly route: string;
  /** SHA-256 of the body, whatever the order of its fields. */
  readonly digest: string;
}

const FromRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readRepeat(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** What `Idempotency-Key` asks for: `@RepeatKey() repeat: Repeat | undefined`, for `Commands.perform`. */
export function RepeatKey(): ParameterDecorator {
  const header = ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key with the same body returns the first answer again.',
  });
  return onHandler(FromRequest(), header);
}

type Asked = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>;

/** @throws {Problem} invalid-request when the key is not 1 to 255 printable ASCII characters */
export function readRepeat(request: Asked): Repeat | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new Problem(
      'invalid-request',
      `Idempotency-Key is ${shown(key)}; permitted are 1 to 255 printable ASCII characters.`,
    );
  }
  const route = `${request.method} ${pathOf(request.url)}`;
  return { key, route, digest: digestOf(request.body) };
}

/** Two bodies that mean the same have one digest: fields are taken in the order of their names. */
export function digestOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(body ?? null, sorted))
    .digest('hex');
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
