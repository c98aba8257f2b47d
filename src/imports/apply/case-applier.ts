import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasesService } from '../../cases/cases.service.js';
import type { AmendCaseRequest } from '../../cases/dto/enter-case.request.js';
import { JudgesService } from '../../courts/judges.service.js';
import type { CaseRow, FieldValue, NewCase, PlanSubject } from '../merge/case-plan.js';
import { changesOf } from './changes-of.js';

/** Fields of a plan that name a judge, and the fields of a case that hold the judge's id. */
const JUDGES = { assignedTo: 'assignedJudgeId', referredTo: 'referredJudgeId' } as const;
type JudgeField = keyof typeof JUDGES;

interface Subject {
  readonly importId: string;
  readonly caseId: string | null;
}

/** Does what a plan says of the case itself. */
@Injectable()
export class CaseApplier {
  constructor(
    private readonly cases: CasesService,
    private readonly judges: JudgesService,
  ) {}

  /** The case's id: of the one entered now, or of the one changed. @throws {Problem} what the record refuses */
  async apply(
    manager: EntityManager,
    { importId, caseId }: Subject,
    { courtId }: PlanSubject,
    rows: readonly CaseRow[],
  ): Promise<string> {
    const added = rows.find(({ adds }) => adds !== null)?.adds ?? null;
    if (added !== null) return this.enter(manager, importId, added);
    if (caseId === null) throw new Error('The plan neither adds a case nor is for one on record');
    const { pacerCaseId = null, ...changes } = changesOf(rows);
    if (Object.keys(changes).length > 0 || pacerCaseId !== null) {
      const request = await this.withJudges(manager, courtId, changes);
      const as = { importId, pacerCaseId: pacerCaseId as string | null };
      await this.cases.amendImported(manager, caseId, request, as);
    }
    return caseId;
  }

  private async enter(manager: EntityManager, importId: string, added: NewCase): Promise<string> {
    const { assignedTo, referredTo, pacerCaseId, ...request } = added;
    const judges = await this.withJudges(manager, added.courtId, { assignedTo, referredTo });
    return this.cases.enterImported(manager, { ...request, ...judges }, { importId, pacerCaseId });
  }

  /** The changes with the judges' ids in the place of their names. */
  private async withJudges(
    manager: EntityManager,
    courtId: string,
    changes: Readonly<Record<string, FieldValue>>,
  ): Promise<AmendCaseRequest> {
    const request: Record<string, FieldValue> = {};
    for (const [field, value] of Object.entries(changes)) {
      if (!(field in JUDGES)) request[field] = value;
      else if (typeof value !== 'string') request[JUDGES[field as JudgeField]] = null;
      else {
        const judgeId = await this.judges.named(manager, courtId, value);
        request[JUDGES[field as JudgeField]] = judgeId;
      }
    }
    return request;
  }
}
