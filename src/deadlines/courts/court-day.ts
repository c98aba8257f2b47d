/**
 * What a person adds to a court's calendar: a holiday of its state, a day declared a holiday by the President or
 * Congress, or a day on which the clerk's office was inaccessible (Fed. R. Civ. P. 6(a)(3), (a)(6)(B), (C)).
 */
export const COURT_DAY_KINDS = ['state-holiday', 'declared-holiday', 'inaccessible'] as const;
export type CourtDayKind = (typeof COURT_DAY_KINDS)[number];

/** One such day of one court. */
export interface CourtDay {
  readonly on: string;
  readonly kind: CourtDayKind;
}
