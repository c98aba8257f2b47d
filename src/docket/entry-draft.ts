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
  switch (kind) {
    case 'unread':
    case 'clerk':
      return { ...common, kind, type } as DocketEntry;
    case 'filing':
      return { ...common, kind, type, ...toFilingFacts(facts) } as DocketEntry;
    case 'ruling':
      return { ...common, kind, type, ...toRulingFacts(facts) } as DocketEntry;
  }
}

/** Field by field: rows differ in what they say, and objects of one shape are read many times faster in a long docket. */
function toFilingFacts(facts: Partial<FilingFacts>): FilingFacts {
  const { filedBy = [], reliefSought = [], closesCase = null } = facts;
  return { filedBy, reliefSought, closesCase };
}

function toRulingFacts(facts: Partial<RulingFacts>): RulingFacts {
  const { judgeId = null, dispositions = [], appliesStandard = null } = facts;
  const { findings = [], closesCase = null, movesCaseTo = null } = facts;
  return { judgeId, dispositions, appliesStandard, findings, closesCase, movesCaseTo };
}
