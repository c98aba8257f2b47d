import { civilDate, LAST_DAY } from '../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../src/law/calendar/civil-date.js';
import type { CaseFile } from '../../src/law/docket/case-file.js';
import type { CaseState } from '../../src/law/docket/case-state.js';
import type {
  CaseMove,
  Claim,
  ClerkEntry,
  Disposition,
  Docket,
  DocketEntry,
  Filing,
  Finding,
  Ruling,
  UnreadEntry,
} from '../../src/law/docket/docket-entry.js';
import { countsFrom } from '../../src/law/docket/docket-order.js';
import type { CourtAct, Paper } from '../../src/law/docket/entry-types.js';
import { foldDocket } from '../../src/law/docket/fold-docket.js';
import type {
  CaseOutcome,
  DispositionOutcome,
  FindingOutcome,
  RelationKind,
} from '../../src/law/docket/outcomes.js';
import type { Decision } from '../../src/law/docket/refusals.js';
import type { ReliefKind } from '../../src/law/docket/relief-kinds.js';

/** The day on which every case and entry built here is filed unless told otherwise. */
export const FIRST_DAY = civilDate('2021-01-11');

let made = 0;

/** What every entry has, with an id and a sequence of its own. */
function entryNow(): Omit<UnreadEntry, 'kind' | 'type'> {
  made += 1;
  return {
    id: `entry-${made}`,
    sequence: made,
    number: null,
    courtSequence: null,
    filedOn: FIRST_DAY,
    enteredOn: null,
    relations: [],
    struck: null,
  };
}

/** An entry as the builders here hand it over. */
export interface Built {
  readonly entry: DocketEntry;
}

/** An entry in the making. Each method answers a new one; the entry itself is `entry`. */
class EntryBuilder<E extends DocketEntry> {
  constructor(readonly entry: E) {}

  get id(): string {
    return this.entry.id;
  }

  but(change: Partial<E>): this {
    const Builder = this.constructor as new (entry: E) => this;
    return new Builder({ ...this.entry, ...change });
  }

  on(day: string): this {
    return this.but({ filedOn: civilDate(day) } as Partial<E>);
  }

  entered(day: string): this {
    return this.but({ enteredOn: civilDate(day) } as Partial<E>);
  }

  undated(): this {
    return this.but({ filedOn: null, enteredOn: null } as Partial<E>);
  }

  struck(day: string, orderedIn: { readonly id: string } | null = null): this {
    return this.but({
      struck: { on: civilDate(day), orderedIn: orderedIn?.id ?? null },
    } as Partial<E>);
  }

  related(kind: RelationKind, to: { readonly id: string }): this {
    const relations = [...this.entry.relations, { to: to.id, kind, position: null }];
    return this.but({ relations } as unknown as Partial<E>);
  }
}

class FilingBuilder extends EntryBuilder<Filing> {
  /** The id of the first relief it seeks. */
  get relief(): string {
    const [first] = this.entry.reliefSought;
    if (first === undefined) throw new Error(`${this.id} seeks nothing`);
    return first.id;
  }

  of(type: Paper): this {
    return this.but({ type });
  }

  seeking(...kinds: ReliefKind[]): this {
    const reliefSought = kinds.map((kind) => ({ id: `${this.id}:${kind}`, kind, note: null }));
    return this.but({ reliefSought: [...this.entry.reliefSought, ...reliefSought] });
  }

  responding(to: { readonly id: string }): this {
    return this.of('response').related('responds-to', to);
  }

  replying(to: { readonly id: string }): this {
    return this.of('reply').related('replies-to', to);
  }

  closing(closesCase: CaseOutcome): this {
    return this.but({ closesCase });
  }
}

type Target = Partial<
  Pick<Disposition, 'reliefId' | 'claimId' | 'partyId' | 'entryId' | 'request'>
>;

class RulingBuilder extends EntryBuilder<Ruling> {
  of(type: CourtAct): this {
    return this.but({ type });
  }

  disposing(target: Target, outcome: DispositionOutcome, change: Partial<Disposition> = {}): this {
    const disposition = { ...aDisposition(outcome), ...target, ...change };
    return this.but({ dispositions: [...this.entry.dispositions, disposition] });
  }

  denying(motion: FilingBuilder): this {
    return this.disposing({ reliefId: motion.relief }, 'denied');
  }

  granting(motion: FilingBuilder): this {
    return this.disposing({ reliefId: motion.relief }, 'granted');
  }

