import { printDay } from './civil-date.js';
import { closureOn } from './closed-days.js';
import { CLOSURE_QUESTIONS } from './closure-questions.js';
import type { ClosureQuestion } from './closure-questions.js';
import { endOfPeriod } from './count-days.js';
import type { DayCount, PassedDay } from './count-days.js';
import { dateOf } from './day-arithmetic.js';
import type { DayNumber } from './day-arithmetic.js';
import { executiveClosingOn } from './executive-closings.js';
import type { CountingTerms, Direction } from './period.js';
import { SERVICE_DAYS, serviceDaysOf } from './service-days.js';
import type { TimeWarning } from './warning.js';

/** What a lawyer should know of a period of days that was counted so; empty when the rule text settles it. */
export function dayWarnings(
  count: DayCount,
  direction: Direction,
  terms: CountingTerms,
): readonly TimeWarning[] {
  return [
    ...closureWarnings(count, direction, terms),
    ...executiveWarnings(count, direction, terms),
    ...inaccessibleWarnings(count, direction, terms),
    ...unreachedWarnings(direction, terms),
  ];
}

function closureWarnings(
  count: DayCount,
  direction: Direction,
  terms: CountingTerms,
): readonly TimeWarning[] {
  if (count.moves.length === 0) return [];
  const { circuitState } = terms.calendar;
  return CLOSURE_QUESTIONS.flatMap((question) => {
    const asked = askedOf(count, question, circuitState);
    if (asked === null) return [];
    const { due } = endOfPeriod(count.raw, direction, terms, (closure, on) =>
      question.asks(closure, on, circuitState),
    );
    if (due === count.due) return [];
    const detail = question.detail(asked.closure, printDay(dateOf(asked.number)));
    const otherwise = dateOf(due);
    return [{ code: question.code, detail: `${detail} ${ifNot(otherwise)}`, otherwise }];
  });
}

function askedOf(
  { moves }: DayCount,
  { asks }: ClosureQuestion,
  circuitState: string | null,
): { readonly number: DayNumber; readonly closure: NonNullable<PassedDay['closure']> } | null {
  for (const { passed } of moves) {
    for (const { number, closure } of passed) {
      if (closure !== null && asks(closure, number, circuitState)) return { number, closure };
    }
  }
  return null;
}

function ifNot(otherwise: ReturnType<typeof dateOf>): string {
  return `If it does not count, the date is ${printDay(otherwise)}: the earlier of the two is the safe one.`;
}

function executiveWarnings(
  { due }: DayCount,
  direction: Direction,
  terms: CountingTerms,
): readonly TimeWarning[] {
  const closing = executiveClosingOn(dateOf(due));
  if (closing === null) return [];
  const declaredHolidays = new Set([...terms.calendar.declaredHolidays, due]);
  const calendar = { ...terms.calendar, declaredHolidays };
  const otherwise = dateOf(nextOpen(due, direction, calendar));
  const day = printDay(closing.on);
  const detail = `On ${day} the President closed executive departments (${closing.why}). Courts differ on whether that declares a holiday (Fed. R. Civ. P. 6(a)(6)(B)): if it does, the date is ${printDay(otherwise)}.`;
  return [{ code: 'executive-closing', detail, otherwise }];
}

function inaccessibleWarnings(
  count: DayCount,
  direction: Direction,
  { calendar }: CountingTerms,
): readonly TimeWarning[] {
  const at = count.moves.findIndex(({ because }) => because === 'inaccessible');
  const move = count.moves[at];
  if (move === undefined) return [];
  if (direction === 'backward') {
    const otherwise = dateOf(nextOpen(move.from, 'backward', calendar));
    const detail = `The period counts backward, yet an inaccessible office extends it forward by the text of Fed. R. Civ. P. 6(a)(3). To act by ${printDay(otherwise)} is safe.`;
    return [{ code: 'inaccessible-backward', detail, otherwise }];
  }
  if (!count.moves.slice(0, at).some(({ because }) => because === 'service-days')) return [];
  const otherwise = dateOf(move.from);
  const detail = `The office is inaccessible on the last of the days added for service. Fed. R. Civ. P. 6(a)(3) speaks of the last day under 6(a); that it reaches the days of 6(d) too is a reading. Otherwise the date is ${printDay(otherwise)}.`;
  return [{ code: 'inaccessible-after-service-days', detail, otherwise }];
}

function unreachedWarnings(direction: Direction, terms: CountingTerms): readonly TimeWarning[] {
  if (direction === 'forward' || serviceDaysOf(terms, 'forward') === 0) return [];
  const detail = `Service adds no days to a period that is measured backward: Fed. R. Civ. P. 6(d) adds ${SERVICE_DAYS} days only to a time after being served.`;
  return [{ code: 'service-days-not-reached', detail, otherwise: null }];
}

function nextOpen(
  from: DayNumber,
  direction: Direction,
  calendar: CountingTerms['calendar'],
): DayNumber {
  const step = direction === 'forward' ? 1 : -1;
  let day = from + step;
  while (closureOn(day, calendar, direction) !== null || calendar.inaccessible.has(day))
    day += step;
  return day;
}
