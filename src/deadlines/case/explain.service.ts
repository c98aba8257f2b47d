import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayOfEvent } from '../../law/calendar/reckon.js';
import { dateFromRule } from '../../law/deadlines/date-from-rule.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import { ActsRepository } from './acts.repository.js';
import type { CaseDeadlines, StoredDeadline } from './case-deadlines.js';
import { DeadlinesReader } from './deadlines-reader.js';
import type {
  ActResponse,
  DeadlineExplanation,
  DependentResponse,
} from './dto/deadline-explanation.response.js';
import { ExplanationRepository } from './explanation.repository.js';
import { toRuleInWords } from './rule-in-words.js';
import { speaksOf } from './speaks-of.js';
import { toDeadlineResponse } from './to-deadline-response.js';

/** Explains a deadline: its rule, its count step by step, and what became of it. */
@Injectable()
export class ExplainService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: DeadlinesReader,
    private readonly acts: ActsRepository,
    private readonly record: ExplanationRepository,
  ) {}

  /** @throws {Problem} not-found */
  async explain(deadlineId: string): Promise<DeadlineExplanation> {
    const { manager } = this.dataSource;
    const { among, deadline } = await this.reader.find(deadlineId);
    const { rule, anchor, key } = deadline;
    const told = toDeadlineResponse(deadline, among);
    return {
      deadline: told,
      rule: rule === null ? null : toRuleInWords(rule),
      anchor: anchor === null ? null : await this.record.anchor(manager, anchor),
      ...countOf(deadline, among),
      warnings: told.warnings,
      dependents: dependentsOf(key, among),
      history: await this.record.history(manager, deadlineId),
      acts: await this.actsOn(key, among.caseId),
    };
  }

  private async actsOn(key: DeadlineKey, caseId: string): Promise<ActResponse[]> {
    const acts = await this.acts.ofCase(this.dataSource.manager, caseId);
    return acts
      .filter(({ act }) => speaksOf(act, key))
      .map(({ act: { kind, on, reason }, saidBy, recordedAt }) => ({
        ...{ kind, on, reason, saidBy, recordedAt },
      }));
  }
}

/** The count under the rule, from the deadline's own event; a date that was stated has none. */
function countOf(
  { rule, started, authority }: StoredDeadline,
  { court, given }: CaseDeadlines,
): Pick<DeadlineExplanation, 'steps' | 'authority'> {
  const stated = { steps: [], authority: [authority] };
  if (rule === null || started === null) return stated;
  const answer = dateFromRule(rule, started, court, given, dayOfEvent(started.event));
  if (!answer.ok || answer.date.kind !== 'date') return stated;
  const { date } = answer;
  const steps = date.steps.map(({ on, counted, count, why }) => ({ on, counted, count, why }));
  return { steps, authority: [...date.authority] };
}

function dependentsOf(key: DeadlineKey, { deadlines }: CaseDeadlines): DependentResponse[] {
  return deadlines
    .filter(({ dependsOn }) => dependsOn === key)
    .map(({ id, title, due, settled: { status } }) => ({ id, title, due, status }));
}
