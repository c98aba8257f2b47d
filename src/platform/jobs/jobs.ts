import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import PgBoss from 'pg-boss';
import { DataSource } from 'typeorm';
import { reason } from '../config/error-code.js';
import { JOBS_SCHEMA } from './install-jobs.js';
import type { Queue } from './install-jobs.js';

/** Other processes' jobs are found by looking; one's own are told of at once. */
const LOOK_EVERY_SECONDS = 5;
const MAINTAIN_EVERY_SECONDS = 300;

/** Work that goes on when the request that asked for it has been answered; it is kept in Postgres. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly workers = new Map<Queue, string>();
  private boss: PgBoss | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Has `work` called with each job of the queue, one after another, until the app closes. */
  async work(queue: Queue, work: (data: object) => Promise<void>): Promise<void> {
    const boss = await this.started();
    const options = { pollingIntervalSeconds: LOOK_EVERY_SECONDS, batchSize: 1 };
    const worker = await boss.work<object>(queue, options, async (jobs) => {
      for (const { data } of jobs) await work(data);
    });
    this.workers.set(queue, worker);
  }

  /** Has a job wait in the queue; it survives this process. */
  async send(queue: Queue, data: object): Promise<void> {
    const boss = await this.started();
    await boss.send(queue, data);
    const worker = this.workers.get(queue);
    if (worker !== undefined) boss.notifyWorker(worker);
  }

  /** Takes no new job; one under way has until the app's time to close is over. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, wait: true, timeout: 5_000 });
    this.boss = null;
  }

  private async started(): Promise<PgBoss> {
    if (this.boss !== null) return this.boss;
    const pool = (this.dataSource.driver as unknown as { readonly master: pg.Pool }).master;
    const boss = new PgBoss({
      db: { executeSql: (text, values?: unknown[]) => pool.query(text, values) },
      schema: JOBS_SCHEMA,
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: MAINTAIN_EVERY_SECONDS,
    });
    boss.on('error', (error) => {
      this.log.warn(`A job queue could not be read: ${reason(error)}`);
    });
    this.boss = await boss.start();
    return boss;
  }
}