  /** Converts what `motion` seeks; the relief it makes is `converted(motion, kind)`. */
  converting(motion: FilingBuilder, convertedTo: ReliefKind): this {
    const newReliefId = converted(motion, convertedTo);
    return this.disposing({ reliefId: motion.relief }, 'converted', { convertedTo, newReliefId });
  }

  under(appliesStandard: string): this {
    return this.but({ appliesStandard });
  }

  finding(factor: string, outcome: FindingOutcome, of: Partial<Finding> = {}): this {
    const found = { ...aFinding(factor, outcome), ...of };
    return this.but({ findings: [...this.entry.findings, found] });
  }

  closing(closesCase: CaseOutcome): this {
    return this.but({ closesCase });
  }

  moving(movesCaseTo: CaseMove): this {
    return this.but({ movesCaseTo });
  }
}

/** The id of the relief that `converting(motion, kind)` makes. */
export function converted(motion: FilingBuilder, kind: ReliefKind): string {
  return `${motion.relief}>${kind}`;
}

/** A disposition of the case itself. */
export function aDisposition(outcome: DispositionOutcome): Disposition {
  const target = { reliefId: null, claimId: null, partyId: null, entryId: null, request: null };
  return { ...target, outcome, convertedTo: null, newReliefId: null };
}

/** A finding of the ruling as a whole. */
export function aFinding(factor: string, outcome: FindingOutcome): Finding {
  return { factor, outcome, claimId: null, reliefId: null, quote: null, page: null };
}

/** A motion that seeks nothing yet. */
export function aFiling(): FilingBuilder {
  const facts = { filedBy: [], reliefSought: [], closesCase: null };
  return new FilingBuilder({ ...entryNow(), kind: 'filing', type: 'motion', ...facts });
}

/** An order that decides nothing yet. */
export function aRuling(): RulingBuilder {
  return new RulingBuilder({
    ...entryNow(),
    kind: 'ruling',
    type: 'order',
    judgeId: null,
    dispositions: [],
    appliesStandard: null,
    findings: [],
    closesCase: null,
    movesCaseTo: null,
  });
}

export function aClerkEntry(): EntryBuilder<ClerkEntry> {
  return new EntryBuilder<ClerkEntry>({ ...entryNow(), kind: 'clerk', type: 'clerk-notice' });
}

export function anUnreadEntry(): EntryBuilder<UnreadEntry> {
  return new EntryBuilder<UnreadEntry>({ ...entryNow(), kind: 'unread', type: 'unread' });
}

class CaseBuilder {
  constructor(readonly docket: Docket) {}

  but(change: Partial<Docket>): CaseBuilder {
    return new CaseBuilder({ ...this.docket, ...change });
  }

  filedOn(day: string): CaseBuilder {
    return this.but({ filedOn: civilDate(day) });
  }

  terminatedOn(day: string): CaseBuilder {
    return this.but({ terminatedOn: civilDate(day) });
  }

  claiming(id: string, assertedIn: { readonly id: string } | null = null): CaseBuilder {
    const claim: Claim = { id, title: `Count ${id}`, assertedIn: assertedIn?.id ?? null };
    return this.but({ claims: [...this.docket.claims, claim] });
  }

  with(...entries: readonly Built[]): CaseBuilder {
    const added = entries.map(({ entry }) => entry);
    return this.but({ entries: [...this.docket.entries, ...added] });
  }

  /** Its state at the end of `day`. */
  asOf(day: string): CaseState {
    return foldDocket(this.docket, day as CivilDate);
  }
}

/** A case filed on 11 January 2021, with an empty docket and no claims. */
export function aCase(): CaseBuilder {
  return new CaseBuilder({ filedOn: FIRST_DAY, terminatedOn: null, claims: [], entries: [] });
}

/**
 * The file of a case in which a draft is decided, on 2 March 2021: every entry of its docket is among those the draft
 * names, plaintiff and defendant are its parties, and the draft's number is free.
 */
export function aCaseFile(made = aCase(), change: Partial<CaseFile> = {}): CaseFile {
  const { filedOn, entries } = made.docket;
  return {
    filedOn,
    today: civilDate('2021-03-02'),
    state: made.asOf(LAST_DAY),
    parties: new Set(['plaintiff', 'defendant']),
    entries: new Map(entries.map((entry) => [entry.id, countsFrom(entry)])),
    numberTaken: false,
    ...change,
  };
}

/** A decision in a few words: 'allowed', or the code and pointer of its refusal. */
export function told(decision: Decision): string {
  return decision.ok ? 'allowed' : `${decision.refusal.code} ${decision.refusal.pointer}`;
}
