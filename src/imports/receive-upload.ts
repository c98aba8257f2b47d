import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { LARGEST_UPLOAD, tooLarge } from '../platform/http/uploads/upload.js';
import type { UploadPart } from '../platform/http/uploads/upload.js';
import { Problem } from '../platform/problems/problem.js';
import { SOURCE_KINDS } from './snapshot/source-kinds.js';
import type { SourceKind } from './snapshot/source-kinds.js';
import { storeFile } from './store/files.repository.js';
import type { ImportRequest } from './dto/import.query.js';

interface Received {
  readonly size: number;
  readonly request: ImportRequest;
}

/** The name of what has none. */
const UNNAMED = 'upload';
const PASTED = 'pasted text';

/**
 * Stores the files of an upload as they arrive. A form may say beside them what the query says (`court`, `kind`,
 * `dryRun`) and hold one more file as text (`text`: an e-mail or a page's source that was pasted).
 *
 * @throws {Problem} invalid-request, too-large
 */
export async function receiveUpload(
  manager: EntityManager,
  importId: string,
  upload: AsyncIterable<UploadPart>,
  asked: ImportRequest,
): Promise<Received> {
  let request = asked;
  let size = 0;
  let ordinal = 0;
  for await (const part of upload) {
    const file = fileOf(part, asked);
    if (file === null) {
      request = withField(request, part);
      continue;
    }
    const before = size;
    const own = await storeFile(manager, importId, { ordinal: ordinal + 1, ...file }, (so) => {
      if (before + so > LARGEST_UPLOAD) throw tooLarge();
    });
    if (own === 0 && file.name === UNNAMED) continue;
    size += own;
    ordinal += 1;
  }
  if (ordinal === 0) throw nothingSent();
  return { size, request };
}

function fileOf(
  part: UploadPart,
  { name }: ImportRequest,
): { readonly name: string; readonly bytes: Readable } | null {
  if (part.kind === 'file') return { name: nameOf(part.name || (name ?? '')), bytes: part.bytes };
  if (part.name !== 'text' || part.value.trim() === '') return null;
  return { name: PASTED, bytes: Readable.from([Buffer.from(part.value)]) };
}

/** The last part of a file's name: what stands before it is the sender's own folder. */
function nameOf(given: string): string {
  const name =
    given
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, '')
      .trim() ?? '';
  return name === '' ? UNNAMED : name.slice(0, 255);
}

function withField(request: ImportRequest, part: UploadPart): ImportRequest {
  if (part.kind === 'file' || part.value === '') return request;
  switch (part.name) {
    case 'court':
      return { ...request, courtId: part.value.trim() };
    case 'kind':
      return { ...request, kind: kindOf(part.value) };
    case 'dryRun':
      return { ...request, dryRun: part.value === 'true' };
    default:
      return request;
  }
}

function kindOf(value: string): SourceKind {
  const kind = SOURCE_KINDS.find((one) => one === value);
  if (kind !== undefined) return kind;
  const detail = `kind is '${value.slice(0, 60)}'; permitted is one of ${SOURCE_KINDS.join(', ')}.`;
  throw new Problem('invalid-request', detail, [{ pointer: '/kind', detail }]);
}

function nothingSent(): Problem {
  const detail = 'No file came: send one as the body, or several in a form.';
  return new Problem('invalid-request', detail, [{ pointer: '', detail }]);
}
