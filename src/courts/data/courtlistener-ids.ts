import { COURTS } from './courts.js';

/** The courts that CourtListener calls otherwise than CM/ECF does: its id, then the CM/ECF id. */
const CALLED_OTHERWISE: readonly (readonly [theirs: string, ours: string])[] = [
  ['arb', 'azb'],
  ['nebraskab', 'neb'],
  ['uscfc', 'cofc'],
];

const TO_CMECF = new Map(CALLED_OTHERWISE);
const FROM_CMECF = new Map(CALLED_OTHERWISE.map(([theirs, ours]) => [ours, theirs]));
const KNOWN = new Set(COURTS.map(({ id }) => id));

/** To CourtListener `neb` is the Supreme Court of Nebraska, to CM/ECF Nebraska's bankruptcy court. */
const ANOTHER_COURT: ReadonlySet<string> = new Set(['neb']);

/**
 * The CM/ECF id of the court that CourtListener knows as `courtListenerId`: `arb` is `azb`, `wawd` is itself. Null for
 * a court that is not among Nunc's courts, such as a state's supreme court.
 */
export function courtOfCourtListener(courtListenerId: string): string | null {
  const renamed = TO_CMECF.get(courtListenerId);
  if (renamed !== undefined) return renamed;
  const isOurs = KNOWN.has(courtListenerId) && !ANOTHER_COURT.has(courtListenerId);
  return isOurs ? courtListenerId : null;
}

/** What CourtListener calls the court of a CM/ECF id: `azb` is `arb` there, `wawd` is itself. */
export function courtListenerIdOf(courtId: string): string {
  return FROM_CMECF.get(courtId) ?? courtId;
}
