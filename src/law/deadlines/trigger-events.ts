import { COUNTED_SERVICE_METHODS } from '../calendar/period.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { CountedServiceMethod } from '../calendar/period.js';
import type { PartyId } from '../docket/docket-entry.js';
import type { Started } from './case-deadline.js';
import type { DatedEntry, ServiceRecord } from './docket-facts.js';
import type { Rule } from './rule.js';

/** An event that starts a period, and the party it starts it for, where it is one. */
export interface TriggerEvent {
  readonly started: Started;
  readonly partyId: PartyId | null;
}

/** The papers that open a case: they are served with a summons, not through the court's system (Fed. R. Civ. P. 4(c)). */
const SERVED_BY_SUMMONS: readonly string[] = ['complaint'];

const NOT_ENTERED =
  'The day of entry is not on record; the day of filing is taken, which is the same or earlier.';
const SERVED_BY_FILING =
  "No service is on record; service through the court's system on the day it was filed or entered is taken (Fed. R. Civ. P. 5(b)(2)(E)).";

/**
 * The events of an entry that start a rule's period. None while it waits: for service that is not on record, or for an
 * event that no docket shows. A paper other than a complaint is taken to be served through the court's electronic
 * system when it is filed, and that is said to be inferred. A service that was waived starts no period of Rule 12(a)(1)
 * (A)(i): the one of (ii) runs from the request, which is not on the docket. Service after `today` has not come yet.
 */
export function triggerEvents(
  rule: Rule,
  dated: DatedEntry,
  today: CivilDate,
): readonly TriggerEvent[] {
  const { filedOn, enteredOn } = dated.entry;
  switch (rule.trigger.day) {
    case 'filed':
      return shown(filedOn ?? enteredOn, null);
    case 'entered':
      return enteredOn === null ? shown(filedOn, NOT_ENTERED) : shown(enteredOn, null);
    case 'served':
      return servedEvents(dated, today);
    case 'hearing':
      return dated.hearings.flatMap(({ on }) => shown(on, null));
    case 'event':
    case 'due':
      return [];
  }
}

function shown(event: Started['event'] | null, note: string | null): readonly TriggerEvent[] {
  return event === null ? [] : [{ started: startedOn(event, note), partyId: null }];
}

function servedEvents({ entry, service }: DatedEntry, today: CivilDate): readonly TriggerEvent[] {
  const served = service.filter(({ method, on }) => method !== 'waiver' && on <= today);
  if (service.length > 0) return served.map(toEvent);
  const on = entry.kind === 'filing' ? entry.filedOn : (entry.enteredOn ?? entry.filedOn);
  if (on === null || !isServedByFiling(entry)) return [];
  return [
    { started: { ...startedOn(on, SERVED_BY_FILING), serviceMethod: ELECTRONIC }, partyId: null },
  ];
}

/** What a party files, but for the paper that opens a case, and what the court enters (Fed. R. Civ. P. 77(d)(1)). */
function isServedByFiling({ kind, type }: DatedEntry['entry']): boolean {
  return kind === 'ruling' || (kind === 'filing' && !SERVED_BY_SUMMONS.includes(type));
}

const ELECTRONIC: CountedServiceMethod = 'electronic';

function toEvent({ partyId, on, method }: ServiceRecord): TriggerEvent {
  const serviceMethod = COUNTED_SERVICE_METHODS.find((counted) => counted === method) ?? null;
  return { partyId, started: { ...startedOn(on, null), serviceMethod } };
}

function startedOn(event: Started['event'], note: string | null): Started {
  return { event, inferred: note !== null, note, serviceMethod: null, motionKind: null };
}
