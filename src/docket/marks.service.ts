import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { civilDate, earlierOf } from '../law/calendar/civil-date.js';
import { decideStrike, decideVoid } from '../law/docket/decide-mark.js';
import type { MarkedEntry } from '../law/docket/decide-mark.js';
import { Commands } from '../platform/database/commands.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import type { OpenCaseFile } from './case-files.repository.js';
import { DocketWriter, insist } from './docket-writer.js';
import type { DocketEntryResponse } from './dto/docket-entry.response.js';
import type { MarkEntryRequest } from './dto/mark-entry.request.js';
import { EntriesRepository } from './entries.repository.js';

const STRIKE = `
UPDATE docket_entries SET struck_on = $2, struck_in = $3, struck_reason = $4, revision = revision + 1,
  version = version + 1 WHERE id = $1`;
const VOID = `
UPDATE docket_entries SET voided_at = now(), void_reason = $2, revision = revision + 1, version = version + 1
WHERE id = $1`;
const STRUCK_IN = `SELECT id FROM docket_entries WHERE struck_in = $1 ORDER BY sequence`;
const LIFT = `
UPDATE docket_entries SET struck_on = NULL, struck_in = NULL, struck_reason = NULL, revision = revision + 1,
  version = version + 1 WHERE id = $1`;

/** Marks on entries: nothing is deleted, a struck entry stays visible and a void one stays in the record. */
@Injectable()
export class MarksService {
  constructor(
    private readonly commands: Commands,
    private readonly writer: DocketWriter,
    private readonly entries: EntriesRepository,
  ) {}

  /**
   * Strikes an entry: it stays visible and marked, and counts as the order says. It counts as struck from the day of
   * the order that made the strike or, where none is named, from `on` or today.
   *
   * @throws {Problem} not-found, and the refusals of `decideStrike`
   */
  strike(
    entryId: string,
    request: MarkEntryRequest,
    repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    const orderedIn = request.orderedIn ?? null;
    const entryIds = orderedIn === null ? [] : [orderedIn];
    return this.mark(entryId, entryIds, repeat, async (manager, file, entry) => {
      const ordered = orderedIn === null ? null : (file.entries.get(orderedIn) ?? null);
      const on = ordered ?? (request.on == null ? file.today : civilDate(request.on));
      insist(decideStrike(file, entry, { on, orderedIn }));
      await this.entries.keepEarlier(manager, entryId, 'by hand', request.reason);
      await manager.query(STRIKE, [entryId, on, orderedIn, request.reason]);
    });
  }

  /**
   * Voids an entry that should never have been made: it no longer counts, nor does a strike that it ordered, and its
   * number is free again.
   *
   * @throws {Problem} not-found, already-void
   */
  voidEntry(
    entryId: string,
    request: MarkEntryRequest,
    repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    return this.mark(entryId, [], repeat, async (manager, _file, entry) => {
      insist(decideVoid(entry));
      await this.entries.keepEarlier(manager, entryId, 'by hand', request.reason);
      await manager.query(VOID, [entryId, request.reason]);
      for (const { id } of await manager.query<{ id: string }[]>(STRUCK_IN, [entryId])) {
        await this.entries.keepEarlier(manager, id, 'by hand', request.reason);
        await manager.query(LIFT, [id]);
      }
    });
  }

  private mark(
    entryId: string,
    entryIds: readonly string[],
    repeat: Repeat | undefined,
    work: (manager: EntityManager, file: OpenCaseFile, entry: MarkedEntry) => Promise<void>,
  ): Promise<DocketEntryResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const caseId = await this.entries.caseOf(manager, entryId);
      const file = await this.writer.open(manager, caseId, {
        number: null,
        entryIds,
        partyIds: [],
        self: entryId,
      });
      const { filedOn, enteredOn, struck, voided } = await this.entries.stored(manager, entryId);
      const entry = { countsFrom: earlierOf(filedOn, enteredOn), struck: struck !== null, voided };
      await work(manager, file, entry);
      await this.writer.refold(manager, caseId);
      await manager.query(`UPDATE cases SET change = change + 1 WHERE id = $1`, [caseId]);
      return this.entries.find(manager, entryId);
    });
  }
}
