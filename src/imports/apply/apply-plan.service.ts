import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CasePlan, PlanAction } from '../merge/case-plan.js';
import { CasesService } from '../../cases/cases.service.js';
import { CaseApplier } from './case-applier.js';
import { EntryApplier } from './entry-applier.js';
import { PartyApplier } from './party-applier.js';

/**
 * What an import did to one case: the case, and what that was on record before the source has seen. What the import
 * itself put on the record says so already.
 */
export interface Applied {
  readonly caseId: string;
  readonly partyIds: readonly string[];
  readonly entryIds: readonly string[];
}

/** The actions of a plan that write to the record. */
const DOES: ReadonlySet<PlanAction> = new Set(['add', 'change', 'clear']);

/** Does what a plan says, in the caller's transaction. */
@Injectable()
export class ApplyPlan {
  constructor(
    private readonly record: CasesService,
    private readonly cases: CaseApplier,
    private readonly parties: PartyApplier,
    private readonly entries: EntryApplier,
  ) {}

  /**
   * Puts a plan on the record. The caller holds the case `caseId` (null for one that comes on record now) and made the
   * plan from what it holds.
   *
   * @throws {Problem} what the record refuses
   */
  async apply(
    manager: EntityManager,
    importId: string,
    caseId: string | null,
    plan: CasePlan,
  ): Promise<Applied> {
    const { rows } = plan;
    if (caseId !== null && rows.some(({ action }) => DOES.has(action))) {
      await this.record.touch(manager, caseId);
    }
    const caseRows = rows.filter((row) => row.what === 'case');
    const id = await this.cases.apply(manager, { importId, caseId }, plan.subject, caseRows);
    const subject = { importId, caseId: id };
    const people = rows.filter((row) => row.what === 'party' || row.what === 'counsel');
    const partyIds = await this.parties.apply(manager, subject, people);
    const entryRows = rows.filter((row) => row.what === 'entry');
    const entryIds = await this.entries.apply(manager, subject, entryRows);
    return { caseId: id, partyIds, entryIds };
  }
}
