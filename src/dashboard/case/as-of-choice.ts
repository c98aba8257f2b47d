import type { CivilDate } from '../../law/calendar/civil-date.js';
import { asOf } from '../addresses.js';
import { day, shortDay } from '../layout/links.js';
import type { Day, Link } from '../layout/links.js';

/** The control that shows a page as of another day. */
export interface AsOfChoice {
  readonly viewed: Day;
  readonly isToday: boolean;
  readonly isToCome: boolean;
  /** Where the form leads; the day is added to it as `?asOf=`. */
  readonly address: string;
  readonly earlier: Link | null;
  readonly later: Link | null;
  /** Every day on which the docket moved. */
  readonly days: readonly (Link & { readonly isViewed: boolean })[];
}

interface Viewed {
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly movedOn: readonly CivilDate[];
}

/** The days to choose from at `address`: the nearest on which the docket moved, either way, and all of them. */
export function toAsOfChoice(
  address: string,
  { asOf: viewed, today, movedOn }: Viewed,
): AsOfChoice {
  const link = (on: CivilDate): Link => ({ text: shortDay(on).text, href: asOf(address, on) });
  const earlier = movedOn.findLast((on) => on < viewed);
  const later = movedOn.find((on) => on > viewed);
  return {
    viewed: day(viewed),
    isToday: viewed === today,
    isToCome: viewed > today,
    address,
    earlier: earlier === undefined ? null : link(earlier),
    later: later === undefined ? null : link(later),
    days: movedOn.map((on) => ({ ...link(on), isViewed: on === viewed })),
  };
}
