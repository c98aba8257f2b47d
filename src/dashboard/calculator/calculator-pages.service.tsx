import { Injectable } from '@nestjs/common';
import { CourtsService } from '../../courts/courts.service.js';
import type { CourtResponse } from '../../courts/dto/court.response.js';
import { ComputeService } from '../../deadlines/computing/compute.service.js';
import { ComputeRequest } from '../../deadlines/computing/dto/compute.request.js';
import { FromRuleRequest } from '../../deadlines/computing/dto/from-rule.request.js';
import { NotingDateRequest } from '../../deadlines/computing/dto/noting-date.request.js';
import type { RuleDateResponse } from '../../deadlines/computing/dto/rule-date.response.js';
import { RuleBookService } from '../../deadlines/rules/rule-book.service.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { Problem } from '../../platform/problems/problem.js';
import { toFormFaults } from '../forms/faults.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { toRequest } from '../pages/read-form.js';
import { toRuleChoices } from '../rules/to-rules-page.js';
import { periodWords } from '../words/rule-words.js';
import {
  fieldAt,
  isAsked,
  NOTING_COURT,
  toComputeAsk,
  toFromRuleAsk,
  toNotingAsk,
} from './calculator-asks.js';
import type { AskedCourt, CalculatorOutcome, WorkedRule } from './calculator-outcome.js';
import { CalculatorView } from './calculator-view.js';
import { CALCULATOR_FIELDS } from './calculator.query.js';
import type { CalculatorQuery } from './calculator.query.js';
import { MOTION_CHOICES, toCourtChoices, toDistrictChoices } from './offered.js';
import { toCalculatorPage } from './to-calculator-page.js';

const MOST_COURTS = 500;
/** Rules bind courts in many zones; their day is that of the capital. */
const ZONE_OF_RULES = 'America/New_York';

/** A page, and whether the question in its address could be answered. */
export interface Shown {
  readonly answer: ReadyText;
  readonly isRefused: boolean;
}

/** The calculator. It asks the services what a program would ask them. */
@Injectable()
export class CalculatorPagesService {
  constructor(
    private readonly compute: ComputeService,
    private readonly rules: RuleBookService,
    private readonly courts: CourtsService,
    private readonly clock: Clock,
  ) {}

  async show(query: CalculatorQuery): Promise<Shown> {
    const book = await this.rules.book();
    const { items } = await this.courts.list({ limit: MOST_COURTS });
    const outcome = await this.outcomeOf(query, book, items);
    const today = this.clock.today(ZONE_OF_RULES) as CivilDate;
    const page = toCalculatorPage(query, outcome, {
      courts: toCourtChoices(items),
      districts: toDistrictChoices(items),
      rules: toRuleChoices(book, today),
      motionKinds: MOTION_CHOICES,
    });
    const isRefused = outcome.kind === 'refused';
    return { answer: htmlAnswer(<CalculatorView page={page} />), isRefused };
  }

  private async outcomeOf(
    query: CalculatorQuery,
    book: RuleBook,
    courts: readonly CourtResponse[],
  ): Promise<CalculatorOutcome> {
    if (!isAsked(query)) return { kind: 'unasked' };
    try {
      return await this.answer(query, book, courts);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { kind: 'refused', faults: toFormFaults(error, CALCULATOR_FIELDS, fieldAt) };
    }
  }

  private async answer(
    query: CalculatorQuery,
    book: RuleBook,
    courts: readonly CourtResponse[],
  ): Promise<CalculatorOutcome> {
    const court = (id: string | undefined): AskedCourt | null =>
      courts.find((one) => one.id === id) ?? null;
    const { by = 'period' } = query;
    switch (by) {
      case 'rule': {
        const worked = await this.compute.fromRule(
          toRequest(FromRuleRequest, toFromRuleAsk(query)),
        );
        return { kind: 'rule', worked: toWorkedRule(worked, book), court: court(query.courtId) };
      }
      case 'noting': {
        const worked = await this.compute.notingDate(
          toRequest(NotingDateRequest, toNotingAsk(query)),
        );
        const at = court(NOTING_COURT) ?? { citation: NOTING_COURT, timeZone: 'UTC' };
        return { kind: 'noting', worked, court: at };
      }
      case 'period': {
        const worked = await this.compute.compute(toRequest(ComputeRequest, toComputeAsk(query)));
        return { kind: 'period', worked, court: court(query.courtId) };
      }
    }
  }
}

function toWorkedRule(worked: RuleDateResponse, book: RuleBook): WorkedRule {
  const { id, effectiveFrom, title } = worked.rule;
  const version = book.versions.get(id)?.find((rule) => rule.effectiveFrom === effectiveFrom);
  return { ...worked, says: version === undefined ? title : periodWords(version) };
}
