import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { LabelReading } from './case-reading.js';

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
}
