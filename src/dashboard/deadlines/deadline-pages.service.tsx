import { Injectable } from '@nestjs/common';
import { CaseDeadlinesService } from '../../deadlines/case/case-deadlines.service.js';
import { AmendDeadlineRequest } from '../../deadlines/case/dto/amend-deadline.request.js';
import type { DeadlineExplanation } from '../../deadlines/case/dto/deadline-explanation.response.js';
import { DossiersRepository } from '../../docket/dossiers.repository.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { toFormFaults } from '../forms/faults.js';
import { formRefusal, toVersion } from '../pages/form-refusal.js';
import type { RefusedForm } from '../pages/form-refusal.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { toRequest } from '../pages/read-form.js';
import { toCasePageFacts } from '../to-case-page-facts.js';
import { AMEND_FIELDS, NOTHING_SENT } from './amend-forms.js';
import type { SentForm } from './amend-forms.js';
import type { ExplanationFacts } from './explanation-facts.js';
import { ExplanationView } from './explanation-view.js';
import { toExplanationPage } from './to-explanation-page.js';

type Fields = Readonly<Record<string, string>>;

/** The pages that explain a deadline. */
@Injectable()
export class DeadlinePagesService {
  constructor(
    private readonly deadlines: CaseDeadlinesService,
    private readonly dossiers: DossiersRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} not-found */
  async show(deadlineId: string, sent: SentForm = NOTHING_SENT): Promise<ReadyText> {
    const explained = await this.deadlines.explain(deadlineId);
    const dossier = await this.dossiers.load(explained.deadline.caseId);
    const today = this.clock.today(dossier.court.timeZone) as CivilDate;
    const page = toExplanationPage({
      explained,
      facts: toCasePageFacts(dossier, { asOf: today, today }),
      now: this.clock.now().getTime(),
      others: await this.others(explained),
      sent,
    });
    return htmlAnswer(<ExplanationView page={page} />);
  }

  /** Takes down what a person says of a deadline; null when it is on record. @throws {Problem} not-found */
  async amend(deadlineId: string, fields: Fields): Promise<RefusedForm | null> {
    try {
      const { version, ...said } = fields;
      const request = toRequest(AmendDeadlineRequest, toAmendAsk(said));
      await this.deadlines.amend(deadlineId, toVersion(version), request);
      return null;
    } catch (error) {
      const { problem, status } = formRefusal(error);
      const faults = toFormFaults(problem, AMEND_FIELDS, (pointer) => pointer.slice(1));
      return { status, answer: await this.show(deadlineId, { values: fields, faults }) };
    }
  }

  private async others({ deadline }: DeadlineExplanation): Promise<ExplanationFacts['others']> {
    const { dependsOn, replacedBy, caseId } = deadline;
    if (dependsOn === null && replacedBy === null) return new Map();
    const { deadlines } = await this.deadlines.ofCase(caseId);
    return new Map(deadlines.map(({ id, title, due }) => [id, { title, due }]));
  }
}

/** The request that a program would send: a day with its clock time is one field there. */
function toAmendAsk({ dueAt, due, ...said }: Fields): Fields {
  if (due === undefined) return dueAt === undefined ? said : { ...said, due: `T${dueAt}` };
  return { ...said, due: dueAt === undefined ? due : `${due}T${dueAt}` };
}
