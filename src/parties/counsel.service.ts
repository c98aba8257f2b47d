import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { amended } from '../cases/amended.js';
import { CasesService } from '../cases/cases.service.js';
import type { AsOfPageQuery } from '../cases/dto/as-of-page.query.js';
import type { RevisionResponse } from '../cases/dto/revision.response.js';
import { idAfter, pageOf } from '../platform/http/keyset.js';
import { stopIfRefused } from '../cases/refuse.js';
import { keepRevision, listRevisions } from '../cases/revisions.repository.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { decideCounsel } from '../law/parties/decide-part.js';
import { Commands } from '../platform/database/commands.js';
import { staleVersion } from '../platform/http/if-match.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import * as counsel from './counsel.repository.js';
import type { CounselColumns } from './counsel.repository.js';
import type { AmendCounselRequest, CounselFields } from './dto/add-counsel.request.js';
import type { CounselResponse } from './dto/counsel.response.js';
import { caseOfParty } from './parties.repository.js';

/** Who appears for a party, in what capacity, from when to when. */
@Injectable()
export class CounselService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly cases: CasesService,
  ) {}

  /** Records that a lawyer appears for the party. @throws {Problem} not-found, or for the days */
  async add(
    partyId: string,
    request: CounselFields,
    repeat: Repeat | undefined,
  ): Promise<CounselResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const caseId = await caseOfParty(manager, partyId);
      await this.cases.touch(manager, caseId);
      const id = v7();
      await counsel.insertCounsel(manager, { id, caseId, partyId, ...recordable(request) });
      return counsel.findCounsel(manager, id);
    });
  }

  /** Records an appearance that an import brings, in its own transaction; its id. The caller holds the case. */
  async addImported(
    manager: EntityManager,
    { caseId, partyId }: { readonly caseId: string; readonly partyId: string },
    request: CounselFields,
    importId: string,
  ): Promise<string> {
    const id = v7();
    const columns = recordable(request);
    await counsel.insertCounsel(manager, { id, caseId, partyId, ...columns, importedIn: importId });
    return id;
  }

  /**
   * Changes the record of an appearance as an import says, in its own transaction: absent fields stay, null clears. The
   * caller holds the case.
   *
   * @throws {Problem} not-found, or for the days
   */
  async amendImported(
    manager: EntityManager,
    counselId: string,
    request: AmendCounselRequest,
    importId: string,
  ): Promise<void> {
    const earlier = await counsel.findCounsel(manager, counselId);
    const { caseId } = earlier;
    await keepRevision(manager, { caseId, counselId }, earlier, importId);
    const columns = recordable(amended<CounselFields>(earlier, request));
    await counsel.updateCounsel(manager, counselId, columns);
  }

  /**
   * Who appears for the party, in the order of recording. With `asOf`: those who had appeared by that day (included);
   * an appearance that ended later had not ended.
   *
   * @throws {Problem} not-found
   */
  async list(partyId: string, query: AsOfPageQuery): Promise<Page<CounselResponse>> {
    const { asOf = null, limit, cursor } = query;
    const { manager } = this.dataSource;
    await caseOfParty(manager, partyId);
    const part = { afterId: idAfter(cursor), asOf, limit: limit + 1 };
    return pageOf(await counsel.selectCounsel(manager, partyId, part), limit, ({ id }) => [id]);
  }

  /** One appearance, as it stands on the record or as of a day. @throws {Problem} not-found, also when it had not begun */
  async find(counselId: string, asOf: string | null = null): Promise<CounselResponse> {
    return counsel.findCounsel(this.dataSource.manager, counselId, asOf);
  }

  /**
   * Changes the record of an appearance that stands at `version`: absent fields stay, null clears. What it said before
   * is kept among its revisions.
   *
   * @throws {Problem} not-found, precondition-failed, or for the days
   */
  async amend(
    counselId: string,
    version: number,
    request: AmendCounselRequest,
  ): Promise<CounselResponse> {
    return this.dataSource.transaction(async (manager) => {
      const { caseId } = await counsel.findCounsel(manager, counselId);
      await this.cases.touch(manager, caseId);
      const earlier = await counsel.findCounsel(manager, counselId);
      if (earlier.version !== version) throw staleVersion('counsel', version, earlier.version);
      const columns = recordable(amended<CounselFields>(earlier, request));
      await keepRevision(manager, { caseId, counselId }, earlier);
      await counsel.updateCounsel(manager, counselId, columns);
      return counsel.findCounsel(manager, counselId);
    });
  }

  /** What the appearance's record said before each change, the first first. @throws {Problem} not-found */
  async revisions(counselId: string, page: PageQuery): Promise<Page<RevisionResponse>> {
    const { manager } = this.dataSource;
    const { caseId } = await counsel.findCounsel(manager, counselId);
    return listRevisions(manager, { caseId, counselId }, page);
  }
}

function recordable(request: CounselFields): CounselColumns {
  const columns = {
    attorneyName: request.attorneyName,
    firm: request.firm ?? null,
    contact: request.contact ?? null,
    roles: [...new Set(request.roles)],
    appearedOn: request.appearedOn ?? null,
    terminatedOn: request.terminatedOn ?? null,
  };
  stopIfRefused(
    decideCounsel({
      appearedOn: columns.appearedOn as CivilDate | null,
      terminatedOn: columns.terminatedOn as CivilDate | null,
    }),
  );
  return columns;
}
