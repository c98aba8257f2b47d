import { civilDate } from '../../src/law/calendar/civil-date.js';
import type {
  CaseOnRecord,
  CounselOnRecord,
  EntryOnRecord,
  PartyOnRecord,
} from '../../src/imports/merge/case-on-record.js';
import type {
  CasePlan,
  CaseRow,
  CounselRow,
  EntryRow,
  PartyRow,
  PlanContext,
  PlanRow,
} from '../../src/imports/merge/case-plan.js';
import { planCase } from '../../src/imports/merge/plan-case.js';
import { NO_PARTS, UNSAID_CASE } from '../../src/imports/snapshot/case-reading.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../../src/imports/snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import type { AttorneyReading, PartyReading } from '../../src/imports/snapshot/party-reading.js';

export const WHOLE = { header: 'whole', parties: 'whole', entries: 'whole' } as const;
export const PART = { header: 'part', parties: 'part', entries: 'part' } as const;
const FILED = civilDate('2021-03-02');

/** What a docket report says of a case with an invented caption; everything may be said otherwise. */
export function aCaseReading(said: Partial<CaseReading> = {}): CaseReading {
  const value = '2:21-cv-00042';
  return {
    ...UNSAID_CASE,
    docketNumber: { printed: value, value, parts: NO_PARTS },
    caption: { printed: 'Marlow Freight LLC v. Harrow', tidy: 'Marlow Freight LLC v. Harrow' },
    filedOn: FILED,
    parties: [],
    coverage: WHOLE,
    ...said,
  };
}

/** A row of the docket: entry 1 of the case's first day. */
export function anEntryReading(said: Partial<EntryReading> = {}): EntryReading {
  const number = said.number === undefined ? '1' : said.number;
  return {
    ...UNSAID_ENTRY,
    place: `row ${number ?? 'without number'}`,
    numberPrinted: number,
    filedOn: FILED,
    text: 'COMPLAINT against Harrow',
    ...said,
    number,
  };
}

export function anAttachmentReading(said: Partial<AttachmentReading> = {}): AttachmentReading {
  return {
    number: 1,
    numberPrinted: null,
    description: 'Exhibit A',
    filedOn: null,
    pacerDocumentId: null,
    pacerSequence: null,
    pageCount: null,
    bytes: null,
    sizePrinted: '',
    namedIn: 'page',
    ...said,
  };
}

export function aPartyReading(name: string, said: Partial<PartyReading> = {}): PartyReading {
  return {
    place: `party ${name}`,
    name,
    type: { printed: 'Plaintiff', tidy: 'Plaintiff' },
    extra: [],
    terminatedOn: null,
    attorneys: null,
    criminal: null,
    unparsed: [],
    ...said,
  };
}

export function aPartyType(type: string): Pick<PartyReading, 'type'> {
  return { type: { printed: type, tidy: type } };
}

export function anAttorneyReading(
  name: string,
  said: Partial<AttorneyReading> = {},
): AttorneyReading {
  return { name, roles: [], contact: [], terminatedOn: null, ...said };
}

/** The case as an import left it on record; everything may stand there otherwise. */
export function aCaseOnRecord(said: Partial<CaseOnRecord> = {}): CaseOnRecord {
  return {
    id: 'case-1',
    courtId: 'wawd',
    docketNumber: '2:21-cv-00042',
    pacerCaseId: null,
    caption: 'Marlow Freight LLC v. Harrow',
    filedOn: FILED,
    terminatedOn: null,
    natureOfSuit: null,
    cause: null,
    jurisdiction: null,
    juryDemand: null,
    assignedTo: null,
    referredTo: null,
    byHand: false,
    corrected: new Set(),
    parties: [],
    entries: [],
    ...said,
  };
}

/** Entry 1 of the record, as an import left it. */
export function anEntryOnRecord(said: Partial<EntryOnRecord> = {}): EntryOnRecord {
  return {
    id: 'entry-1',
    number: 1,
    courtSequence: null,
    pacerDocumentId: null,
    pacerSequence: null,
    filedOn: FILED,
    filedAt: null,
    enteredOn: null,
    enteredAt: null,
    kind: 'unread',
    type: 'unread',
    text: 'COMPLAINT against Harrow',
    shortText: null,
    attachments: [],
    filers: [],
    byHand: false,
    corrected: new Set(),
    ...said,
  };
}

export function aPartyOnRecord(name: string, said: Partial<PartyOnRecord> = {}): PartyOnRecord {
  return {
    id: `party ${name}`,
    name,
    role: 'plaintiff',
    roleText: 'Plaintiff',
    aliases: [],
    terminatedOn: null,
    byHand: false,
    corrected: new Set(),
    counsel: [],
    ...said,
  };
}

export function aCounselOnRecord(
  attorneyName: string,
  said: Partial<CounselOnRecord> = {},
): CounselOnRecord {
  return {
    id: `counsel ${attorneyName}`,
    attorneyName,
    firm: null,
    contact: null,
    roles: [],
    terminatedOn: null,
    byHand: false,
    corrected: new Set(),
    ...said,
  };
}

