import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { EntryType } from '../law/docket/entry-types.js';
import type { ReviewAnswer } from '../law/readings/statements.js';
import { staleVersion } from '../platform/http/if-match.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { Problem } from '../platform/problems/problem.js';
import { DocketsOnRecordRepository } from './dockets-on-record.repository.js';
import type { DocketOnRecord } from './docket-on-record.js';
import { ReadingsReader } from './readings-reader.js';
import { ReadingsService } from './readings.service.js';

const REASONS: Readonly<Record<ReviewAnswer, string>> = {
  accepted: 'What was read was accepted.',
  dismissed: 'What was not sure was dismissed.',
  corrected: 'What was read was corrected.',
};

/** An entry of which a person speaks, at the version the person saw. */
interface Seen {
  readonly entryId: string;
  readonly version: number;
}

/** What people say of what the reader was unsure of. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ReadingsReader,
    private readonly dockets: DocketsOnRecordRepository,
    private readonly readings: ReadingsService,
  ) {}

  /**
   * All that waits on the entry is right: it goes on record as the person's word.
   *
   * @throws {Problem} not-found, precondition-failed, nothing-to-review
   */
  accept(entryId: string, version: number): Promise<void> {
    return this.answer({ entryId, version }, 'accepted', null);
  }

  /**
   * None of what waits on the entry is to be recorded: it stands as it is.
   *
   * @throws {Problem} not-found, precondition-failed, nothing-to-review
   */
  dismiss(entryId: string, version: number): Promise<void> {
    return this.answer({ entryId, version }, 'dismissed', null);
  }

  /**
   * The entry is of another type, also one of which nothing waits: it gets that type, and what was surely read of it
   * of a paper of that type.
   *
   * @throws {Problem} not-found, precondition-failed, relief-ruled-upon
   */
  correct(entryId: string, version: number, type: EntryType): Promise<void> {
    return this.answer({ entryId, version }, 'corrected', type);
  }

  private async answer(seen: Seen, answer: ReviewAnswer, type: EntryType | null): Promise<void> {
    const { entryId } = seen;
    const stored = await this.reader.find(entryId);
    if (stored === null) throw notFound('reading of an entry', entryId);
    const { caseId } = stored;
    await this.dataSource.transaction(async (manager) => {
      const docket = await this.hold(manager, caseId);
      insistOn(docket, seen, type === null);
      const reason = REASONS[answer];
      await this.readings.hear(manager, caseId, docket, { entryId, answer, type, reason });
    });
  }

  private async hold(manager: EntityManager, caseId: string): Promise<DocketOnRecord> {
    await this.dockets.hold(manager, caseId);
    return this.dockets.load(manager, caseId, false);
  }
}

/** @throws {Problem} not-found for a void entry, precondition-failed, nothing-to-review where something must wait */
function insistOn(docket: DocketOnRecord, { entryId, version }: Seen, mustWait: boolean): void {
  const entry = docket.entries.find(({ id }) => id === entryId);
  if (entry?.last == null) throw notFound('reading of an entry', entryId);
  if (entry.version !== version) throw staleVersion('entry', version, entry.version);
  if (mustWait && entry.last.waiting.length === 0) {
    throw new Problem('nothing-to-review', `Nothing of the entry ${entryId} waits for a person.`);
  }
}
