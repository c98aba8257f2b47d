import { readSource } from '../../src/imports/recognise/read-source.js';
import type { Reading } from '../../src/imports/snapshot/reading.js';
import type { SourceKind } from '../../src/imports/snapshot/source-kinds.js';

/** Reads a file as what it is known to be, or, where that is null, as what its content shows it to be. */
export async function readAs(
  bytes: Uint8Array,
  kind: SourceKind | null,
  courtId: string,
): Promise<Reading> {
  const { reading } = await readSource(bytes, { kind, courtId });
  return reading;
}
