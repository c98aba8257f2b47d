import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { CasesService } from '../../cases/cases.service.js';
import type { DeadlineAct, DeadlineKey } from '../../law/deadlines/deadline-act.js';
import { startKey } from '../../law/deadlines/raise-by-hand.js';
import { Commands } from '../../platform/database/commands.js';
import { staleVersion } from '../../platform/http/if-match.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { ActRecorder } from './act-recorder.js';
import { checkStart } from './check-start.js';
import type { AmendDeadlineRequest } from './dto/amend-deadline.request.js';
import type { DeadlineResponse } from './dto/deadline.response.js';
import type { StartDeadlineRequest } from './dto/start-deadline.request.js';
import { fixKey } from './speaks-of.js';
import { toStartedAct } from './to-started-act.js';
import { toStatusAct } from './to-status-act.js';
import type { Speaking } from './to-status-act.js';
import type { Refreshed } from './refresh-case.js';

/** Takes down what people say of deadlines. Each command works the deadlines of its case out anew. */
@Injectable()
export class DeadlineActsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly cases: CasesService,
    private readonly recorder: ActRecorder,
  ) {}

  /**
   * Says what became of a deadline that stands at `version`.
   *
   * @throws {Problem} not-found, precondition-failed, entry-not-in-case, and what `toStatusAct` refuses
   */
  async amend(
    id: string,
    version: number,
    request: AmendDeadlineRequest,
  ): Promise<DeadlineResponse> {
    return this.dataSource.transaction(async (manager) => {
      const { caseId, key } = await this.recorder.find(manager, id);
      const before = await this.begin(manager, caseId);
      const current = await this.recorder.versionOf(manager, caseId, key);
      if (!before.deadlines.some((one) => one.key === key)) throw notFound('deadline', id);
      if (current !== version) throw staleVersion('deadline', version, current);
      const act = toStatusAct(key, request, speaking(before));
      const by = 'by' in act ? act.by : null;
      const named = { entries: [['/byEntryId', by]], parties: [] } as const;
      await this.recorder.insist(manager, caseId, named);
      return this.recorder.record(manager, caseId, { act, key, saidBy: request.saidBy ?? null });
    });
  }

  /**
   * Starts a deadline under a rule, or sets one outright.
   *
   * @throws {Problem} not-found, entry-not-in-case, party-not-in-case, and what `toStartedAct` and `checkStart` refuse
   */
  async start(
    caseId: string,
    request: StartDeadlineRequest,
    repeat: Repeat | undefined,
  ): Promise<DeadlineResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const before = await this.begin(manager, caseId);
      const act = toStartedAct(request, speaking(before));
      if (act.kind === 'start') checkStart(act, before.loaded);
      await this.recorder.insist(manager, caseId, {
        entries: [['/anchorEntryId', act.anchor]],
        parties: act.forPartyIds.map((party, place) => [`/forPartyIds/${place}`, party]),
      });
      const saidBy = request.saidBy ?? null;
      return this.recorder.record(manager, caseId, { act, key: keyOf(act), saidBy });
    });
  }

  /** The case is held, and its deadlines are as its docket has them. */
  private async begin(manager: EntityManager, caseId: string): Promise<Refreshed> {
    await this.cases.touch(manager, caseId);
    return this.recorder.refresh(manager, caseId);
  }
}

function speaking({ at, loaded }: Refreshed): Speaking {
  return { id: v7(), today: at.today, timeZone: loaded.facts.court.timeZone };
}

function keyOf(act: Extract<DeadlineAct, { readonly kind: 'start' | 'fix' }>): DeadlineKey {
  return act.kind === 'start' ? startKey(act) : fixKey(act);
}
