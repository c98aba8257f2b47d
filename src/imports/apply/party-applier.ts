import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AmendCounselRequest } from '../../parties/dto/add-counsel.request.js';
import type { AmendPartyRequest } from '../../parties/dto/add-party.request.js';
import { CounselService } from '../../parties/counsel.service.js';
import { PartiesService } from '../../parties/parties.service.js';
import type { CounselRow, PartyRow } from '../merge/case-plan.js';
import { changesOf, hasSeen } from './changes-of.js';

interface Subject {
  readonly importId: string;
  readonly caseId: string;
}

/** Does what a plan says of the parties and their counsel. */
@Injectable()
export class PartyApplier {
  constructor(
    private readonly parties: PartiesService,
    private readonly counsel: CounselService,
  ) {}

  /** The parties that were on record before and that the source has seen. @throws {Problem} what the record refuses */
  async apply(
    manager: EntityManager,
    subject: Subject,
    rows: readonly (PartyRow | CounselRow)[],
  ): Promise<readonly string[]> {
    const seen = new Set<string>();
    const atPlace = new Map<string, string>();
    for (const row of rows) {
      if (row.what === 'party') {
        const partyId = await this.applyParty(manager, subject, row);
        if (partyId === null) continue;
        if (row.adds === null) seen.add(partyId);
        atPlace.set(row.place, partyId);
      } else {
        const partyId = row.partyId ?? atPlace.get(row.partyPlace) ?? null;
        await this.applyCounsel(manager, { ...subject, partyId }, row);
      }
    }
    return [...seen];
  }

  private async applyParty(
    manager: EntityManager,
    { importId, caseId }: Subject,
    row: PartyRow,
  ): Promise<string | null> {
    if (row.adds !== null) {
      const { aliases, ...fields } = row.adds;
      const request = { ...fields, aliases: [...aliases] };
      return this.parties.addImported(manager, caseId, request, importId);
    }
    if (!hasSeen(row)) return null;
    const changes = changesOf([row]) as AmendPartyRequest;
    if (Object.keys(changes).length > 0) {
      await this.parties.amendImported(manager, row.recordId, changes, importId);
    }
    return row.recordId;
  }

  private async applyCounsel(
    manager: EntityManager,
    { importId, caseId, partyId }: Subject & { readonly partyId: string | null },
    row: CounselRow,
  ): Promise<void> {
    if (row.adds !== null && partyId !== null) {
      const { roles, ...fields } = row.adds;
      const request = { ...fields, roles: [...roles] };
      await this.counsel.addImported(manager, { caseId, partyId }, request, importId);
    }
    const changes = changesOf([row]) as AmendCounselRequest;
    if (row.recordId !== null && Object.keys(changes).length > 0) {
      await this.counsel.amendImported(manager, row.recordId, changes, importId);
    }
  }
}
