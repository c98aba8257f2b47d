/**
 * A second opinion on the computation of time, written on Temporal and on nothing of ours: slow, plain, and day by day,
 * so that it can disagree.
 */
import { Temporal } from 'temporal-polyfill';

export interface Question {
  readonly trigger: string;
  readonly n: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'hours';
  readonly direction: 'forward' | 'backward';
  /** Three days are added for service. */
  readonly byMail: boolean;
  readonly stateHolidays: readonly string[];
  readonly declared: readonly string[];
  readonly inaccessible: readonly string[];
  readonly timeZone: string;
}

type Day = Temporal.PlainDate;
const SATURDAY = 6;
const SUNDAY = 7;

/** The last day, or local time, of the period by the letter of Rule 6. */
export function oracle(question: Question): string {
  return question.unit === 'hours' ? ofHours(question) : ofDays(question).toString();
}

function ofDays(question: Question): Day {
  const { trigger, n, unit, direction } = question;
  const length = { [unit]: n };
  const day = Temporal.PlainDate.from(trigger);
  const raw = direction === 'forward' ? day.add(length) : day.subtract(length);
  return settle(raw, question);
}

function ofHours(question: Question): string {
  const { trigger, n, direction, timeZone } = question;
  const start = Temporal.PlainDateTime.from(trigger).toZonedDateTime(timeZone, {
    disambiguation: 'earlier',
  });
  const raw = direction === 'forward' ? start.add({ hours: n }) : start.subtract({ hours: n });
  const end = settle(raw.toPlainDate(), question);
  if (end.equals(raw.toPlainDate())) return raw.toString({ timeZoneName: 'never' });
  const rolled = end.toPlainDateTime(raw.toPlainTime()).toZonedDateTime(timeZone);
  return rolled.toString({ timeZoneName: 'never' });
}

function settle(raw: Day, question: Question): Day {
  let end = extended(rolled(raw, question), question);
  if (!question.byMail || question.direction === 'backward') return end;
  end = end.add({ days: 3 });
  return extended(rolled(end, question), question);
}

function rolled(day: Day, question: Question): Day {
  let end = day;
  while (isClosed(end, question))
    end = end.add({ days: question.direction === 'forward' ? 1 : -1 });
  return end;
}

function extended(day: Day, question: Question): Day {
  let end = day;
  const isShut = (one: Day): boolean => question.inaccessible.includes(one.toString());
  if (!isShut(end)) return end;
  while (isShut(end) || isClosed(end, question)) end = end.add({ days: 1 });
  return end;
}

function isClosed(day: Day, { direction, stateHolidays, declared }: Question): boolean {
  if (day.dayOfWeek === SATURDAY || day.dayOfWeek === SUNDAY) return true;
  if (declared.includes(day.toString()) || isFederalHoliday(day)) return true;
  return direction === 'forward' && stateHolidays.includes(day.toString());
}

/** 5 U.S.C. § 6103 as it has stood since 1986, with Juneteenth since 2021: enough for the years asked about. */
export function isFederalHoliday(day: Day): boolean {
  if (isNamed(day)) return true;
  // A holiday on Saturday is kept on Friday, one on Sunday on Monday.
  if (day.dayOfWeek === 5 && isFixed(day.add({ days: 1 }))) return true;
  return day.dayOfWeek === 1 && isFixed(day.subtract({ days: 1 }));
}

function isFixed(day: Day): boolean {
  const name = `${day.month}-${day.day}`;
  if (name === '6-19') return day.year >= 2021;
  return ['1-1', '7-4', '11-11', '12-25'].includes(name);
}

function isNamed(day: Day): boolean {
  if (isFixed(day)) return true;
  const week = Math.ceil(day.day / 7);
  const isLastWeek = day.day + 7 > day.daysInMonth;
  if (day.dayOfWeek === 4) return day.month === 11 && week === 4;
  if (day.dayOfWeek !== 1) return false;
  if (day.month === 1 || day.month === 2) return week === 3;
  if (day.month === 5) return isLastWeek;
  if (day.month === 9) return week === 1;
  return day.month === 10 && week === 2;
}
