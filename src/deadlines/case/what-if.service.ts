import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { MovedDeadline } from '../../law/deadlines/case-deadline.js';
import { compareDeadlines } from '../../law/deadlines/compare-deadlines.js';
import type { DatedEntry } from '../../law/deadlines/docket-facts.js';
import { deadlineId } from './deadline-id.js';
import { DeriveCase } from './derive-case.js';
import type { WhatIfRequest } from './dto/what-if.request.js';
import type { MovedDeadlineResponse, WhatIfResponse } from './dto/what-if.response.js';
import { MembersOfCase } from './members-of-case.js';

/** Tells what a change of an entry would do to the deadlines of its case; nothing is written. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly derive: DeriveCase,
    private readonly members: MembersOfCase,
  ) {}

  /** @throws {Problem} not-found, entry-not-in-case, party-not-in-case */
  async whatIf(caseId: string, request: WhatIfRequest): Promise<WhatIfResponse> {
    const { manager } = this.dataSource;
    const loaded = await this.derive.load(manager, caseId);
    const { entryId, service } = request;
    const partyIds = (service ?? []).map(({ partyId }) => partyId ?? null);
    await this.members.insist(manager, caseId, {
      entries: [['/entryId', entryId]],
      parties: partyIds.map((id, place) => [`/service/${place}/partyId`, id]),
    });
    const at = this.derive.moment(loaded);
    const entries = loaded.facts.entries.map((dated) =>
      dated.entry.id === entryId ? changed(dated, request) : dated,
    );
    const { moved, removed, added } = compareDeadlines(
      this.derive.derive(loaded, at),
      this.derive.derive({ ...loaded, facts: { ...loaded.facts, entries } }, at),
    );
    const told = (one: MovedDeadline): MovedDeadlineResponse => toMoved(one, caseId);
    return { moved: moved.map(told), removed: removed.map(told), added: added.map(told) };
  }
}

function changed(dated: DatedEntry, { filedOn, enteredOn, service }: WhatIfRequest): DatedEntry {
  const { entry } = dated;
  return {
    ...dated,
    entry: {
      ...entry,
      filedOn: (filedOn ?? entry.filedOn) as CivilDate | null,
      enteredOn: (enteredOn ?? entry.enteredOn) as CivilDate | null,
    },
    service:
      service?.map(({ partyId, on, method }) => ({
        partyId: partyId ?? null,
        on: on as CivilDate,
        method,
      })) ?? dated.service,
  };
}

function toMoved(
  { key, ruleId, title, from, to }: MovedDeadline,
  caseId: string,
): MovedDeadlineResponse {
  return { id: deadlineId(caseId, key), ruleId, title, from, to };
}
