import { Injectable } from '@nestjs/common';
import type { Dossier } from '../../docket/dossier.js';
import { DossiersRepository } from '../../docket/dossiers.repository.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { Clock } from '../../platform/clock/clock.js';
import { CaseFinder } from '../../search/case-finder.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { toCasePageFacts } from '../to-case-page-facts.js';
import { chooseCase } from './choose-case.js';
import type { CaseSought } from './choose-case.js';

/** A case that an address names, with what its pages print. */
export interface OpenCase {
  readonly caseId: string;
  readonly dossier: Dossier;
  readonly facts: CasePageFacts;
}

/** Opens the case that the address of a page names. */
@Injectable()
export class CaseOpener {
  constructor(
    private readonly finder: CaseFinder,
    private readonly dossiers: DossiersRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws {PageRefusal} no such case, or several; {PageElsewhere} for another form of its number */
  async open(sought: CaseSought): Promise<OpenCase> {
    const { courtId, docketNumber } = sought;
    const found = chooseCase(await this.finder.find(courtId, docketNumber), sought);
    const dossier = await this.dossiers.load(found.id);
    const today = this.clock.today(dossier.court.timeZone) as CivilDate;
    const asOf = sought.asOf ?? today;
    return { caseId: found.id, dossier, facts: toCasePageFacts(dossier, { asOf, today }) };
  }
}
