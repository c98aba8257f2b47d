import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { CaseDeadline } from '../../law/deadlines/case-deadline.js';
import { deriveDeadlines } from '../../law/deadlines/derive-deadlines.js';
import type { DocketFacts } from '../../law/deadlines/docket-facts.js';
import type { Moment } from '../../law/deadlines/docket-index.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import { Clock } from '../../platform/clock/clock.js';
import { CourtFactsReader } from '../courts/court-facts.reader.js';
import { RuleBookService } from '../rules/rule-book.service.js';
import { CaseFactsRepository } from './case-facts.repository.js';
import type { CaseFacts } from './case-facts.repository.js';
import { momentOf } from './moment-of.js';
import { RulesInUse } from './rules-in-use.js';

/** All that the deadlines of a case follow from. */
export type LoadedCase = Pick<CaseFacts, 'change' | 'sealed'> & {
  readonly caseId: string;
  readonly facts: DocketFacts;
  readonly book: RuleBook;
  readonly rulesVersion: number;
};

/** Works out the deadlines of a case from its record. */
@Injectable()
export class DeriveCase {
  constructor(
    private readonly caseFacts: CaseFactsRepository,
    private readonly rules: RuleBookService,
    private readonly rulesInUse: RulesInUse,
    private readonly courts: CourtFactsReader,
    private readonly clock: Clock,
  ) {}

  /** The record of a case, its court and the rules. @throws {Problem} not-found */
  async load(manager: EntityManager, caseId: string): Promise<LoadedCase> {
    // What tells the rules apart is read before them: should they change in between, the result is stale, never wrong.
    const rulesVersion = await this.rulesInUse.version(manager);
    const book = await this.rules.book(manager);
    const { courtId, change, docket, sealed } = await this.caseFacts.load(manager, caseId);
    const { court, given } = await this.courts.read(courtId, manager);
    return { caseId, change, sealed, book, rulesVersion, facts: { ...docket, court, given } };
  }

  /** Now at the court of a case, or the end of another day. */
  moment({ facts: { court } }: LoadedCase, asOf: string | null = null): Moment {
    return momentOf(this.clock, court.timeZone, asOf);
  }

  derive({ facts, book }: LoadedCase, at: Moment): readonly CaseDeadline[] {
    return deriveDeadlines(facts, book, at);
  }
}

/** The first day after `today` on which something on record begins to count; null when all of it counts already. */
export function countsLater(
  { terminatedOn, entries, acts }: DocketFacts,
  today: CivilDate,
): CivilDate | null {
  const days = [
    terminatedOn,
    ...entries.flatMap(({ entry }) => [entry.filedOn, entry.enteredOn, entry.struck?.on ?? null]),
    ...acts.map(({ on }) => on),
  ];
  return days.reduce<CivilDate | null>(
    (first, day) => (day !== null && day > today && (first === null || day < first) ? day : first),
    null,
  );
}
