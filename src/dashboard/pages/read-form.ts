import type { FastifyRequest } from 'fastify';
import { RequestPipe } from '../../platform/http/request.pipe.js';
import { uploadParts } from '../../platform/http/uploads/upload.js';

const PIPE = new RequestPipe();

/** What a form says, field by field; one left empty was not said. Files are passed over. */
export async function readForm(request: FastifyRequest): Promise<Readonly<Record<string, string>>> {
  const fields: Record<string, string> = {};
  for await (const part of uploadParts(request)) {
    if (part.kind === 'file') part.bytes.resume();
    else if (part.value.trim() !== '') fields[part.name] = part.value.replaceAll('\r\n', '\n');
  }
  return fields;
}

/**
 * What a form says, as the request that a program would send: checked by the same rules.
 *
 * @throws {Problem} invalid-request, each fault at its field
 */
export function toRequest<T extends object>(Request: new () => T, said: object): T {
  return PIPE.transform(said, { type: 'body', metatype: Request }) as T;
}
