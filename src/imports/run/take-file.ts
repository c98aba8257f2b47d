import { courtOf } from '../recognise/court-of-source.js';
import { readSource } from '../recognise/read-source.js';
import { recognise } from '../recognise/recognise.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { SOURCE_KIND_NAMES } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { storable } from './storable.js';

/** What a person said of a file; null where it is to be told from the content. */
export interface SaidOfFile {
  readonly name: string;
  readonly kind: SourceKind | null;
  readonly courtId: string | null;
}

/** What a file was taken for, and what was read of it. */
export interface Taken {
  readonly kind: SourceKind | null;
  readonly courtId: string | null;
  /** Why it was taken for that, in words for the person who brought it. */
  readonly because: string;
  readonly reading: Reading;
}

/** Kinds whose texts can hold characters that no page can. */
const DATA: ReadonlySet<SourceKind> = new Set([
  'courtlistener-json',
  'archive-json',
  'juriscraper-json',
  'csv',
]);

/** Finds out what a file is and of which court, unless that was said, and reads it. */
export async function takeFile(
  bytes: Uint8Array,
  { name, kind: said, courtId }: SaidOfFile,
): Promise<Taken> {
  const kind = said ?? recognise(bytes).kind;
  if (kind === null) {
    const { because, reading } = await readSource(bytes, { courtId: '' });
    return { kind, courtId, because, reading };
  }
  const court =
    courtId === null
      ? courtOf(bytes, kind, name)
      : { courtId, because: `It was said to be of the court ${courtId}.` };
  const read = await readSource(bytes, { kind: said, courtId: court.courtId ?? '' });
  const reading = withCourt(DATA.has(kind) ? storable(read.reading) : read.reading, court);
  return { kind, courtId: court.courtId, because: `${read.because} ${court.because}`, reading };
}

/** A reading all of whose cases have a court, or the refusal that says that none is told. */
function withCourt(
  reading: Reading,
  { courtId, because }: { readonly courtId: string | null; readonly because: string },
): Reading {
  if (!reading.ok) return reading;
  const { kind, cases } = reading.snapshot;
  if (cases.every((one) => (one.courtId ?? courtId) !== null)) return reading;
  return refuse('no-court', {
    detail: `This ${SOURCE_KIND_NAMES[kind]} does not tell which court it is of. ${because} Say the court's id, such as wawd.`,
  });
}
