import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { Jobs } from '../platform/jobs/jobs.js';
import { Problem } from '../platform/problems/problem.js';
import type { UploadPart } from '../platform/http/uploads/upload.js';
import { receiveUpload } from './receive-upload.js';
import { ImportRunner } from './run/import-runner.js';
import { ENDED, UNFINISHED } from './store/import-status.js';
import { forgetBytes } from './store/files.repository.js';
import { holdImport, insertImport, moveImport } from './store/imports.repository.js';
import type { MatchAnswers } from './merge/case-plan.js';
import type { ImportRequest } from './dto/import.query.js';

/** An import up to this size is done while its sender waits; a larger one becomes a job. */
const AT_ONCE_BYTES = 2 * 1024 * 1024;

/** An import that was received, and how large it is in bytes. */
export interface StoredImport {
  readonly id: string;
  readonly size: number;
}

/** Dockets that come in from outside: received, planned, applied, watched and cancelled. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly runner: ImportRunner,
  ) {}

  /**
   * Receives files and has them read and planned and, unless `dryRun` is asked for, applied. A small import is done
   * when this answers; a large one goes on as a job. The import's id.
   *
   * @throws {Problem} invalid-request, too-large; then nothing is stored
   */
  async receive(upload: AsyncIterable<UploadPart>, request: ImportRequest): Promise<string> {
    const { id, size } = await this.store(upload, request);
    await this.start(id, size);
    return id;
  }

  /** Receives files and leaves the work on them to the caller, who calls `run`. @throws {Problem} as `receive` does */
  async store(upload: AsyncIterable<UploadPart>, asked: ImportRequest): Promise<StoredImport> {
    const id = v7();
    return this.dataSource.transaction(async (manager) => {
      await insertImport(manager, { id, apply: true, kind: null, courtId: null });
      const { size, request } = await receiveUpload(manager, id, upload, asked);
      const { dryRun, kind, courtId } = request;
      await moveImport(manager, id, { status: 'received', apply: !dryRun, kind, courtId });
      return { id, size };
    });
  }

  /** Works on an import until it waits for a person or has ended. */
  run(importId: string): Promise<void> {
    return this.runner.run(importId);
  }

  /**
   * Applies an import that was planned, with a person's answers to what it proposed.
   *
   * @throws {Problem} not-found, import-not-planned
   */
  async apply(importId: string, answers: MatchAnswers): Promise<void> {
    const size = await this.dataSource.transaction(async (manager) => {
      const { status, answers: earlier } = await holdImport(manager, importId);
      if (status !== 'planned') throw notPlanned(importId, status);
      const all = { ...earlier, ...answers };
      await moveImport(manager, importId, { status: 'received', apply: true, answers: all });
      const [row] = await manager.query<{ size: number }[]>(
        `SELECT coalesce(sum(size), 0)::int AS size FROM import_files WHERE import_id = $1`,
        [importId],
      );
      return row?.size ?? 0;
    });
    await this.start(importId, size);
  }

  /** Has an import stop where it is; what it applied stays. One that has ended stays as it is. @throws {Problem} not-found */
  async cancel(importId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { status } = await holdImport(manager, importId);
      if (ENDED.includes(status)) return;
      if (UNFINISHED.includes(status)) {
        await moveImport(manager, importId, { status, cancelAsked: true });
        return;
      }
      await moveImport(manager, importId, { status: 'cancelled' });
      await forgetBytes(manager, importId);
    });
  }

  private async start(importId: string, size: number): Promise<void> {
    if (size <= AT_ONCE_BYTES) await this.runner.run(importId);
    else await this.jobs.send('imports', { importId });
  }
}

function notPlanned(importId: string, status: string): Problem {
  return new Problem(
    'import-not-planned',
    `Import ${importId} is ${status}; only one that is planned can be applied.`,
  );
}
