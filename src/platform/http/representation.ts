import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadyText } from './answers.js';
import type { AnswerConfig } from './answers.js';

const TAG = /(?:W\/)?"([^"]*)"/g;
const asItStands = (text: string): string => text;
// Fastify sends no body at all for null, and a 304 must have none.
const nothing = (): string => null as unknown as string;

type Done = (error: Error | null, payload?: unknown) => void;

/** Completes an answer with what follows from its contents: ETag, Location, Link, 304. */
export function represent(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
  done: Done,
): void {
  if (answer instanceof ReadyText) {
    reply.header('content-type', answer.contentType).serializer(asItStands);
    complete(request, reply, { tag: answer.etag, next: answer.next });
    done(null, answer.text);
    return;
  }
  complete(request, reply, featuresOf(answer as AnswerFields));
  done(null, answer);
}

interface AnswerFields {
  readonly id?: unknown;
  readonly version?: unknown;
  readonly next?: unknown;
}

interface Features {
  readonly tag: string | null;
  readonly next?: unknown;
  readonly id?: unknown;
}

function featuresOf({ id, version, next }: AnswerFields): Features {
  return { id, next, tag: typeof version === 'number' ? String(version) : null };
}

function complete(request: FastifyRequest, reply: FastifyReply, features: Features): void {
  const { tag, next, id } = features;
  if (typeof next === 'string')
    reply.header('link', `<${addressOfNext(request, next)}>; rel="next"`);
  if (tag !== null) {
    reply.header('etag', `"${tag}"`);
    if (isKnown(request, tag)) sayNotModified(request, reply);
  }
  const { createdAt } = request.routeOptions.config as AnswerConfig;
  if (createdAt !== undefined) reply.header('location', addressOf(createdAt, request, id));
}

/** Whether the reader said that it has the representation with this tag already. */
function isKnown({ method, headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || (method !== 'GET' && method !== 'HEAD')) return false;
  return known.trim() === '*' || [...known.matchAll(TAG)].some(([, one]) => one === tag);
}

function sayNotModified(request: FastifyRequest, reply: FastifyReply): void {
  reply.code(304);
  // Of an answer to HEAD Fastify measures the body and leaves it out by itself.
  if (request.method !== 'HEAD') reply.serializer(nothing);
}

function addressOfNext(request: FastifyRequest, cursor: string): string {
  const [path = '', query] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}

function addressOf(path: string, request: FastifyRequest, id: unknown): string {
  const values: Record<string, unknown> = { ...(request.params as object), id };
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