/** A docket report of W.D. Wash., nobody having answered anything. */
export function aContext(said: Partial<PlanContext> = {}): PlanContext {
  return { courtId: 'wawd', kind: 'docket-report', answers: {}, ...said };
}

/** What a docket report with these rows (`row 1`, `row 2`) would do to a record with these entries. */
export function plannedEntries(
  entries: readonly EntryReading[],
  onRecord: readonly EntryOnRecord[],
  said: Partial<PlanContext> = {},
): readonly EntryRow[] {
  const placed = entries.map((entry, at) => ({ ...entry, place: `row ${at + 1}` }));
  const reading = aCaseReading({ entries: placed });
  const { rows } = planCase(reading, aCaseOnRecord({ entries: onRecord }), aContext(said));
  return rows.filter((row) => row.what === 'entry');
}

/** The same in short: `leave entry-1 number`. */
export function toldEntries(...asked: Parameters<typeof plannedEntries>): readonly string[] {
  return plannedEntries(...asked).map(
    ({ action, recordId, basis }) => `${action} ${recordId ?? '-'} ${basis}`,
  );
}

/**
 * The record after a plan: what it adds and changes, and nothing else. What an import fills of a thing entered by hand
 * is from then on the import's word. Ids are counted on.
 */
export function applyPlan(
  { rows, refusal }: CasePlan,
  record: CaseOnRecord | null,
): CaseOnRecord | null {
  if (refusal !== null) return record;
  const cases = rows.filter((row) => row.what === 'case');
  const base = record ?? addedCase(cases);
  if (base === null) return null;
  const parties = appliedParties(
    rows.filter((row) => row.what === 'party'),
    rows.filter((row) => row.what === 'counsel'),
    base.parties,
  );
  const entries = appliedEntries(
    rows.filter((row) => row.what === 'entry'),
    base.entries,
  );
  return { ...changed(base, rows), parties, entries };
}

const BY_IMPORT = { byHand: false, corrected: new Set<string>() };

function addedCase(rows: readonly CaseRow[]): CaseOnRecord | null {
  const adds = rows.find((row) => row.adds !== null)?.adds ?? null;
  return adds === null ? null : { ...adds, ...BY_IMPORT, id: 'case-1', parties: [], entries: [] };
}

function appliedEntries(
  rows: readonly EntryRow[],
  onRecord: readonly EntryOnRecord[],
): readonly EntryOnRecord[] {
  const added = rows.flatMap(({ adds }, at) =>
    adds === null
      ? []
      : [{ ...adds, ...BY_IMPORT, id: `entry-${onRecord.length + at + 1}`, filers: [] }],
  );
  const seen = new Set(
    rows.filter(({ action }) => action !== 'propose').map(({ recordId }) => recordId),
  );
  const kept = onRecord.map((entry) => ({
    ...changed(entry, rows),
    ...(entry.byHand && seen.has(entry.id) ? { linked: true } : {}),
  }));
  return [...kept, ...added];
}

function appliedParties(
  rows: readonly PartyRow[],
  counsel: readonly CounselRow[],
  onRecord: readonly PartyOnRecord[],
): readonly PartyOnRecord[] {
  const added = rows.flatMap(({ adds, place }, at) => {
    if (adds === null) return [];
    const own = counsel.filter((row) => row.partyId === null && row.partyPlace === place);
    const id = `party-${onRecord.length + at + 1}`;
    return [{ ...adds, ...BY_IMPORT, id, counsel: addedCounsel(own, id) }];
  });
  const kept = onRecord.map((party) => {
    const own = counsel.filter((row) => row.partyId === party.id);
    return {
      ...changed(party, rows),
      counsel: [
        ...party.counsel.map((one) => changed(one, own)),
        ...addedCounsel(own, `${party.id}-${party.counsel.length}`),
      ],
    };
  });
  return [...kept, ...added];
}

function addedCounsel(rows: readonly CounselRow[], prefix: string): readonly CounselOnRecord[] {
  return rows.flatMap(({ adds }, at) =>
    adds === null ? [] : [{ ...adds, ...BY_IMPORT, id: `${prefix}-counsel-${at}` }],
  );
}

function changed<T extends { readonly id: string; readonly imported?: ReadonlySet<string> }>(
  thing: T,
  rows: readonly PlanRow[],
): T {
  const changes = rows
    .filter(({ recordId, action }) => recordId === thing.id && DONE.has(action))
    .flatMap((row) => row.changes);
  if (changes.length === 0) return thing;
  const fields = changes.map(({ field }) => field);
  const imported = new Set([...(thing.imported ?? []), ...fields]);
  return {
    ...thing,
    ...(Object.fromEntries(changes.map(({ field, to }) => [field, to])) as Partial<T>),
    imported,
  };
}

const DONE: ReadonlySet<string> = new Set(['change', 'clear']);
