import { Injectable } from '@nestjs/common';
import { CaseDeadlinesService } from '../../deadlines/case/case-deadlines.service.js';
import { DocketService } from '../../docket/docket.service.js';
import { SightingsReader } from '../../imports/sightings/sightings.reader.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { ReadingsReader } from '../../readings/readings-reader.js';
import { summarise } from '../../summaries/summarise.js';
import { toCaseFacts } from '../../summaries/to-case-facts.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { CaseView } from '../case/case-view.js';
import { toSeenLines, toSeenRows } from '../case/seen-lines.js';
import { toCasePage } from '../case/to-case-page.js';
import { toDeadlineList } from '../deadlines/to-deadline-list.js';
import type { Names } from '../deadlines/to-deadline-list.js';
import { toStartedDeadlines } from '../deadlines/to-started-deadlines.js';
import { EntryView } from '../entry/entry-view.js';
import { toEntryPage } from '../entry/to-entry-page.js';
import { toEntryRevisions } from '../entry/to-entry-revisions.js';
import { nameEntries } from '../entry-names.js';
import { toWaitingLink } from '../reviews/waiting-link.js';
import { SummaryView } from '../summary/summary-view.js';
import { CaseOpener } from './case-opener.js';
import type { CaseSought } from './choose-case.js';
import { findEntry } from './find-entry.js';
import type { EntrySought } from './find-entry.js';
import { htmlAnswer } from './html-answer.js';

const MOST_REVISIONS = 500;

/** The pages of a case, each as of a day; without one, as of today in the court's zone. */
@Injectable()
export class CasePagesService {
  constructor(
    private readonly cases: CaseOpener,
    private readonly docket: DocketService,
    private readonly deadlines: CaseDeadlinesService,
    private readonly sightings: SightingsReader,
    private readonly readings: ReadingsReader,
  ) {}

  /** @throws {PageRefusal} no such case, or several; {PageElsewhere} for another form of its number */
  async showCase(sought: CaseSought): Promise<ReadyText> {
    const { facts, caseId } = await this.cases.open(sought);
    const seen = toSeenLines(await this.sightings.ofCase(caseId));
    const of = await this.deadlines.ofCase(caseId, facts.asOf);
    const deadlines = toDeadlineList(of, namesIn(facts));
    const waiting = toWaitingLink(await this.readings.waiting(caseId), caseId);
    return htmlAnswer(
      <CaseView page={toCasePage(facts)} seen={seen} deadlines={deadlines} waiting={waiting} />,
    );
  }

  /** @throws {PageRefusal} as `showCase` */
  async showSummary(sought: CaseSought): Promise<ReadyText> {
    const { dossier, facts } = await this.cases.open(sought);
    const summary = summarise(toCaseFacts(dossier), facts.asOf);
    return htmlAnswer(<SummaryView summary={summary} page={toCasePage(facts)} />);
  }

  /** @throws {PageRefusal} as `showCase`, and when the docket of that day holds no such entry, or several */
  async showEntry(sought: CaseSought, entrySought: EntrySought): Promise<ReadyText> {
    const { facts, caseId } = await this.cases.open(sought);
    const shown = findEntry(facts, entrySought);
    const { id } = shown.entry;
    const { items } = await this.docket.revisions(id, { limit: MOST_REVISIONS });
    const reading = await this.readings.find(id);
    const revisions = toEntryRevisions(items);
    const page = toEntryPage({ ...facts, entryId: id, revisions, reading });
    const seen = toSeenRows(await this.sightings.ofEntry(id));
    const of = await this.deadlines.ofCase(caseId, facts.asOf);
    const starts = toStartedDeadlines(shown, of, namesIn(facts));
    return htmlAnswer(<EntryView page={page} seen={seen} starts={starts} />);
  }
}

function namesIn(facts: CasePageFacts): Names {
  return {
    parties: new Map(facts.named.map(({ id, name }) => [id, name])),
    entries: nameEntries(facts),
    case: { courtId: facts.court.id, docketNumberNormal: facts.case.docketNumberNormal },
  };
}
