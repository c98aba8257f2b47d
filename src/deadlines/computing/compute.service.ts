import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dateCertainWarnings } from '../../law/calendar/date-certain.js';
import type { PeriodUnit } from '../../law/calendar/period.js';
import { explainDate } from '../../law/calendar/reckon.js';
import type { PeriodEvent } from '../../law/calendar/reckon.js';
import { timeliness } from '../../law/calendar/timeliness.js';
import type { TimeWarning } from '../../law/calendar/warning.js';
import { calendarOf } from '../../law/deadlines/court-facts.js';
import { Clock } from '../../platform/clock/clock.js';
import { stopIfOutside } from '../courts/calendar-span.js';
import { problemAt } from '../refusals.js';
import { toComputedDate, toWarnings } from './dto/computed-date.response.js';
import type { ComputedDateResponse } from './dto/computed-date.response.js';
import type { ComputeRequest } from './dto/compute.request.js';
import type { DateCertainRequest } from './dto/date-certain.request.js';
import type { DateCertainResponse } from './dto/date-certain.response.js';
import type { FromRuleRequest } from './dto/from-rule.request.js';
import type { NotingDateRequest } from './dto/noting-date.request.js';
import type { NotingDateResponse } from './dto/noting-date.response.js';
import type { RuleDateResponse } from './dto/rule-date.response.js';
import type { TimelyRequest } from './dto/timely.request.js';
import type { TimelyResponse } from './dto/timely.response.js';
import { NotingCalculator } from './noting-calculator.js';
import { RequestCalendar } from './request-calendar.js';
import { RuleCalculator } from './rule-calculator.js';

/** Works out dates for whoever asks, without a case. */
@Injectable()
export class ComputeService {
  constructor(
    private readonly calendars: RequestCalendar,
    private readonly rules: RuleCalculator,
    private readonly motions: NotingCalculator,
    private readonly clock: Clock,
  ) {}

  /**
   * The date on which a period ends, with its count. Without `ruleVersion` the method in force today counts, whatever
   * the trigger's year.
   *
   * @throws {Problem} trigger-form, unknown-court, court-of-another-kind, unknown-state, unknown-time-zone, and what the
   *   core refuses: outside-calendar, period-too-long, no-such-time, rule-version-too-old
   */
  async compute(request: ComputeRequest): Promise<ComputedDateResponse> {
    const { n, unit, direction, ruleset, trigger } = request;
    stopUnlessFits(trigger, unit);
    const { calendar, isZoneAssumed } = await this.calendars.read(request);
    const today = this.clock.today(calendar.timeZone);
    const answer = explainDate(
      trigger as PeriodEvent,
      { n, unit, direction },
      {
        ruleset,
        calendar,
        serviceMethod: request.serviceMethod ?? null,
        ruleVersion: (request.ruleVersion ?? today) as CivilDate,
      },
    );
    if (!answer.ok) {
      const { code, field, detail } = answer.refusal;
      throw problemAt(code, `/${field}`, detail);
    }
    const isAssumed = isZoneAssumed && unit === 'hours';
    const isInferred = request.triggerInferred === true;
    return toComputedDate(answer, [
      ...(isAssumed ? [ZONE_ASSUMED] : []),
      ...(isInferred ? [inferred(trigger)] : []),
    ]);
  }

  /** Whether a filing was in time. @throws {Problem} time-zone-needed, unknown-court, unknown-time-zone, outside-calendar */
  async timely(request: TimelyRequest): Promise<TimelyResponse> {
    const { lastDay, filedAt, method, ruleset, closesAt } = request;
    stopIfOutside(lastDay, '/lastDay');
    stopIfOutside(filedAt.slice(0, 10), '/filedAt');
    const zone = this.calendars.zone(request.timeZone);
    const court = await this.calendars.court(request.courtId, '/courtId');
    const timeZone = zone ?? court?.court.timeZone;
    if (timeZone === undefined) {
      const detail = "A day ends at midnight in the court's zone: give courtId or timeZone.";
      throw problemAt('time-zone-needed', '/timeZone', detail);
    }
    const { timely, why, until, warnings } = timeliness({
      lastDay: lastDay as CivilDate,
      filedAt: Date.parse(filedAt),
      method,
      timeZone,
      ruleset: ruleset ?? 'FRCP',
      closesAt: closesAt ?? null,
    });
    return { timely, why, until, warnings: toWarnings(warnings) };
  }

  /** What one should know of a date that an order names. @throws {Problem} unknown-court, outside-calendar */
  async dateCertain({ date, courtId }: DateCertainRequest): Promise<DateCertainResponse> {
    stopIfOutside(date, '/date');
    const reading = await this.calendars.court(courtId, '/courtId');
    if (reading === null) throw new Error('The court was not required');
    const calendar = calendarOf(reading.court, 'FRCP', reading.given);
    return { due: date, warnings: toWarnings(dateCertainWarnings(date as CivilDate, calendar)) };
  }

  /** When a motion is noted, and when what answers it is due. @throws {Problem} as `NotingCalculator.work` does */
  async notingDate(request: NotingDateRequest): Promise<NotingDateResponse> {
    return this.motions.work(request);
  }

  /** The date that a rule gives for an event. @throws {Problem} as `RuleCalculator.work` does */
  async fromRule(request: FromRuleRequest): Promise<RuleDateResponse> {
    return this.rules.work(request);
  }
}

const ZONE_ASSUMED: TimeWarning = {
  code: 'time-zone-assumed',
  detail: 'Neither a court nor a time zone was given: clock times are taken as UTC.',
  otherwise: null,
};

function inferred(trigger: string): TimeWarning {
  const detail = `The period is taken to run from ${trigger}, which is inferred: confirm it before relying on the date.`;
  return { code: 'trigger-inferred', detail, otherwise: null };
}

/** @throws {Problem} trigger-form */
function stopUnlessFits(trigger: string, unit: PeriodUnit): void {
  const isTimed = trigger.length > 'YYYY-MM-DD'.length;
  if (isTimed === (unit === 'hours')) return;
  const detail = isTimed
    ? `A period of ${unit} runs from a day: ${trigger.slice(0, 10)}, without a clock time.`
    : `A period of hours runs from a clock time: ${trigger}T17:00, not from a day.`;
  throw problemAt('trigger-form', '/trigger', detail);
}
