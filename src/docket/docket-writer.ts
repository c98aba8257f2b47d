import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { applyEntry } from '../law/docket/apply-entry.js';
import type { DocketEntry } from '../law/docket/docket-entry.js';
import type { EntryKind } from '../law/docket/entry-types.js';
import type { CaseState } from '../law/docket/case-state.js';
import type { Decision } from '../law/docket/refusals.js';
import { staleVersion } from '../platform/http/if-match.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { Problem } from '../platform/problems/problem.js';
import { CaseFilesRepository } from './case-files.repository.js';
import type { Needs, OpenCaseFile } from './case-files.repository.js';
import { CaseStatesRepository, foldWhole, placeOf, toStored } from './case-states.repository.js';
import { DocketsRepository } from './dockets.repository.js';
import type { AmendEntryRequest } from './dto/amend-entry.request.js';
import { EntriesRepository } from './entries.repository.js';
import type { Addition, StoredEntry } from './entries.repository.js';
import { ImportedEntriesRepository } from './imported-entries.repository.js';
import type { ImportedChange, ImportedEntry, Recorded } from './imported-entry.js';
import { toDocketEntry } from './entry-draft.js';
import type { EntryDraftRow } from './entry-draft.js';

/** Which entry is corrected, from which version, by whom and why. */
export interface Correction extends Pick<AmendEntryRequest, 'changedBy' | 'reason'> {
  readonly entryId: string;
  readonly version: number;
  /** The kind the entry must be of; an entry of another kind is not found. */
  readonly ofKind?: EntryKind;
}

/** What an import brings to a docket. */
export interface ImportedDocket {
  readonly importId: string;
  readonly additions: readonly ImportedEntry[];
  readonly changes: readonly ImportedChange[];
}

/** Writes to dockets: the one way in for every entry, whatever its kind. */
@Injectable()
export class DocketWriter {
  constructor(
    private readonly files: CaseFilesRepository,
    private readonly dockets: DocketsRepository,
    private readonly states: CaseStatesRepository,
    private readonly entries: EntriesRepository,
    private readonly imported: ImportedEntriesRepository,
  ) {}

  /** The file of a case, locked until the transaction ends. @throws {Problem} not-found */
  open(manager: EntityManager, caseId: string, needs: Needs): Promise<OpenCaseFile> {
    return this.files.open(manager, caseId, needs);
  }

  /**
   * Adds an entry to the record and stores the state of the case that follows. An entry that comes last in docket
   * order goes on from the stored state; for one that belongs earlier the whole docket is folded again. Answers the
   * entry as the outside reads it; `addition` is what its kind adds.
   */
  async append<T>(
    manager: EntityManager,
    file: OpenCaseFile,
    draft: EntryDraftRow,
    addition?: Addition,
  ): Promise<T> {
    const { caseId, frame, nextSequence: sequence } = file;
    const entry = toDocketEntry({ ...draft, sequence, struck: null });
    const isLast = comesLast(file, entry);
    const state = isLast ? applyEntry(file.state, entry, frame) : file.state;
    const settledOn = laterOf(file.settledOn, state.lastActivityOn);
    const changed = state.reliefs.filter((relief) => !file.state.reliefs.includes(relief));
    const stored = toStored({ caseId, state, frame, settledOn, last: entry }, changed);
    const row = { ...draft, sequence };
    const answer = await this.entries.append<T>(manager, caseId, row, stored, addition);
    if (!isLast) await this.refold(manager, caseId);
    return answer;
  }

  /**
   * Puts an entry in other words. `plan` is asked once the case is locked, with the entry as it stands, for what it
   * shall be; it refuses by throwing. The earlier wording is kept as a revision, the version goes up, and the docket
   * is folded again.
   *
   * @throws {Problem} not-found, precondition-failed, and what `plan` throws
   */
  async correct(
    manager: EntityManager,
    { entryId, version, ofKind, changedBy, reason }: Correction,
    needs: (earlier: StoredEntry) => Needs,
    plan: (file: OpenCaseFile, earlier: StoredEntry) => EntryDraftRow | Promise<EntryDraftRow>,
  ): Promise<void> {
    const seen = await this.entries.stored(manager, entryId);
    if (ofKind !== undefined && seen.kind !== ofKind) throw notFound(ofKind, entryId);
    const { caseId } = seen;
    const file = await this.open(manager, caseId, { ...needs(seen), self: entryId });
    const earlier = await this.entries.stored(manager, entryId);
    if (earlier.version !== version) throw staleVersion('entry', version, earlier.version);

    const draft = await plan(file, earlier);
    await this.entries.keepEarlier(manager, entryId, changedBy ?? 'by hand', reason ?? null);
    await this.entries.update(manager, caseId, draft);
    await this.refold(manager, caseId);
  }

  /**
   * Adds and changes the entries that an import brings, and folds the docket again. The caller holds the case. What
   * an entry said before is kept as a revision made by the import.
   */
  async takeImport(
    manager: EntityManager,
    caseId: string,
    { importId, additions, changes }: ImportedDocket,
  ): Promise<void> {
    const by = { changedBy: `import ${importId}`, reason: 'The source says otherwise now.' };
    await this.imported.change(manager, changes, by);
    const docket = await this.dockets.load(manager, caseId);
    const room = await this.imported.reserve(manager, caseId, additions.length);
    const entries = [...docket.entries, ...toDocketEntries(additions, room)];
    await this.imported.add(manager, { ...room, importId, caseId }, additions);
    await this.states.store(manager, foldWhole(caseId, { ...docket, entries }));
  }

  /** The entry as the outside reads it; `details` is SQL that adds what its kind has. @throws {Problem} not-found */
  read<T>(manager: EntityManager, entryId: string, kind: EntryKind, details: string): Promise<T> {
    return this.entries.read<T>(manager, entryId, kind, details);
  }

  /** The state of the whole docket had it not the entry: what a correction of that entry is decided against. */
  async stateWithout(manager: EntityManager, caseId: string, entryId: string): Promise<CaseState> {
    const docket = await this.dockets.load(manager, caseId);
    const entries = docket.entries.filter(({ id }) => id !== entryId);
    return foldWhole(caseId, { ...docket, entries }).state;
  }

  /** Folds the whole docket of a case again and stores the result. */
  async refold(manager: EntityManager, caseId: string): Promise<void> {
    const docket = await this.dockets.load(manager, caseId);
    await this.states.store(manager, foldWhole(caseId, docket));
  }
}

/** Lets a decision pass, or answers the refusal as a problem. @throws {Problem} the refusal */
export function insist(decision: Decision): void {
  if (decision.ok) return;
  const { code, detail, pointer } = decision.refusal;
  throw new Problem(code, detail, [{ pointer, detail }]);
}

function toDocketEntries(
  additions: readonly ImportedEntry[],
  { ids, after }: Recorded,
): DocketEntry[] {
  return additions.map((entry, at) => {
    const { kind, type, number, courtSequence, filedOn, enteredOn } = entry;
    const [id, sequence] = [ids[at] ?? '', after + at + 1];
    const row = { id, sequence, kind, type, number, courtSequence, filedOn, enteredOn };
    return toDocketEntry({ ...row, relations: [], struck: null, facts: {} });
  });
}

function laterOf(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function comesLast(file: OpenCaseFile, entry: Parameters<typeof placeOf>[0]): boolean {
  if (file.lastPlace === null) return true;
  const { day, place } = placeOf(entry);
  return day > file.lastPlace.day || (day === file.lastPlace.day && place >= file.lastPlace.place);
}
