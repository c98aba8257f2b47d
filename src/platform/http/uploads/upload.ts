import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../problems/problem.js';

/** The most that one upload may hold, in all its files together. */
export const LARGEST_UPLOAD = 100 * 1024 * 1024;
const MOST_FILES = 1_000;
const LONGEST_FIELD = 32 * 1024 * 1024;

/** One part of an upload, in the order sent: a file to be read as it arrives, or a field of the form. */
export type UploadPart =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Readable }
  | { readonly kind: 'field'; readonly name: string; readonly value: string };

/**
 * The parts of a request that takes files, as they arrive; a file must be read to its end before the next part is
 * asked for. A body that is no form is one file without a name.
 *
 * @throws {Problem} too-large, invalid-request
 */
export async function* uploadParts(request: FastifyRequest): AsyncGenerator<UploadPart> {
  if (!request.isMultipart()) {
    yield { kind: 'file', name: '', bytes: request.raw };
    return;
  }
  const limits = {
    fileSize: LARGEST_UPLOAD + 1,
    files: MOST_FILES,
    fields: MOST_FILES,
    parts: 2 * MOST_FILES,
    fieldSize: LONGEST_FIELD,
  };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') {
        yield { kind: 'file', name: part.filename, bytes: part.file };
      } else {
        if (part.valueTruncated) throw tooLarge();
        yield { kind: 'field', name: part.fieldname, value: String(part.value) };
      }
    }
  } catch (error) {
    throw formProblem(error);
  }
}

/** More came than an upload may hold. */
export function tooLarge(): Problem {
  return new Problem(
    'too-large',
    `The upload holds more than ${LARGEST_UPLOAD / 1024 / 1024} MB; send its files apart.`,
  );
}

function formProblem(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code.endsWith('_LIMIT') || code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  const broken = /multipart|boundary|form|premature|aborted/i.test(error.message);
  return broken ? new Problem('invalid-request', `The form breaks off: ${error.message}.`) : error;
}
