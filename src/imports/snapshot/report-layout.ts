import type { CriminalReading } from './party-reading.js';

/**
 * How a docket report is laid out on its page. Nothing here is a fact of the case: it is what other readers make
 * something of, kept so that their result can be worked out from a reading.
 */
export interface ReportLayout {
  /** The first line of the header, tidied; "" when that line is blank or there is no header. */
  readonly captionLine: string;
  /** The title of the case that an adversary proceeding belongs to, as printed; null where the page has none. */
  readonly leadTitle: string | null;
  /** Whether any words of the page are "Adversary Proceeding". */
  readonly saysAdversary: boolean;
  /**
   * The charges in page order, cut where other readers see the next party begin: first those before the first party,
   * then those between the first and the second, and so on to those after the last. Null for a stretch without any;
   * empty when the page has none.
   */
  readonly criminalSections: readonly (CriminalReading | null)[];
  /** The places, among the parties, of rows that repeat an earlier row word for word. */
  readonly repeatedParties: readonly number[];
  /**
   * Of each entry the words after the number in the second column, up to the end of the line; null for a court that
   * never prints number and text in one column.
   */
  readonly secondColumn: readonly string[] | null;
}
