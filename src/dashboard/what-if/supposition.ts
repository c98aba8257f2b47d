import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryFacts } from '../case-page-facts.js';
import type { WhatIfQuery } from './what-if.query.js';

type Service = EntryFacts['service'];

/** How an entry is supposed to have been; what is absent stays as it is. */
export interface Supposition {
  readonly filedOn?: string;
  readonly enteredOn?: string;
  readonly service?: Service;
}

/** What is supposed that is not so already; null when nothing is. */
export function toSupposition(query: WhatIfQuery, shown: EntryFacts): Supposition | null {
  const { entry } = shown;
  const service = supposedService(query, shown);
  const supposed: Supposition = {
    ...(isOther(query.filedOn, entry.filedOn) ? { filedOn: query.filedOn } : {}),
    ...(isOther(query.enteredOn, entry.enteredOn) ? { enteredOn: query.enteredOn } : {}),
    ...(service === null ? {} : { service }),
  };
  return Object.keys(supposed).length === 0 ? null : supposed;
}

function isOther(said: string | undefined, recorded: string | null): said is string {
  return said !== undefined && said !== recorded;
}

/** Everybody on record as served, served then and so; all parties, where no service is on record. */
function supposedService(query: WhatIfQuery, { entry, service }: EntryFacts): Service | null {
  const [first = NOBODY_SERVED] = service;
  const on = (query.servedOn ?? first.on) as CivilDate | null;
  const method = query.method ?? first.method;
  if (entry.kind !== 'filing' || on === null) return null;
  if (on === first.on && method === first.method) return null;
  const whom = service.length === 0 ? [null] : service.map(({ partyId }) => partyId);
  return whom.map((partyId) => ({ partyId, on, method }));
}

/** Papers are served through the court's system, unless something else is said. */
const NOBODY_SERVED = { on: null, method: 'electronic' };
