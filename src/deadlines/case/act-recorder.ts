import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DeadlineAct, DeadlineKey } from '../../law/deadlines/deadline-act.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { ActsRepository } from './acts.repository.js';
import { deadlineId } from './deadline-id.js';
import type { DeadlineResponse } from './dto/deadline.response.js';
import { MembersOfCase } from './members-of-case.js';
import type { NamedMembers } from './members-of-case.js';
import { ProjectionRepository } from './projection.repository.js';
import { RefreshCase } from './refresh-case.js';
import type { Refreshed } from './refresh-case.js';
import { toDeadlineResponse } from './to-deadline-response.js';

/** An act, the deadline it makes or speaks of, and who said it. */
interface Said {
  readonly act: DeadlineAct;
  readonly key: DeadlineKey;
  readonly saidBy: string | null;
}

/** The record as acts change it, within one transaction. */
@Injectable()
export class ActRecorder {
  constructor(
    private readonly acts: ActsRepository,
    private readonly projection: ProjectionRepository,
    private readonly refreshCase: RefreshCase,
    private readonly members: MembersOfCase,
  ) {}

  /** The case and the key of a deadline. @throws {Problem} not-found */
  async find(
    manager: EntityManager,
    id: string,
  ): Promise<{ readonly caseId: string; readonly key: DeadlineKey }> {
    const found = await this.projection.find(manager, id);
    if (found === null) throw notFound('deadline', id);
    return found;
  }

  refresh(manager: EntityManager, caseId: string): Promise<Refreshed> {
    return this.refreshCase.refresh(manager, caseId);
  }

  /** @throws {Problem} entry-not-in-case, party-not-in-case */
  insist(manager: EntityManager, caseId: string, named: NamedMembers): Promise<void> {
    return this.members.insist(manager, caseId, named);
  }

  async versionOf(manager: EntityManager, caseId: string, key: DeadlineKey): Promise<number> {
    return (await this.projection.versions(manager, caseId)).get(key)?.version ?? 1;
  }

  /** Keeps the act; the deadline as it stands thereafter. */
  async record(
    manager: EntityManager,
    caseId: string,
    { act, key, saidBy }: Said,
  ): Promise<DeadlineResponse> {
    await this.acts.add(manager, caseId, act, saidBy);
    const { deadlines, loaded, at } = await this.refreshCase.refresh(manager, caseId, key);
    const deadline = deadlines.find((one) => one.key === key);
    if (deadline === undefined) throw new Error(`The act ${act.id} made no deadline ${key}`);
    const id = deadlineId(caseId, key);
    const version = await this.versionOf(manager, caseId, key);
    const { court } = loaded.facts;
    return toDeadlineResponse({ ...deadline, id, version }, { caseId, court, now: at.now });
  }
}
