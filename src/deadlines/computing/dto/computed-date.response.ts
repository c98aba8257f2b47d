import type { CountStep } from '../../../law/calendar/period.js';
import { TIME_WARNINGS } from '../../../law/calendar/warning.js';
import type { TimeWarning } from '../../../law/calendar/warning.js';
import type { ExplainedDate } from '../../../law/calendar/reckon.js';
import { Flag, Nested, OneOf, Text, Whole } from '../../../platform/http/fields.js';

/** A century of days, and those passed over. */
export const MOST_STEPS = 40_000;

/** A day, or an hour, on the way to a date. */
export class CountStepResponse {
  @Text(40, { description: 'A day, or for hours a court-local time with its offset.' })
  on: string;

  @Flag({ description: 'Whether it is one of the days of the period.' })
  counted: boolean;

  @Whole(0, 1_000_000, { nullable: true, description: 'Its number within the period.' })
  count: number | null;

  @Text(2000)
  why: string;
}

/** A circumstance that one should know before relying on a date. */
export class TimeWarningResponse {
  @OneOf(TIME_WARNINGS)
  code: string;

  @Text(4000)
  detail: string;

  @Text(40, { nullable: true, description: 'The date under the other reading, if there is one.' })
  otherwise: string | null;
}

/** A date that was worked out, with the whole of its count. */
export class ComputedDateResponse {
  @Text(40, { description: 'A day, or for hours a court-local time with its offset.' })
  due: string;

  @Text(40, { description: 'The last day before any roll and before the days for service.' })
  rawLastDay: string;

  @Nested(() => CountStepResponse, { list: MOST_STEPS })
  steps: CountStepResponse[];

  @Nested(() => TimeWarningResponse, { list: true })
  warnings: TimeWarningResponse[];

  @Text(300, { list: true, description: 'The paragraphs that the count rests on.' })
  authority: string[];
}

export function toSteps(steps: readonly CountStep[]): CountStepResponse[] {
  return steps.map(({ on, counted, count, why }) => ({ on, counted, count, why }));
}

export function toWarnings(warnings: readonly TimeWarning[]): TimeWarningResponse[] {
  return warnings.map(({ code, detail, otherwise }) => ({ code, detail, otherwise }));
}

export function toComputedDate(
  date: ExplainedDate,
  more: readonly TimeWarning[],
): ComputedDateResponse {
  const { due, rawLastDay, steps, warnings, authority } = date;
  return {
    due,
    rawLastDay,
    steps: toSteps(steps),
    warnings: toWarnings([...warnings, ...more]),
    authority: [...authority],
  };
}
