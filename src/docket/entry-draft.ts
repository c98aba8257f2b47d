import type { CivilDate } from '../law/calendar/civil-date.js';
import type {
  DocketEntry,
  EntryRelation,
  FilingFacts,
  RulingFacts,
} from '../law/docket/docket-entry.js';
import type { EntryKind, EntryType } from '../law/docket/entry-types.js';
import type { Amendment } from '../law/docket/decide-amendment.js';
import { dayIn } from '../platform/clock/clock.js';
import type { EntryFields } from './dto/enter-entry.request.js';

/** The facts of an entry as the fold reads them and the detail routes print them; empty for clerk and unread entries. */
export type EntryFacts = FilingFacts | RulingFacts | Record<string, never>;

/** One entry as it is to be stored: all that was left out is said outright. */
export interface EntryDraftRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly text: string;
  readonly number: number | null;
  readonly courtSequence: number | null;
  readonly filedOn: CivilDate | null;
  readonly filedAt: string | null;
  readonly enteredOn: CivilDate | null;
  readonly enteredAt: string | null;
  readonly relations: EntryRelation[];
  readonly attachments: object[];
  readonly hearings: object[];
  readonly deadlines: object[];
  readonly sources: object[];
  readonly sealed: boolean;
  readonly proposed: boolean;
  readonly facts: EntryFacts;
}

type Shared = Omit<EntryDraftRow, 'id' | 'kind' | 'type' | 'facts'>;

const UNSAID: Omit<Shared, 'text' | 'filedOn'> = {
  number: null,
  courtSequence: null,
  filedAt: null,
  enteredOn: null,
  enteredAt: null,
  relations: [],
  attachments: [],
  hearings: [],
  deadlines: [],
  sources: [],
  sealed: false,
  proposed: false,
};

/** What a request says of any kind of entry. The day it was entered is the court-local day of the instant, if one is given. */
export function toShared(request: EntryFields, timeZone: string): Shared {
  const said = Object.entries(request).filter(([name, value]) => name in UNSAID && value != null);
  const shared = { ...UNSAID, ...(Object.fromEntries(said) as Partial<Shared>) };
  return {
    ...shared,
    text: request.text,
    filedOn: request.filedOn as CivilDate,
    enteredOn:
      shared.enteredAt === null
        ? shared.enteredOn
        : (dayIn(timeZone, new Date(shared.enteredAt)) as CivilDate),
    relations: shared.relations.map(({ to, kind, position }) => ({
      ...{ to, kind },
      position: position ?? null,
    })),
  };
}

/** The court-local day of the instant of filing, for the check against the day given. */
export function filedAtDay(
  request: Pick<EntryFields, 'filedAt'>,
  timeZone: string,
): CivilDate | null {
  const { filedAt } = request;
  return filedAt == null ? null : (dayIn(timeZone, new Date(filedAt)) as CivilDate);
}

/** An entry as a correction would leave it, with what the law asks about that. */
export function amendedDraft(
  earlier: Omit<EntryDraftRow, 'filedOn'> & { readonly filedOn: CivilDate | null },
  request: Partial<EntryFields> & {
    readonly kind?: EntryKind | null;
    readonly type?: string | null;
  },
  timeZone: string,
  facts: EntryFacts = earlier.facts,
): { readonly row: EntryDraftRow; readonly amendment: Amendment } {
  const fields = { ...earlier, ...request } as EntryFields;
  const kind = request.kind === undefined ? earlier.kind : (request.kind ?? 'unread');
  const sameKind = kind === earlier.kind;
  const type = (request.type ?? (sameKind ? earlier.type : 'unread')) as EntryType;
  const row = { ...toShared(fields, timeZone), id: earlier.id, kind, type, facts };
  return {
    row: sameKind ? row : { ...row, facts: {} },
    amendment: {
      draft: { ...row, filedAtDay: filedAtDay(fields, timeZone) },
      changes: new Set(Object.keys(request)),
      losesDetails: !sameKind && saysSomething(earlier.facts),
    },
  };
}

function saysSomething(facts: EntryFacts): boolean {
  return Object.values(facts).some((fact: unknown) =>
    Array.isArray(fact) ? fact.length > 0 : fact !== null,
  );
}

type FieldOfLaw =
  | ('id' | 'kind' | 'type' | 'number' | 'courtSequence' | 'filedOn' | 'enteredOn')
  | ('relations' | 'facts');

/** A stored entry as the law reads it. */
export function toDocketEntry(
  row: Pick<EntryDraftRow, FieldOfLaw> & Pick<DocketEntry, 'sequence' | 'struck'>,
): DocketEntry {
  const { id, kind, type, number, courtSequence, filedOn, enteredOn, relations, facts } = row;
  const { sequence, struck } = row;
  const common = { id, sequence, number, courtSequence, filedOn, enteredOn, relations, struck };
  const entry = { ...common, kind, type };
  // Most entries of a docket that came in say no more; to copy them again would be felt in the long ones.
  if (kind === 'unread' || kind === 'clerk') return entry as DocketEntry;
  return { ...NOTHING_MORE[kind], ...entry, ...facts } as DocketEntry;
}

const NO_FILING: FilingFacts = { filedBy: [], reliefSought: [], closesCase: null };
const NO_RULING: RulingFacts = {
  judgeId: null,
  dispositions: [],
  appliesStandard: null,
  findings: [],
  closesCase: null,
  movesCaseTo: null,
};
/** What an entry says whose details nobody has entered. */
const NOTHING_MORE = { filing: NO_FILING, ruling: NO_RULING } as const;
