import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dayNumber, isWeekend } from '../../law/calendar/day-arithmetic.js';
import { shortDay } from '../layout/links.js';
import { momentWords } from '../words/clock-words.js';
import { dayOfDue, weekdayOn } from '../words/due-words.js';
import { count } from '../words/plain-words.js';
import type { CountPart, CountRow, WorkedStep } from './date-answer.js';

/** Fewer plain days than this are shown one by one. */
const WORTH_FOLDING = 5;
const WITH_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** The count in parts: what a reader checks stands by itself, long runs of plainly counted days may be folded. */
export function toCountParts(steps: readonly WorkedStep[], timeZone: string): readonly CountPart[] {
  const rows = toRows(steps, timeZone);
  const parts: CountPart[] = [];
  let run: CountRow[] = [];
  const endRun = (): void => {
    parts.push(...(run.length < WORTH_FOLDING ? run.map(toStep) : [toRun(run)]));
    run = [];
  };
  for (const row of rows) {
    if (row.isPlain) run.push(row);
    else {
      endRun();
      parts.push(toStep(row));
    }
  }
  endRun();
  return parts;
}

type NumberedRow = CountRow & { readonly isPlain: boolean };

function toRows(steps: readonly WorkedStep[], timeZone: string): readonly NumberedRow[] {
  const first = steps.findIndex(({ counted }) => counted);
  const last = steps.findLastIndex(({ counted }) => counted);
  return steps.map((step, index) => ({
    on: step.on,
    text: stepDay(step.on, timeZone),
    counted: countedWords(step),
    why: step.why,
    isPlain: step.counted && index !== first && index !== last && isPlain(step),
  }));
}

/** The number of a day among those counted; of months, years and hours only that they are. */
function countedWords({ counted, count: number, why }: WorkedStep): string {
  if (!counted) return 'no';
  const day = `day ${number ?? ''}`;
  return why.includes(day) ? day : 'yes';
}

/** A day between that nobody wonders about: it, or a weekend, is counted (6(a)(1)(B)). A holiday stands by itself. */
function isPlain({ on, why }: WorkedStep): boolean {
  if (on.length > 10) return false;
  const day = on as CivilDate;
  return isWeekend(dayNumber(day)) || /^\w+, day \d+$/.test(why);
}

function stepDay(on: string, timeZone: string): string {
  if (on.length === 10) return shortDay(on as CivilDate).text;
  if (WITH_OFFSET.test(on)) return momentWords(on, timeZone);
  return shortDay(dayOfDue(on)).text;
}

function toStep({ on, text, counted, why }: CountRow): CountPart {
  return { kind: 'step', row: { on, text, counted, why } };
}

function toRun(rows: readonly CountRow[]): CountPart {
  const [first, last] = [rows[0], rows.at(-1)];
  const summary =
    first === undefined || last === undefined
      ? ''
      : `${count(rows.length, 'day', 'days')} counted one after the other: ${weekdayOn(dayOfDue(first.on))}, ${first.text}, to ${weekdayOn(dayOfDue(last.on))}, ${last.text}`;
  return { kind: 'run', summary, rows: rows.map(plainRow) };
}

function plainRow({ on, text, counted, why }: CountRow): CountRow {
  return { on, text, counted, why };
}
