import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { numberAfter, pageOf } from '../platform/http/keyset.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { decideAmendment } from '../law/docket/decide-amendment.js';
import { decideEntry } from '../law/docket/decide-entry.js';
import type { EntryType } from '../law/docket/entry-types.js';
import { Commands } from '../platform/database/commands.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import type { Needs } from './case-files.repository.js';
import { DocketWriter, insist } from './docket-writer.js';
import type { AmendEntryRequest } from './dto/amend-entry.request.js';
import type { DocketEntryResponse } from './dto/docket-entry.response.js';
import type { EnterEntryRequest, EntryFields } from './dto/enter-entry.request.js';
import type { EntryRevisionResponse } from './dto/entry-revision.response.js';
import { EntriesRepository } from './entries.repository.js';
import { amendedDraft, filedAtDay, toShared } from './entry-draft.js';

@Injectable()
export class DocketService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly writer: DocketWriter,
    private readonly entries: EntriesRepository,
  ) {}

  /**
   * Enters an entry of any kind by hand; without a kind it is unread. Its details, if its kind has any, are given
   * through the routes of that kind.
   *
   * @throws {Problem} not-found, and the refusals of `decideEntry`
   */
  enter(
    caseId: string,
    request: EnterEntryRequest,
    repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const file = await this.writer.open(manager, caseId, needsOf(request));
      const shared = toShared(request, file.timeZone);
      const kind = request.kind ?? 'unread';
      const type = (request.type ?? 'unread') as EntryType;
      const filedOn = request.filedOn as CivilDate;
      const atDay = filedAtDay(request, file.timeZone);
      insist(decideEntry(file, { ...shared, kind, type, filedOn, filedAtDay: atDay }));
      const id = v7();
      return this.writer.append(manager, file, { ...shared, id, kind, type, facts: {} });
    });
  }

  /** One entry, in its current wording. @throws {Problem} not-found */
  find(entryId: string): Promise<DocketEntryResponse> {
    return this.entries.find(this.dataSource.manager, entryId);
  }

  /** Every earlier wording of an entry, the oldest first. @throws {Problem} not-found */
  async revisions(
    entryId: string,
    { cursor, limit }: PageQuery,
  ): Promise<Page<EntryRevisionResponse>> {
    const { manager } = this.dataSource;
    await this.entries.caseOf(manager, entryId);
    const part = { after: numberAfter(cursor), limit: limit + 1 };
    const rows = await this.entries.revisions(manager, entryId, part);
    return pageOf(rows, limit, ({ revision }) => [revision]);
  }

  /**
   * Corrects an entry: absent fields stay, null clears; the earlier wording stays readable as a revision, and the
   * id outlives a change of kind.
   *
   * @throws {Problem} not-found, precondition-failed, and the refusals of `decideAmendment`
   */
  amend(
    entryId: string,
    version: number,
    request: AmendEntryRequest,
  ): Promise<DocketEntryResponse> {
    return this.dataSource.transaction(async (manager) => {
      const correction = { ...request, entryId, version };
      const needs = needsOf(request);
      await this.writer.correct(
        manager,
        correction,
        () => needs,
        (file, earlier) => {
          const draft = amendedDraft(earlier, request, file.timeZone);
          insist(decideAmendment(file, draft.amendment));
          return draft.row;
        },
      );
      return this.entries.find(manager, entryId);
    });
  }
}

/** What a request names that must be looked up before it can be decided. */
export function needsOf({ number, relations }: Partial<EntryFields>): Needs {
  return { number: number ?? null, entryIds: (relations ?? []).map(({ to }) => to), partyIds: [] };
}
