import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseDeadline } from '../../law/deadlines/case-deadline.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import type { Moment } from '../../law/deadlines/docket-index.js';
import { deadlineId } from './deadline-id.js';
import { countsLater, DeriveCase } from './derive-case.js';
import type { LoadedCase } from './derive-case.js';
import { planProjection } from './plan-projection.js';
import { ProjectionRepository } from './projection.repository.js';
import { toProjectionRow } from './projection-row.js';
import { StaleCases } from './stale-cases.js';

/** The deadlines of a case as they were worked out and stored just now. */
export interface Refreshed {
  readonly loaded: LoadedCase;
  readonly at: Moment;
  readonly deadlines: readonly CaseDeadline[];
}

/** Works out the deadlines of a case and stores them: rows of those that are as they were are not written. */
@Injectable()
export class RefreshCase {
  constructor(
    private readonly derive: DeriveCase,
    private readonly projection: ProjectionRepository,
    private readonly stale: StaleCases,
  ) {}

  /**
   * In the caller's transaction. `acted` is the deadline of which a person has just spoken: it gets another version
   * even if nothing came of it.
   *
   * @throws {Problem} not-found
   */
  async refresh(
    manager: EntityManager,
    caseId: string,
    acted: DeadlineKey | null = null,
  ): Promise<Refreshed> {
    await this.stale.hold(manager, caseId);
    const loaded = await this.derive.load(manager, caseId);
    const at = this.derive.moment(loaded);
    const deadlines = this.derive.derive(loaded, at);
    const fresh = deadlines.map((one) => toProjectionRow(one, caseId, loaded.sealed));
    const idOf = (key: DeadlineKey): string => deadlineId(caseId, key);
    const standing = await this.projection.standing(manager, caseId);
    await this.projection.write(manager, caseId, planProjection(standing, fresh, acted, idOf));
    await this.projection.note(manager, caseId, {
      change: loaded.change,
      rulesVersion: loaded.rulesVersion,
      computedOn: at.today,
      staleOn: countsLater(loaded.facts, at.today),
    });
    return { loaded, at, deadlines };
  }
}
