import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem.js';

const LIMIT_MS = 2_000;

/** Whether the database can do its part. */
@Injectable()
export class DatabaseHealth {
  private asking: Promise<unknown> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** @throws {Problem} unavailable, when the database does not answer within two seconds */
  async check(): Promise<void> {
    const timer = new AbortController();
    try {
      await Promise.race([this.ask(), late(timer.signal)]);
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem('unavailable', 'The database cannot be reached.');
    } finally {
      timer.abort();
    }
  }

  /** One question at a time: a probe every second must not pile up on a database that hangs. */
  private ask(): Promise<unknown> {
    this.asking ??= this.dataSource.query('SELECT 1').finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }
}

async function late(signal: AbortSignal): Promise<never> {
  await sleep(LIMIT_MS, undefined, { signal });
  throw new Problem(
    'unavailable',
    `The database did not answer within ${LIMIT_MS / 1000} seconds.`,
  );
}
