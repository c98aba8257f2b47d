import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { DocketWriter, insist } from '../docket/docket-writer.js';
import { needsOf } from '../docket/docket.service.js';
import { amendedDraft, filedAtDay, toShared } from '../docket/entry-draft.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { decideAmendment } from '../law/docket/decide-amendment.js';
import { decideFilers, decideFiling } from '../law/docket/decide-filing.js';
import { decideReliefs } from '../law/docket/decide-reliefs.js';
import type { ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';
import { Commands } from '../platform/database/commands.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import type { AmendFilingRequest, FileDocumentRequest } from './dto/file-document.request.js';
import { FILING_DETAILS } from './dto/filing.response.js';
import type { FilingResponse } from './dto/filing.response.js';
import { toFilingDetails } from './filing-facts.js';
import { FilingsRepository, filingAddition } from './filings.repository.js';

@Injectable()
export class FilingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly writer: DocketWriter,
    private readonly filings: FilingsRepository,
  ) {}

  /**
   * Files a paper by hand: a docket entry of kind `filing` with its details. Each relief it seeks gets an id.
   *
   * @throws {Problem} not-found, and the refusals of `decideFiling`
   */
  file(
    caseId: string,
    request: FileDocumentRequest,
    repeat: Repeat | undefined,
  ): Promise<FilingResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const facts = toFilingDetails(request);
      const served = facts.service.map(({ partyId }) => partyId);
      const partyIds = [...facts.filedBy, ...served.filter((partyId) => partyId !== null)];
      const file = await this.writer.open(manager, caseId, { ...needsOf(request), partyIds });

      const id = v7();
      const row = { ...toShared(request, file.timeZone), id, kind: 'filing', facts } as const;
      const draft = { ...row, type: request.type, filedOn: request.filedOn as CivilDate, served };
      const atDay = filedAtDay(request, file.timeZone);
      insist(decideFiling(file, { ...draft, filedBy: facts.filedBy, filedAtDay: atDay }));
      const entry = { ...row, type: request.type };
      return this.writer.append<FilingResponse>(manager, file, entry, filingAddition(facts));
    });
  }

  /** One filing with its details. @throws {Problem} not-found, also for an entry of another kind */
  find(entryId: string): Promise<FilingResponse> {
    return this.read(this.dataSource.manager, entryId);
  }

  /**
   * Corrects a filing and its details: absent fields stay, null clears; the earlier wording stays readable as a
   * revision. A relief named by its id, or of a kind sought before, stays the one it was.
   *
   * @throws {Problem} not-found, precondition-failed, and the refusals of `decideAmendment` and `decideFilers`
   */
  amend(entryId: string, version: number, request: AmendFilingRequest): Promise<FilingResponse> {
    return this.dataSource.transaction(async (manager) => {
      const { filedBy, service } = request;
      const served = (service ?? []).map(({ partyId }) => partyId ?? null);
      const partyIds = [...(filedBy ?? []), ...served.filter((partyId) => partyId !== null)];
      const needs = { ...needsOf(request), partyIds };
      const correction = { ...request, entryId, version, ofKind: 'filing' } as const;
      await this.writer.correct(
        manager,
        correction,
        () => needs,
        async (file, earlier) => {
          const facts = toFilingDetails(request, earlier.facts);
          const draft = amendedDraft(earlier, request, file.timeZone, facts);
          insist(decideAmendment(file, draft.amendment));
          insist(decideFilers(file, { filedBy: filedBy ?? [], served }));
          const before = toFilingDetails({}, earlier.facts).reliefSought;
          const named = (request.reliefSought ?? []).map(({ id }) => id ?? null);
          insist(decideReliefs(file.state, before, facts.reliefSought, named));
          const kept = new Set(facts.reliefSought.map(({ id }) => id));
          const removed = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
          await this.filings.removeReliefs(manager, removed);
          await this.filings.replace(manager, { caseId: file.caseId, entryId }, facts);
          return draft.row;
        },
      );
      return this.read(manager, entryId);
    });
  }

  /** Records the relief that a ruling converted another one into. */
  bearRelief(
    manager: EntityManager,
    relief: { readonly id: ReliefId; readonly kind: ReliefKind; readonly from: ReliefId },
  ): Promise<void> {
    return this.filings.bear(manager, relief);
  }

  /** Forgets reliefs that a corrected ruling no longer converts others into. */
  removeReliefs(manager: EntityManager, removed: readonly ReliefId[]): Promise<void> {
    return this.filings.removeReliefs(manager, removed);
  }

  private read(manager: EntityManager, entryId: string): Promise<FilingResponse> {
    return this.writer.read<FilingResponse>(manager, entryId, 'filing', FILING_DETAILS);
  }
}
