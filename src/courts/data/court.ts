export const COURT_KINDS = [
  'district',
  'bankruptcy',
  'appellate',
  'bankruptcy-appellate-panel',
  'special',
  'state-trial',
] as const;

export type CourtKind = (typeof COURT_KINDS)[number];

export interface Court {
  /** The court's CM/ECF id (`wawd`); a court outside CM/ECF has one of ours (`wa-king-superior`). */
  readonly id: string;
  readonly name: string;
  /** As the Bluebook cites it, `W.D. Wash.`. */
  readonly citation: string;
  readonly kind: CourtKind;
  /** `1` to `11`, `dc` or `federal`: where appeals from it go, or which one it is. Null outside any. */
  readonly circuit: string | null;
  /** The two-letter postal code of its clerk's principal office. */
  readonly state: string;
  /** IANA name of the zone of its clerk's principal office: filing days end at midnight there. */
  readonly timeZone: string;
}
