import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FIRST_ID } from '../../platform/http/keyset.js';
import { RefreshCase } from './refresh-case.js';
import { StaleCases } from './stale-cases.js';

const CASES_AT_A_TIME = 200;

/**
 * Keeps the stored deadlines in step with the dockets. Writing to a docket costs nothing: it is when somebody asks
 * across cases that those which changed since are worked out again.
 */
@Injectable()
export class DeadlineRefresh implements BeforeApplicationShutdown {
  private readonly log = new Logger('Deadlines');
  private background: Promise<void> | null = null;
  private isClosing = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly stale: StaleCases,
    private readonly refreshCase: RefreshCase,
  ) {}

  /** Brings the stored deadlines of one case up to date, if they are not. */
  async ensure(caseId: string): Promise<void> {
    if (await this.stale.isStale(caseId)) await this.refresh(caseId, 'wait');
  }

  /**
   * Brings those of all cases up to date, for at most so long; how many cases are left. Those are worked out when the
   * request has been answered.
   */
  async refreshStale({ atMostMs }: { readonly atMostMs: number }): Promise<number> {
    const end = performance.now() + atMostMs;
    await this.sweep(() => performance.now() > end);
    const left = await this.stale.count();
    if (left > 0) this.goOn();
    return left;
  }

  /** Works out and stores the deadlines of every case anew; how many cases there were. */
  async rebuild(): Promise<number> {
    let count = 0;
    for (let after = FIRST_ID; ;) {
      const ids = await this.idsAfter(after);
      const last = ids.at(-1);
      if (last === undefined) return count;
      for (const id of ids) await this.refresh(id, 'wait');
      count += ids.length;
      after = last;
    }
  }

  /** Ends with the case under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await this.background;
  }

  private goOn(): void {
    if (this.background !== null || this.isClosing) return;
    this.background = this.sweep(() => this.isClosing)
      .catch((error: unknown) => {
        this.log.error(error);
      })
      .finally(() => {
        this.background = null;
      });
  }

  private async sweep(isOver: () => boolean): Promise<void> {
    const leftOut: string[] = [];
    while (!isOver()) {
      const ids = await this.stale.some(CASES_AT_A_TIME, leftOut);
      if (ids.length === 0) return;
      for (const id of ids) {
        if (isOver()) return;
        if (!(await this.attempt(id))) leftOut.push(id);
      }
    }
  }

  /** False when another one is at it, or when it fails: one case that cannot be read must not hide all others. */
  private async attempt(caseId: string): Promise<boolean> {
    try {
      return await this.refresh(caseId, 'pass');
    } catch (error) {
      this.log.error(error, { caseId });
      return false;
    }
  }

  private async refresh(caseId: string, ifHeld: 'wait' | 'pass'): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      if (ifHeld === 'pass' && !(await this.stale.holdIfFree(manager, caseId))) return false;
      await this.refreshCase.refresh(manager, caseId);
      return true;
    });
  }

  private async idsAfter(caseId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT $2',
      [caseId, CASES_AT_A_TIME],
    );
    return rows.map(({ id }) => id);
  }
}
