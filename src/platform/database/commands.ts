import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Repeat } from '../http/repeat-key.js';
import { Problem } from '../problems/problem.js';
import { claimKey, findAnswer, forgetKeysBefore, keepAnswer } from './idempotency-keys.js';

const DAYS_KEPT = 30;

/** Carries out what a POST asks for: once, in one transaction. */
@Injectable()
export class Commands {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What `work` answers, or, when `repeat` names a key that was used before, what it answered then.
   * `work` and the note of its answer are committed together. A repeat that arrives while the first is
   * under way waits for it; when the first fails, the repeat takes its place.
   *
   * @throws {Problem} repeat-differs when the key came with another body
   */
  async perform<T extends object>(
    repeat: Repeat | undefined,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      if (repeat === undefined) return work(manager);
      if (!(await claimKey(manager, repeat))) return firstAnswer<T>(manager, repeat);
      const answer = await work(manager);
      await keepAnswer(manager, repeat, answer);
      return answer;
    });
  }

  /** Forgets keys used more than 30 days ago; whoever repeats a request does so sooner. */
  async forgetOldKeys(): Promise<void> {
    await forgetKeysBefore(this.dataSource.manager, DAYS_KEPT);
  }
}

async function firstAnswer<T>(manager: EntityManager, repeat: Repeat): Promise<T> {
  const { digest, answer } = await findAnswer(manager, repeat);
  if (digest !== repeat.digest) {
    throw new Problem(
      'repeat-differs',
      `Idempotency-Key '${repeat.key}' came with another body before; take a new key for a new request.`,
    );
  }
  return JSON.parse(answer) as T;
}
