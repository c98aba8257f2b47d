import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { amended } from '../cases/amended.js';
import { CasesService } from '../cases/cases.service.js';
import type { CaseListener } from '../cases/cases.service.js';
import type { AsOfPageQuery } from '../cases/dto/as-of-page.query.js';
import type { RevisionResponse } from '../cases/dto/revision.response.js';
import { numberAndIdAfter, pageOf } from '../platform/http/keyset.js';
import { stopIfRefused } from '../cases/refuse.js';
import { keepRevision, listRevisions } from '../cases/revisions.repository.js';
import { decideClaim } from '../law/claims/decide-claim.js';
import type { ClaimTies } from '../law/claims/decide-claim.js';
import { Commands } from '../platform/database/commands.js';
import { staleVersion } from '../platform/http/if-match.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import * as claims from './claims.repository.js';
import type { ClaimColumns, ClaimKey } from './claims.repository.js';
import type { AmendClaimRequest, ClaimFields } from './dto/assert-claim.request.js';
import type { ClaimResponse } from './dto/claim.response.js';

/** What is claimed in a case, by whom and against whom. */
@Injectable()
export class ClaimsService {
  private readonly listeners: CaseListener[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly cases: CasesService,
  ) {}

  /** Has `listener` called whenever a claim of a case is asserted or amended, after the rows are written; what it throws undoes the change. */
  onChange(listener: CaseListener): void {
    this.listeners.push(listener);
  }

  /** Records a claim. @throws {Problem} not-found, party-not-in-case, entry-not-in-case */
  async assert(
    caseId: string,
    request: ClaimFields,
    repeat: Repeat | undefined,
  ): Promise<ClaimResponse> {
    return this.commands.perform(repeat, async (manager) => {
      await this.cases.touch(manager, caseId);
      const key = { caseId, claimId: v7() };
      const ties = await tiesOf(manager, caseId, request);
      await claims.insertClaim(manager, key, columnsOf(request));
      return this.changed(manager, key, ties);
    });
  }

  /**
   * The claims of a case by count, those without one last, then in the order of recording. With `asOf`: those that
   * counted by that day (included), as `claimCountsBy` says.
   *
   * @throws {Problem} not-found
   */
  async list(caseId: string, query: AsOfPageQuery): Promise<Page<ClaimResponse>> {
    const { asOf = null, limit, cursor } = query;
    await this.cases.require(caseId);
    const part = { after: numberAndIdAfter(cursor), asOf, limit: limit + 1 };
    const rows = await claims.selectClaims(this.dataSource.manager, caseId, part);
    return pageOf(rows, limit, ({ count, id }) => [count ?? claims.LAST_COUNT, id]);
  }

  /** A claim as it stands on the record. @throws {Problem} not-found, also when it did not count by the day `asOf` */
  async find(claimId: string, asOf: string | null = null): Promise<ClaimResponse> {
    return claims.findClaim(this.dataSource.manager, claimId, asOf);
  }

  /**
   * Changes the record of a claim that stands at `version`: absent fields stay, null clears. What it said before is
   * kept among its revisions.
   *
   * @throws {Problem} not-found, precondition-failed, party-not-in-case, entry-not-in-case
   */
  async amend(
    claimId: string,
    version: number,
    request: AmendClaimRequest,
  ): Promise<ClaimResponse> {
    return this.dataSource.transaction(async (manager) => {
      const { caseId } = await claims.findClaim(manager, claimId);
      await this.cases.touch(manager, caseId);
      const earlier = await claims.findClaim(manager, claimId);
      if (earlier.version !== version) throw staleVersion('claim', version, earlier.version);
      const key = { caseId, claimId };
      const wanted = amended<ClaimFields>(earlier, request);
      const ties = await tiesOf(manager, caseId, wanted);
      await keepRevision(manager, key, earlier);
      await claims.updateClaim(manager, key, columnsOf(wanted));
      return this.changed(manager, key, ties);
    });
  }

  /** What the claim's record said before each change, the first first. @throws {Problem} not-found */
  async revisions(claimId: string, page: PageQuery): Promise<Page<RevisionResponse>> {
    const { manager } = this.dataSource;
    const { caseId } = await claims.findClaim(manager, claimId);
    return listRevisions(manager, { caseId, claimId }, page);
  }

  private async changed(
    manager: EntityManager,
    key: ClaimKey,
    ties: ClaimTies,
  ): Promise<ClaimResponse> {
    await claims.replaceClaimParties(manager, key, ties);
    for (const listener of this.listeners) await listener(manager, key.caseId);
    return claims.findClaim(manager, key.claimId);
  }
}

function columnsOf(request: ClaimFields): ClaimColumns {
  return {
    count: request.count ?? null,
    title: request.title,
    authority: request.authority,
    assertedIn: request.assertedIn ?? null,
    elements: request.elements ?? [],
  };
}

async function tiesOf(
  manager: EntityManager,
  caseId: string,
  request: ClaimFields,
): Promise<ClaimTies> {
  const ties = {
    againstPartyIds: request.againstPartyIds,
    assertedBy: request.assertedBy ?? [],
    assertedIn: request.assertedIn ?? null,
  };
  stopIfRefused(decideClaim(ties, await claims.knownOfCase(manager, caseId, ties)));
  return {
    ...ties,
    againstPartyIds: [...new Set(ties.againstPartyIds)],
    assertedBy: [...new Set(ties.assertedBy)],
  };
}
