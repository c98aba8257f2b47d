import type { NumberReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { DocketHabits } from '../snapshot/notice-reading.js';

/** One docket of a notice, with the entry that was made in it, as the mail prints it. */
export interface NoticeDocket {
  readonly caseName: string | null;
  readonly number: NumberReading;
  /** Every text that stood where the docket number does. */
  readonly numberTexts: readonly string[];
  /** Where the case's own link leads; null without one. */
  readonly caseAddress: string | null;
  readonly labels: readonly LabelReading[];
  /** What stands where the document number does; null without such a label. */
  readonly documentNumber: string | null;
  readonly documentUrl: string | null;
  /** The docket text, its lines as printed; null where none was found. */
  readonly text: string | null;
  /** What juriscraper takes from the docket. */
  readonly habit: DocketHabits;
}
