import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { ReadingRefusal } from '../snapshot/reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { Warning } from '../snapshot/docket-snapshot.js';

const CHUNK = 1024 * 1024;

/** A file of an import, as it was received. */
export interface ReceivedFile {
  readonly ordinal: number;
  readonly name: string;
  readonly size: number;
}

/** What came of reading a file. */
export interface ReadFile {
  readonly kind: SourceKind | null;
  readonly courtId: string | null;
  /** Why it was taken for what it was taken for. */
  readonly because: string;
  readonly problem: ReadingRefusal | null;
  readonly warnings: readonly Warning[];
}

/**
 * Stores a file as it arrives, a chunk at a time, so that its size costs no memory; how large it was.
 *
 * @throws what `most` throws once more than it permits has come
 */
export async function storeFile(
  manager: EntityManager,
  importId: string,
  file: { readonly ordinal: number; readonly name: string; readonly bytes: Readable },
  most: (size: number) => void,
): Promise<number> {
  const { ordinal, name, bytes } = file;
  const digest = createHash('sha256');
  let size = 0;
  let part = 0;
  for await (const chunk of chunksOf(bytes)) {
    size += chunk.length;
    most(size);
    digest.update(chunk);
    await manager.query(
      `INSERT INTO import_chunks (import_id, file_ordinal, ordinal, bytes) VALUES ($1, $2, $3, $4)`,
      [importId, ordinal, part, chunk],
    );
    part += 1;
  }
  await manager.query(
    `INSERT INTO import_files (import_id, ordinal, name, size, sha256) VALUES ($1, $2, $3, $4, $5)`,
    [importId, ordinal, name, size, digest.digest('hex')],
  );
  return size;
}

/** The same bytes in pieces of one megabyte. */
async function* chunksOf(bytes: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held);
}

/** The files of an import, in the order received. */
export function listFiles(manager: EntityManager, importId: string): Promise<ReceivedFile[]> {
  return manager.query<ReceivedFile[]>(
    `SELECT ordinal, name, size::int AS size FROM import_files WHERE import_id = $1 ORDER BY ordinal`,
    [importId],
  );
}

/** All of a file's bytes; none once the import has ended. */
export async function bytesOf(
  manager: EntityManager,
  importId: string,
  ordinal: number,
): Promise<Buffer> {
  const rows = await manager.query<{ bytes: Buffer }[]>(
    `SELECT bytes FROM import_chunks WHERE import_id = $1 AND file_ordinal = $2 ORDER BY ordinal`,
    [importId, ordinal],
  );
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

/** Notes what came of reading a file. */
export async function noteReading(
  manager: EntityManager,
  importId: string,
  ordinal: number,
  { kind, courtId, because, problem, warnings }: ReadFile,
): Promise<void> {
  await manager.query(
    `UPDATE import_files SET kind = $3, court_id = $4, because = $5, problem = $6, warnings = $7
     WHERE import_id = $1 AND ordinal = $2`,
    [
      ...[importId, ordinal, kind, courtId, because],
      problem === null ? null : JSON.stringify(problem),
      JSON.stringify(warnings),
    ],
  );
}

/** Lets the bytes of an import go; what they said and what they were (size, digest) stays. */
export async function forgetBytes(manager: EntityManager, importId: string): Promise<void> {
  await manager.query(`DELETE FROM import_chunks WHERE import_id = $1`, [importId]);
}
