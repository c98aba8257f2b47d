import { Injectable } from '@nestjs/common';
import { DocketService } from '../../docket/docket.service.js';
import type { Dossier } from '../../docket/dossier.js';
import { DossiersRepository } from '../../docket/dossiers.repository.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { CaseFinder } from '../../search/case-finder.js';
import { summarise } from '../../summaries/summarise.js';
import { toCaseFacts } from '../../summaries/to-case-facts.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { SightingsReader } from '../../imports/sightings/sightings.reader.js';
import { toSeenLines, toSeenRows } from '../case/seen-lines.js';
import { CaseView } from '../case/case-view.js';
import { toCasePage } from '../case/to-case-page.js';
import { EntryView } from '../entry/entry-view.js';
import { toEntryPage } from '../entry/to-entry-page.js';
import { toEntryRevisions } from '../entry/to-entry-revisions.js';
import { SummaryView } from '../summary/summary-view.js';
import { toCasePageFacts } from '../to-case-page-facts.js';
import { chooseCase } from './choose-case.js';
import type { CaseSought } from './choose-case.js';
import { findEntry } from './find-entry.js';
import type { EntrySought } from './find-entry.js';
import { htmlAnswer } from './html-answer.js';

const MOST_REVISIONS = 500;

/** The pages of a case, each as of a day; without one, as of today in the court's zone. */
@Injectable()
export class CasePagesService {
  constructor(
    private readonly finder: CaseFinder,
    private readonly dossiers: DossiersRepository,
    private readonly docket: DocketService,
    private readonly sightings: SightingsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws {PageRefusal} no such case, or several; {PageElsewhere} for another form of its number */
  async showCase(sought: CaseSought): Promise<ReadyText> {
    const { facts, caseId } = await this.open(sought);
    const seen = toSeenLines(await this.sightings.ofCase(caseId));
    return htmlAnswer(<CaseView page={toCasePage(facts)} seen={seen} />);
  }

  /** @throws {PageRefusal} as `showCase` */
  async showSummary(sought: CaseSought): Promise<ReadyText> {
    const { dossier, facts } = await this.open(sought);
    const summary = summarise(toCaseFacts(dossier), facts.asOf);
    return htmlAnswer(<SummaryView summary={summary} page={toCasePage(facts)} />);
  }

  /** @throws {PageRefusal} as `showCase`, and when the docket of that day holds no such entry, or several */
  async showEntry(sought: CaseSought, entrySought: EntrySought): Promise<ReadyText> {
    const { facts } = await this.open(sought);
    const { entry } = findEntry(facts, entrySought);
    const { items } = await this.docket.revisions(entry.id, { limit: MOST_REVISIONS });
    const page = toEntryPage({ ...facts, entryId: entry.id, revisions: toEntryRevisions(items) });
    const seen = toSeenRows(await this.sightings.ofEntry(entry.id));
    return htmlAnswer(<EntryView page={page} seen={seen} />);
  }

  private async open(sought: CaseSought): Promise<{
    readonly caseId: string;
    readonly dossier: Dossier;
    readonly facts: CasePageFacts;
  }> {
    const { courtId, docketNumber } = sought;
    const found = chooseCase(await this.finder.find(courtId, docketNumber), sought);
    const dossier = await this.dossiers.load(found.id);
    const today = this.clock.today(dossier.court.timeZone) as CivilDate;
    const asOf = sought.asOf ?? today;
    return { caseId: found.id, dossier, facts: toCasePageFacts(dossier, { asOf, today }) };
  }
}
