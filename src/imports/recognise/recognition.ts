import type { ReadingRefusalCode } from '../snapshot/reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

/** What a file is taken for, and why, in words for the person who brought it. */
export type Recognition = Recognised | NotRecognised;

export interface Recognised {
  readonly kind: SourceKind;
  readonly because: string;
}

/** A file that is nothing Nunc reads; `code` says which sort of nothing. */
export interface NotRecognised {
  readonly kind: null;
  readonly because: string;
  readonly code: ReadingRefusalCode;
}

/** The file is of a kind. */
export function recognised(kind: SourceKind, because: string): Recognised {
  return { kind, because };
}

/** The file is of none. */
export function unknown(
  because: string,
  code: ReadingRefusalCode = 'not-recognised',
): NotRecognised {
  return { kind: null, because, code };
}
