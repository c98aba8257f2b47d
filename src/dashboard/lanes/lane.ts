import type { Day, Link } from '../layout/links.js';
import type { Told } from '../words/outcome-words.js';

/** What may happen to a request, in the order in which it does on one day. */
export const STATION_KINDS = [
  'asked',
  'answered',
  'replied',
  'converted',
  'decided',
  'left',
] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** One thing that happened to a request: it was asked, answered, decided. */
export interface Station {
  readonly kind: StationKind;
  /** What a link to it names: the request that a conversion made; null for the others. */
  readonly id: string | null;
  readonly day: Day;
  /** Where its day stands on the scale of all lanes, in hundredths of its width. */
  readonly place: number;
  readonly entry: Link | null;
  /** What the entry is and who filed it: "response by Quarry Cloud, Inc., opposing it". */
  readonly what: string;
  readonly became: Told | null;
}

/** A request on its way from the motion to the ruling; one that was converted goes on in its lane. */
export interface Lane {
  readonly id: string;
  readonly asked: string;
  /** What it was converted into, one after the other. */
  readonly into: readonly string[];
  readonly note: string | null;
  readonly told: Told;
  /** How long it waited, in the words that follow what became of it: " after 10 days". */
  readonly waited: string;
  readonly isAnswered: boolean;
  readonly stations: readonly Station[];
  readonly from: number;
  readonly to: number;
}

/** A day named on the scale. */
export interface Tick {
  readonly text: string;
  readonly place: number;
}

/** The requests of a case on one scale of days. */
export interface LanesPage {
  readonly note: string;
  readonly first: Day;
  readonly last: Day;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  /** Those that are shown only when asked for. */
  readonly others: readonly Lane[];
}
