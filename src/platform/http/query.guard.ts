import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { clipped } from './shown.js';
import { pointerTo } from './pointer.js';

type Handler = ReturnType<ExecutionContext['getHandler']>;
type RouteArguments = Readonly<Record<string, { readonly data?: unknown }>>;

/** Refuses query parameters that the handler does not take: a slip of the pen is told, not passed over. */
@Injectable()
export class QueryGuard implements CanActivate {
  /** The parameters each handler takes; undefined when a class of its own says so. */
  private readonly taken = new Map<Handler, ReadonlySet<string> | undefined>();

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.url.includes('?')) refuseOthers(request.query, this.takenBy(context));
    return true;
  }

  private takenBy(context: ExecutionContext): ReadonlySet<string> | undefined {
    const handler = context.getHandler();
    if (!this.taken.has(handler)) this.taken.set(handler, parametersOf(context));
    return this.taken.get(handler);
  }
}

function refuseOthers(query: unknown, taken: ReadonlySet<string> | undefined): void {
  if (taken === undefined) return;
  const errors = Object.keys(query as object)
    .filter((name) => !taken.has(name))
    .map((name) => ({ pointer: pointerTo([clipped(name)]), detail: detailOf(taken) }));
  const [first] = errors;
  if (first === undefined) return;
  throw new Problem('invalid-request', `${first.pointer}: ${first.detail}`, errors);
}

function detailOf(taken: ReadonlySet<string>): string {
  return `There is no such query parameter; permitted: ${[...taken].join(', ') || 'none'}.`;
}

function parametersOf(context: ExecutionContext): ReadonlySet<string> | undefined {
  const args = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  ) as RouteArguments | undefined;
  const names = Object.entries(args ?? {})
    .filter(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`))
    .map(([, { data }]) => data);
  if (!names.every((name) => typeof name === 'string')) return undefined;
  return new Set(names);
}
