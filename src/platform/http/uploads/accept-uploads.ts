import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../../problems/problem.js';
import type { UploadConfig } from './takes-files.js';

type Done = (error: Error | null, body?: unknown) => void;

/** Lets the routes that take files have their body as it arrives; every other route still takes JSON alone. */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser('*', (request: FastifyRequest, _payload: unknown, done: Done) => {
    done(takesFiles(request) ? null : unsupported());
  });
  void server.register(multipart);
  server.addHook('preParsing', (request, _reply, _payload, done) => {
    const isForm = request.headers['content-type']?.startsWith('multipart/') === true;
    done(isForm && !takesFiles(request) ? unsupported() : null);
  });
}

function takesFiles(request: FastifyRequest): boolean {
  return (request.routeOptions.config as UploadConfig).takesFiles === true;
}

function unsupported(): Problem {
  return new Problem(
    'unsupported-media',
    'The body is of another media type; permitted is application/json.',
  );
}
