import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Commands } from '../platform/database/commands.js';
import type { Page } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { Problem } from '../platform/problems/problem.js';
import { nameAndIdAfter, toPage } from '../platform/http/keyset.js';
import type { EnterJudgeRequest } from './dto/enter-judge.request.js';
import type { JudgeResponse } from './dto/judge.response.js';
import type { ListJudgesQuery } from './dto/list-judges.query.js';
import { courtExists, findJudge, findNamed, insertJudge, listJudges } from './judges.repository.js';

/** Judges, as users and imports enter them. */
@Injectable()
export class JudgesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
  ) {}

  /**
   * Enters a judge. Two judges may have one name, so nobody is merged: look among those of `list`
   * first.
   *
   * @throws {Problem} unknown-court
   */
  async enter(request: EnterJudgeRequest, repeat: Repeat | undefined): Promise<JudgeResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const { name, title = null, initials = null, courtId = null } = request;
      if (courtId !== null) await requireCourt(manager, courtId);
      const id = v7();
      await insertJudge(manager, { id, name, title, initials, courtId });
      return requireJudge(manager, id);
    });
  }

  /**
   * The judge of a court that an import names, in its own transaction: the one of that name, entered first if there is
   * none. Two of that court with one name are never told apart by a docket, so the first stands.
   */
  async named(manager: EntityManager, courtId: string, name: string): Promise<string> {
    const known = await findNamed(manager, courtId, name);
    if (known !== null) return known;
    const id = v7();
    await insertJudge(manager, { id, name, title: null, initials: null, courtId });
    return id;
  }

  /** The judges by name, those of one court if `court` is given; an unknown court has none. */
  async list({ court, cursor, limit }: ListJudgesQuery): Promise<Page<JudgeResponse>> {
    const judges = await listJudges(this.dataSource.manager, {
      courtId: court ?? null,
      after: nameAndIdAfter(cursor),
      limit: limit + 1,
    });
    return toPage(judges, limit, (judge) => [judge.name, judge.id]);
  }

  /** The judge with this id. @throws {Problem} not-found */
  async find(judgeId: string): Promise<JudgeResponse> {
    return requireJudge(this.dataSource.manager, judgeId);
  }
}

async function requireJudge(manager: EntityManager, judgeId: string): Promise<JudgeResponse> {
  const judge = await findJudge(manager, judgeId);
  if (judge === null) throw notFound('judge', judgeId);
  return judge;
}

async function requireCourt(manager: EntityManager, courtId: string): Promise<void> {
  if (await courtExists(manager, courtId)) return;
  const detail = `There is no court ${courtId}; GET /api/v1/courts lists those there are.`;
  throw new Problem('unknown-court', detail, [{ pointer: '/courtId', detail }]);
}
