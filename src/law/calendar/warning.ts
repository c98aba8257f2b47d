/** What a lawyer should know before relying on a computed date. Each names a circumstance, not a mistake. */
export const TIME_WARNINGS = [
  'new-holiday',
  'declared-holiday',
  'executive-closing',
  'state-holiday-as-given',
  'unverified-state-holiday',
  'circuit-state-holiday',
  'inaccessible-backward',
  'inaccessible-after-service-days',
  'month-without-that-day',
  'clock-shows-it-twice',
  'clock-skips-it',
  'service-days-on-hours',
  'service-days-not-reached',
  'time-zone-assumed',
  'closing-hour-assumed',
  'date-certain-on-closed-day',
  'trigger-inferred',
  'text-in-force-uncertain',
] as const;
export type TimeWarningCode = (typeof TIME_WARNINGS)[number];

/** A circumstance in words. `otherwise` is the date under the other reading, where there is one. */
export interface TimeWarning {
  readonly code: TimeWarningCode;
  readonly detail: string;
  readonly otherwise: string | null;
}
