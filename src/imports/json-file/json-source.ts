import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { NoticeReading } from '../snapshot/notice-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { Notes } from './notes.js';

/** A file on its way to a reading: the court it is read for, and what is noted down on the way. */
export interface JsonSource {
  readonly courtId: string;
  readonly notes: Notes;
}

/** The reading of a file that told of `cases`; a file that told of none has nothing to read. */
export function readingOf(
  kind: SourceKind,
  cases: readonly CaseReading[],
  { courtId, notes }: JsonSource,
  notice: NoticeReading | null = null,
): Reading {
  if (cases.length === 0) return refuse('nothing-to-read');
  const { warnings } = notes;
  return { ok: true, snapshot: { kind, courtId, cases, notice, warnings } };
}
