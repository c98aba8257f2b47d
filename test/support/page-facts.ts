import { civilDate } from '../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../src/law/calendar/civil-date.js';
import type {
  Disposition,
  DocketEntry,
  Filing,
  Finding,
  Ruling,
  UnreadEntry,
} from '../../src/law/docket/docket-entry.js';
import { compareInDocketOrder, countsFrom } from '../../src/law/docket/docket-order.js';
import { foldDocket, strikeInForce } from '../../src/law/docket/fold-docket.js';
import type { CasePageFacts, ClaimFacts, EntryFacts } from '../../src/dashboard/case-page-facts.js';

/** A docket for the pages: everything has a working default, a test says only what it is about. */
export interface PageDocket extends Partial<Omit<CasePageFacts, 'asOf' | 'today' | 'state'>> {
  readonly asOf?: string;
  readonly today?: string;
  readonly claims?: readonly (ClaimFacts & { readonly title: string })[];
  readonly terminatedOn?: CivilDate | null;
}

const CASE: CasePageFacts['case'] = {
  id: '01900000-0000-7000-8000-0000000000ca',
  docketNumber: '2:24-cv-00101-ABC',
  docketNumberNormal: '2:24-cv-00101',
  caption: 'Alder Orchard LLC v. Birch Mills, Inc.',
  filedOn: civilDate('2024-01-08'),
  terminatedOn: null,
  natureOfSuit: null,
  cause: null,
  jurisdiction: null,
  juryDemand: null,
  judge: null,
  referredJudge: null,
  sources: [],
};

const COURT: CasePageFacts['court'] = {
  id: 'wawd',
  name: 'U.S. District Court for the Western District of Washington',
  citation: 'W.D. Wash.',
  timeZone: 'America/Los_Angeles',
};

/** What the pages are told of a docket as of a day, as the reader of the database tells it. */
export function casePageFacts(docket: PageDocket): CasePageFacts {
  const { entries = [], claims = [], terminatedOn = null, asOf, today, ...rest } = docket;
  const header = rest.case ?? CASE;
  const now = civilDate(today ?? '2024-06-28');
  const day = asOf === undefined ? now : civilDate(asOf);
  const { filedOn } = header;
  const days = new Map(entries.map(({ entry }) => [entry.id, countsFrom(entry)]));
  const counted = entries.filter(({ voidReason }) => voidReason === null);
  const frame = { filedOn, terminatedOn, claims, entries: counted.map(({ entry }) => entry) };
  return {
    ...{ court: COURT, case: header, standards: [], parties: [], judges: [], related: [] },
    headline: null,
    named: (rest.parties ?? []).map(({ id, name }) => ({ id, name })),
    ...rest,
    ...{ asOf: day, today: now, claims },
    state: foldDocket(frame, day),
    entries: entries
      .filter(({ entry }) => (countsFrom(entry) ?? day) <= day)
      .toSorted((a, b) => compareInDocketOrder(a.entry, b.entry))
      .map((shown) => ({
        ...shown,
        entry: { ...shown.entry, struck: strikeInForce(shown.entry, days, day) },
      })),
    movedOn: [...new Set([...days.values()])].filter((on) => on !== null).toSorted(),
  };
}

let sequence = 0;

function common(on: string | null): Omit<DocketEntry, 'kind' | 'type'> {
  sequence += 1;
  return {
    id: `01900000-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
    ...{
      sequence,
      number: null,
      courtSequence: null,
      enteredOn: null,
      relations: [],
      struck: null,
    },
    filedOn: on === null ? null : civilDate(on),
  };
}

/** A paper filed on a day. */
export function filing(on: string | null, given: Partial<Filing> = {}): Filing {
  const facts = { filedBy: [], reliefSought: [], closesCase: null };
  return { ...common(on), kind: 'filing', type: 'motion', ...facts, ...given };
}

/** A ruling entered on a day. */
export function ruling(on: string | null, given: Partial<Ruling> = {}): Ruling {
  const facts = { judgeId: null, dispositions: [], appliesStandard: null, findings: [] };
  const moves = { closesCase: null, movesCaseTo: null };
  return { ...common(on), kind: 'ruling', type: 'order', ...facts, ...moves, ...given };
}

/** An entry nobody has read. */
export function unread(on: string | null, given: Partial<UnreadEntry> = {}): UnreadEntry {
  return { ...common(on), kind: 'unread', type: 'unread', ...given };
}

/** A disposition of nothing in particular: of the case, unless a target is given. */
export function disposition(given: Partial<Disposition>): Disposition {
  const nothing = { reliefId: null, claimId: null, partyId: null, entryId: null, request: null };
  return { ...nothing, outcome: 'denied', convertedTo: null, newReliefId: null, ...given };
}

/** A finding on the ruling as a whole, unless a target is given. */
export function finding(factor: string, given: Partial<Finding>): Finding {
  const nothing = { claimId: null, reliefId: null, quote: null, page: null };
  return { factor, outcome: 'not-met', ...nothing, ...given };
}

/** An entry as the court printed it. */
export function printed(entry: DocketEntry, given: Partial<EntryFacts> = {}): EntryFacts {
  return {
    ...{ entry, text: 'As printed.', filedAt: null, enteredAt: null, service: [], sources: [] },
    ...{ attachments: [], hearings: [], deadlines: [], struckReason: null, voidReason: null },
    ...{ sealed: false, proposed: false, revision: 1 },
    ...given,
  };
}
