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

const NOT_STRUCK = { struckOn: null, struckIn: null, struckReason: null };

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
      const strike = { struckOn: on, struckIn: orderedIn, struckReason: request.reason };
      await this.entries.mark(manager, entryId, strike);
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
      const voiding = { voidedAt: () => 'now()', voidReason: request.reason };
      await this.entries.mark(manager, entryId, voiding);
      for (const id of await this.entries.struckBy(manager, entryId)) {
        await this.entries.keepEarlier(manager, id, 'by hand', request.reason);
        await this.entries.mark(manager, id, NOT_STRUCK);
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
