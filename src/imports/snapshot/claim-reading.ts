import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { LabelReading } from './printed.js';

/** A row of a claim's history. */
export interface ClaimHistoryReading {
  readonly type: 'claim' | 'docket-entry';
  readonly documentNumber: number | null;
  readonly attachmentNumber: number | null;
  readonly filedOn: CivilDate | null;
  readonly description: string;
  /** The address of the row's link, resolved; null without link. Its ids are read from it. */
  readonly address: string | null;
}

/**
 * The words of a claim as they stand in the page's source, with its line breaks and blanks, and of each label and note
 * only those before the next element, as juriscraper takes them. Only the compatible view looks here.
 */
export interface ClaimHabits {
  readonly creditor: string;
  readonly labels: readonly LabelReading[];
  readonly description: string;
  readonly remarks: string;
  /** The descriptions of the rows of the history, in page order. */
  readonly history: readonly string[];
}

/** One claim of a bankruptcy claims register. Amounts are exact decimals as text ("49.00"), beside the printed ones. */
export interface ClaimReading {
  readonly number: number | null;
  readonly creditorId: string | null;
  readonly creditor: readonly string[];
  readonly labels: readonly LabelReading[];
  readonly amounts: readonly {
    readonly kind: string;
    readonly printed: string;
    readonly amount: string | null;
  }[];
  readonly description: string;
  readonly remarks: string;
  readonly history: readonly ClaimHistoryReading[];
  /** The docket entry that is linked behind the status, as printed, and its address; absent without. */
  readonly statusEntry?: { readonly printed: string; readonly address: string };
  /** Absent where juriscraper takes the words as they are read here. */
  readonly habits?: ClaimHabits;
}
