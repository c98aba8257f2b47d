import { isDay } from '../../platform/http/value-forms.js';
import { readLocalTime, localTimeAt } from '../../law/calendar/zone-clock.js';
import type { PeriodEvent } from '../../law/calendar/reckon.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { stopIfOutside } from '../courts/calendar-span.js';
import { problemAt } from '../refusals.js';
import type { FromRuleRequest } from './dto/from-rule.request.js';

/** An event, and the field of the request that gave it. */
export interface RuleTrigger {
  readonly event: PeriodEvent;
  readonly pointer: '/triggerOn' | '/triggerAt';
}

/**
 * The event of a request, in the zone of the court.
 *
 * @throws {Problem} trigger-needed when neither or both are given, outside-calendar
 */
export function triggerOf(request: FromRuleRequest, timeZone: string): RuleTrigger {
  const { triggerOn, triggerAt } = request;
  if (triggerOn == null && triggerAt == null) {
    const detail = 'The event is missing: give triggerOn or, for a rule of hours, triggerAt.';
    throw problemAt('trigger-needed', '/triggerOn', detail);
  }
  if (triggerOn != null && triggerAt != null) {
    const detail = 'The event is given twice: permitted is one of triggerOn and triggerAt.';
    throw problemAt('trigger-needed', '/triggerAt', detail);
  }
  const pointer = triggerAt == null ? '/triggerOn' : '/triggerAt';
  const text = triggerAt ?? triggerOn ?? '';
  stopIfOutside(text.slice(0, 10), pointer);
  return { event: eventOf(text, timeZone), pointer };
}

function eventOf(text: string, timeZone: string): PeriodEvent {
  if (isDay(text)) return text as PeriodEvent;
  return readLocalTime(text) ?? localTimeAt(Date.parse(text), timeZone);
}

/** Where a wrong form of the event is told: at the field that ought to have been used. */
export function formPointer({ reckoning }: Rule): '/triggerOn' | '/triggerAt' {
  const isOfHours = reckoning.by === 'period' && reckoning.period.unit === 'hours';
  return isOfHours ? '/triggerAt' : '/triggerOn';
}
