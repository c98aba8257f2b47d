import { Injectable } from '@nestjs/common';
import { printDay } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dayOfEvent, OLDEST_RULE_VERSION } from '../../law/calendar/reckon.js';
import type { TimeWarning } from '../../law/calendar/warning.js';
import { dateFromRule } from '../../law/deadlines/date-from-rule.js';
import type { RuleRefusal } from '../../law/deadlines/date-from-rule.js';
import { bindsCourt, ruleOn } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import type { Problem } from '../../platform/problems/problem.js';
import type { CourtReading } from '../courts/court-facts.reader.js';
import { problemAt } from '../refusals.js';
import { RuleBookService } from '../rules/rule-book.service.js';
import type { FromRuleRequest } from './dto/from-rule.request.js';
import type { RuleDateResponse } from './dto/rule-date.response.js';
import { toRuleDate } from './dto/to-rule-date.js';
import { RequestCalendar } from './request-calendar.js';
import { formPointer, triggerOf } from './rule-trigger.js';
import type { RuleTrigger } from './rule-trigger.js';

/** Works out the date that a rule of the book gives for an event. */
@Injectable()
export class RuleCalculator {
  constructor(
    private readonly books: RuleBookService,
    private readonly calendars: RequestCalendar,
  ) {}

  /**
   * The date under the version of the rule in force on `asOfVersion` or, without one, on the day of the event.
   *
   * @throws {Problem} unknown-rule, unknown-court, rule-not-in-force, rule-of-another-court, trigger-needed, and what the
   *   core refuses, each at its field
   */
  async work(request: FromRuleRequest): Promise<RuleDateResponse> {
    const court = await this.court(request);
    const trigger = triggerOf(request, court.court.timeZone);
    const day = dayOfEvent(trigger.event);
    const asOf = (request.asOfVersion ?? day) as CivilDate;
    const rule = await this.rule(request.ruleId, asOf);
    stopUnlessBound(rule, court);
    const isOld = request.asOfVersion == null && day < OLDEST_RULE_VERSION;
    const event = {
      event: trigger.event,
      serviceMethod: request.serviceMethod ?? null,
      motionKind: request.motionKind ?? null,
      inferred: request.triggerInferred === true,
    };
    const ruleVersion = isOld ? OLDEST_RULE_VERSION : asOf;
    const answer = dateFromRule(rule, event, court.court, court.given, ruleVersion);
    if (!answer.ok) throw problemOf(answer.refusal, rule, trigger);
    return toRuleDate(rule, answer.date, isOld ? [OLD_EVENT] : []);
  }

  private async court({ courtId }: FromRuleRequest): Promise<CourtReading> {
    const reading = await this.calendars.court(courtId, '/courtId');
    if (reading === null) throw new Error('The court was not required');
    return reading;
  }

  private async rule(ruleId: string, asOf: CivilDate): Promise<Rule> {
    const book = await this.books.book();
    const versions = book.versions.get(ruleId);
    if (versions === undefined) {
      const detail = `There is no rule ${ruleId}; GET /api/v1/rules lists those there are.`;
      throw problemAt('unknown-rule', '/ruleId', detail);
    }
    const rule = ruleOn(book, ruleId, asOf);
    if (rule !== null) return rule;
    const spans = versions.map(
      ({ effectiveFrom, effectiveTo }) => `${effectiveFrom} to ${effectiveTo ?? 'now'}`,
    );
    const detail = `No version of ${ruleId} that is on hand was in force on ${asOf}; there is one of ${spans.join(', ')}.`;
    throw problemAt('rule-not-in-force', '/asOfVersion', detail);
  }
}

const OLD_EVENT: TimeWarning = {
  code: 'text-in-force-uncertain',
  detail: `The event is before ${printDay(OLDEST_RULE_VERSION)}. Time is counted as it is since then; before, weekends and holidays were left out of short periods.`,
  otherwise: null,
};

function stopUnlessBound(rule: Rule, { court }: CourtReading): void {
  if (bindsCourt(rule, court)) return;
  const detail = `${rule.authority} does not bind ${court.id}.`;
  throw problemAt('rule-of-another-court', '/courtId', detail);
}

function problemOf(
  { code, field, detail }: RuleRefusal,
  rule: Rule,
  { pointer }: RuleTrigger,
): Problem {
  switch (field) {
    case 'trigger':
      return problemAt(code, code === 'trigger-form' ? formPointer(rule) : pointer, detail);
    case 'n':
      return problemAt(code, '/ruleId', detail);
    case 'ruleVersion':
      return problemAt(code, '/asOfVersion', detail);
    case 'motionKind':
      return problemAt(code, '/motionKind', detail);
  }
}
