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
import { decideParty } from '../law/parties/decide-part.js';
import { Commands } from '../platform/database/commands.js';
import type { JsonText } from '../platform/http/answers.js';
import { staleVersion } from '../platform/http/if-match.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import type { AmendPartyRequest, PartyFields } from './dto/add-party.request.js';
import type { PartyResponse } from './dto/party.response.js';
import * as parties from './parties.repository.js';
import type { PartyColumns } from './parties.repository.js';

/** Who is in a case, and in what role. */
@Injectable()
export class PartiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly cases: CasesService,
  ) {}

  /** Records that someone has a part in the case. @throws {Problem} not-found, or for its days */
  async add(
    caseId: string,
    request: PartyFields,
    repeat: Repeat | undefined,
  ): Promise<PartyResponse> {
    return this.commands.perform(repeat, async (manager) => {
      await this.cases.touch(manager, caseId);
      const id = v7();
      await parties.insertParty(manager, { id, caseId, ...recordable(request) });
      return parties.findParty(manager, id);
    });
  }

  /** Records a party that an import brings, in its own transaction; its id. The caller holds the case. */
  async addImported(
    manager: EntityManager,
    caseId: string,
    request: PartyFields,
    importId: string,
  ): Promise<string> {
    const id = v7();
    const columns = recordable(request);
    await parties.insertParty(manager, { id, caseId, ...columns, importedIn: importId });
    return id;
  }

  /**
   * Changes the record of a party as an import says, in its own transaction: absent fields stay, null clears. The
   * caller holds the case.
   *
   * @throws {Problem} not-found, or for its days
   */
  async amendImported(
    manager: EntityManager,
    partyId: string,
    request: AmendPartyRequest,
    importId: string,
  ): Promise<void> {
    const caseId = await parties.caseOfParty(manager, partyId);
    const earlier = await parties.findPartyAlone(manager, partyId);
    await keepRevision(manager, { caseId, partyId }, earlier, importId);
    const columns = recordable(amended<PartyFields>(earlier, request));
    await parties.updateParty(manager, partyId, columns);
  }

  /**
   * The parties of a case, in the order of recording, each with its counsel. With `asOf`: those who had joined by that
   * day (included), and counsel who had appeared; what ended later had not ended.
   *
   * @throws {Problem} not-found
   */
  async list(caseId: string, query: AsOfPageQuery): Promise<Page<PartyResponse>> {
    const { asOf = null, limit, cursor } = query;
    await this.cases.require(caseId);
    const part = { afterId: idAfter(cursor), asOf, limit: limit + 1 };
    const rows = await parties.selectParties(this.dataSource.manager, caseId, part);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** A party with its counsel, as they stand on the record. @throws {Problem} not-found */
  async find(partyId: string): Promise<PartyResponse> {
    return parties.findParty(this.dataSource.manager, partyId);
  }

  /** A party as the reader gets it, as of a day or as it stands. @throws {Problem} not-found */
  async show(partyId: string, asOf: string | null): Promise<JsonText> {
    return parties.showParty(this.dataSource.manager, partyId, asOf);
  }

  /**
   * Changes the record of a party that stands at `version`: absent fields stay, null clears. What it said before is
   * kept among its revisions.
   *
   * @throws {Problem} not-found, precondition-failed, or for its days
   */
  async amend(
    partyId: string,
    version: number,
    request: AmendPartyRequest,
  ): Promise<PartyResponse> {
    return this.dataSource.transaction(async (manager) => {
      const caseId = await parties.caseOfParty(manager, partyId);
      await this.cases.touch(manager, caseId);
      const earlier = await parties.findPartyAlone(manager, partyId);
      if (earlier.version !== version) throw staleVersion('party', version, earlier.version);
      const columns = recordable(amended<PartyFields>(earlier, request));
      await keepRevision(manager, { caseId, partyId }, earlier);
      await parties.updateParty(manager, partyId, columns);
      return parties.findParty(manager, partyId);
    });
  }

  /** What the party's record said before each change, the first first. @throws {Problem} not-found */
  async revisions(partyId: string, page: PageQuery): Promise<Page<RevisionResponse>> {
    const { manager } = this.dataSource;
    const caseId = await parties.caseOfParty(manager, partyId);
    return listRevisions(manager, { caseId, partyId }, page);
  }
}

function recordable(request: PartyFields): PartyColumns {
  const columns = {
    name: request.name,
    role: request.role,
    roleText: request.roleText ?? null,
    kind: request.kind,
    aliases: request.aliases ?? [],
    joinedOn: request.joinedOn ?? null,
    terminatedOn: request.terminatedOn ?? null,
  };
  stopIfRefused(
    decideParty({
      joinedOn: columns.joinedOn as CivilDate | null,
      terminatedOn: columns.terminatedOn as CivilDate | null,
    }),
  );
  return columns;
}
