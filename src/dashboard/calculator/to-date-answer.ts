import { toDue } from '../words/due-words.js';
import { warningTitle } from '../words/rule-words.js';
import { toCountParts } from './count-parts.js';
import type { DateAnswer, Warned, WarningRow, WorkedOut } from './date-answer.js';

/** A date that was worked out, in the zone of its court. */
export function toDateAnswer(worked: WorkedOut, timeZone: string): DateAnswer {
  const { due, rawLastDay, steps, warnings, authority } = worked;
  return {
    due: toDue(due, timeZone),
    unmoved: rawLastDay === due ? null : toDue(rawLastDay, timeZone),
    warnings: toWarningRows(warnings, timeZone),
    count: toCountParts(steps, timeZone),
    authority: [...new Set(authority)],
  };
}

/** What to know before relying on a date. */
export function toWarningRows(
  warnings: readonly Warned[],
  timeZone: string,
): readonly WarningRow[] {
  return warnings.map(({ code, detail, otherwise }) => ({
    title: warningTitle(code),
    says: detail,
    otherwise: otherwise === null ? null : toDue(otherwise, timeZone),
  }));
}
