import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { DocketWriter, insist } from '../docket/docket-writer.js';
import type { Needs } from '../docket/case-files.repository.js';
import type { StoredEntry } from '../docket/entries.repository.js';
import { needsOf } from '../docket/docket.service.js';
import { amendedDraft, filedAtDay, toShared } from '../docket/entry-draft.js';
import { FilingsService } from '../filings/filings.service.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { decideAmendment } from '../law/docket/decide-amendment.js';
import { decideRemovedReliefs } from '../law/docket/decide-reliefs.js';
import { decideRuling, decideRulingFacts } from '../law/docket/decide-ruling.js';
import type { RulingFacts } from '../law/docket/docket-entry.js';
import { Commands } from '../platform/database/commands.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import type { AmendRulingRequest, EnterRulingRequest } from './dto/enter-ruling.request.js';
import { RULING_DETAILS } from './dto/ruling.response.js';
import type { RulingResponse } from './dto/ruling.response.js';
import { bornOf, toRulingFacts } from './ruling-facts.js';
import { RulingsRepository } from './rulings.repository.js';

/** What a correction must touch for the ruling's words to be decided again: an import may have brought irregular ones. */
const RULING_WORDS = [
  ...['judgeId', 'dispositions', 'appliesStandard', 'findings', 'closesCase', 'movesCaseTo'],
  'filedOn',
];

@Injectable()
export class RulingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly writer: DocketWriter,
    private readonly filings: FilingsService,
    private readonly rulings: RulingsRepository,
  ) {}

  /**
   * Enters a ruling by hand: a docket entry of kind `ruling` with what it disposes of and finds. A relief converted
   * is followed by a new one with its own id.
   *
   * @throws {Problem} not-found, and the refusals of `decideRuling`
   */
  enter(
    caseId: string,
    request: EnterRulingRequest,
    repeat: Repeat | undefined,
  ): Promise<RulingResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const facts = toRulingFacts(request);
      const file = await this.writer.open(manager, caseId, rulingNeeds(request, facts));
      const bench = await this.rulings.bench(manager, facts);
      const id = v7();
      const { type } = request;
      const row = { ...toShared(request, file.timeZone), id, kind: 'ruling', type, facts } as const;
      const filedOn = request.filedOn as CivilDate;
      const atDay = filedAtDay(request, file.timeZone);
      insist(decideRuling(file, bench, { ...row, ...facts, filedOn, filedAtDay: atDay }));
      const ruled = await this.writer.append<RulingResponse>(manager, file, row, {
        columns: RULING_DETAILS,
        rows: [],
      });
      await this.keep(manager, caseId, id, facts);
      return ruled;
    });
  }

  /** One ruling with its details. @throws {Problem} not-found, also for an entry of another kind */
  find(entryId: string): Promise<RulingResponse> {
    return this.read(this.dataSource.manager, entryId);
  }

  /**
   * Corrects a ruling and its details: absent fields stay, null clears; the earlier wording stays readable as a
   * revision. What it says is decided, where the correction touches it, as if it stood so from the first.
   *
   * @throws {Problem} not-found, precondition-failed, and the refusals of `decideAmendment` and `decideRuling`
   */
  amend(entryId: string, version: number, request: AmendRulingRequest): Promise<RulingResponse> {
    return this.dataSource.transaction(async (manager) => {
      const correction = { ...request, entryId, version, ofKind: 'ruling' } as const;
      const needs = (earlier: StoredEntry): Needs =>
        rulingNeeds(request, toRulingFacts(request, earlier.facts));
      await this.writer.correct(manager, correction, needs, async (file, earlier) => {
        const facts = toRulingFacts(request, earlier.facts);
        const draft = amendedDraft(earlier, request, file.timeZone, facts);
        insist(decideAmendment(file, draft.amendment));
        if (RULING_WORDS.some((name) => draft.amendment.changes.has(name))) {
          const state = await this.writer.stateWithout(manager, file.caseId, entryId);
          const bench = await this.rulings.bench(manager, facts);
          const filedOn = draft.row.filedOn ?? file.today;
          insist(decideRulingFacts({ ...file, state }, bench, facts, filedOn));
        }
        const kept = new Set(bornOf(facts).map(({ id }) => id));
        const gone = bornOf(toRulingFacts({}, earlier.facts)).filter(({ id }) => !kept.has(id));
        const removed = gone.map(({ id }) => id);
        insist(decideRemovedReliefs(file.state, removed, '/dispositions', entryId));
        await this.rulings.clear(manager, entryId);
        await this.filings.removeReliefs(manager, removed);
        await this.keep(manager, file.caseId, entryId, facts);
        return draft.row;
      });
      return this.read(manager, entryId);
    });
  }

  private async keep(
    manager: EntityManager,
    caseId: string,
    entryId: string,
    facts: RulingFacts,
  ): Promise<void> {
    for (const born of bornOf(facts)) await this.filings.bearRelief(manager, born);
    await this.rulings.keep(manager, caseId, entryId, facts);
  }

  private read(manager: EntityManager, entryId: string): Promise<RulingResponse> {
    return this.writer.read<RulingResponse>(manager, entryId, 'ruling', RULING_DETAILS);
  }
}

/** The entries and parties of the case that a ruling names. */
function rulingNeeds(request: Parameters<typeof needsOf>[0], facts: RulingFacts): Needs {
  const { number, entryIds } = needsOf(request);
  const targets = facts.dispositions.flatMap(({ entryId }) => (entryId === null ? [] : [entryId]));
  const parties = facts.dispositions.flatMap(({ partyId }) => (partyId === null ? [] : [partyId]));
  return { number, entryIds: [...entryIds, ...targets], partyIds: parties };
}
