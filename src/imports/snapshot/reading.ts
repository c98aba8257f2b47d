import type { DocketSnapshot } from './docket-snapshot.js';

/** Why bytes cannot be read as a docket. */
export const READING_REFUSALS = {
  'not-this-kind': 'The file is not of the kind it was read as.',
  'no-court': 'The file does not tell which court it is of.',
  'not-recognised': 'The file is of no kind that Nunc reads.',
  'login-page': 'The file is a login page, not a docket.',
  'charge-page': "The file is PACER's page about charges; the report was not run.",
  'court-message': 'The file is a message of the court, not a docket.',
  'altered-page': 'A browser extension changed the page.',
  'nothing-to-read': 'The file has nothing to read in it.',
  malformed: 'The file breaks off or breaks its own format.',
  'too-deep': 'The file is nested deeper than any court page.',
  'too-large': 'The file is larger than Nunc reads of its kind.',
} as const;
export type ReadingRefusalCode = keyof typeof READING_REFUSALS;

/** A file that could not be read: why, in words for the person who brought it, and where. */
export interface ReadingRefusal {
  readonly code: ReadingRefusalCode;
  readonly detail: string;
  /** The phrase of the page that gave it away, or null. */
  readonly phrase: string | null;
  /** `line 12`, `row 3`, `/results/0`: where in the file, or null for all of it. */
  readonly place: string | null;
}

/** What reading a file gives. No input makes a reader throw. */
export type Reading = { readonly ok: true; readonly snapshot: DocketSnapshot } | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusal: ReadingRefusal;
}

/** A reader: a pure function of the bytes and the CM/ECF id of the court they are of. */
export type Reader = (bytes: Uint8Array, courtId: string) => Reading;

/** A refusal, as the answer of a reader. */
export function refuse(
  code: ReadingRefusalCode,
  { detail = READING_REFUSALS[code], phrase = null, place = null }: Partial<ReadingRefusal> = {},
): Refused {
  return { ok: false, refusal: { code, detail, phrase, place } };
}
