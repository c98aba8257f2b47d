import type { CaseReading } from './case-reading.js';
import type { NoticeReading } from './notice-reading.js';
import type { SourceKind } from './source-kinds.js';

/** Something a source says that was not understood or is not as it should be; reading went on. */
export interface Warning {
  /** `row 12`, `party 3`, `line 40`, `/docket_entries/7`, or null for the whole file. */
  readonly place: string | null;
  readonly detail: string;
}

/**
 * What a source says, faithfully: the printed words beside the tidy ones, every row in page order, nothing guessed and
 * nothing dropped. Text that the source does not have is null, a list that the source never shows is null too, and an
 * empty list means that the source shows it empty. Text is untrusted: it is data, never markup.
 */
export interface DocketSnapshot {
  readonly kind: SourceKind;
  /** The CM/ECF id of the court the source was read for. */
  readonly courtId: string;
  /** Most sources tell of one case; a notice or a feed may tell of many. In the order of the source. */
  readonly cases: readonly CaseReading[];
  /** What a mail says beside its dockets; null for every other kind. */
  readonly notice: NoticeReading | null;
  readonly warnings: readonly Warning[];
}
