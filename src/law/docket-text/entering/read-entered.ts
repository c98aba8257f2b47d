import type { CivilDate } from '../../calendar/civil-date.js';
import { civilDay } from '../dates/civil-day.js';
import { printedDays } from '../dates/printed-days.js';
import { figuresIn } from '../figures.js';
import type { Read } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { endsEntry } from './ends-entry.js';

/** As nearly every court prints it; the rest is read as any day is. */
const PLAIN = /\(entered:? (\d\d)\/(\d\d)\/(\d{4})(?!\d)/y;
/** What stands before the day; a clock time may follow it. */
const BEFORE_DAY = /^\(entered:?\s+(?:on:?\s+)?$/;
const LONGEST = 60;

/**
 * The day on which an entry came on the docket, as the closing group says: 2023-03-01 of `(Entered: 03/01/2023)` and of
 * `(Entered: 03/01/2023 at 17:24:29)`. A year of two digits is the one nearest to `filedOn`. Null where the day does
 * not exist, or where the group stands amid the words of the entry, as in `the judgment (entered 3/1/2023) is vacated`.
 */
export function readEntered(segments: Segments, filedOn: CivilDate | null): Read<CivilDate> | null {
  const { text, entered: group } = segments;
  if (group === null || !endsEntry(text, group.end)) return null;
  const day = plainDay(segments.lower, group) ?? firstDay(segments, group, filedOn);
  if (day === null) return null;
  return {
    value: day,
    evidence: { start: group.start, end: group.end, rule: 'entered-group', sure: true },
  };
}

function plainDay(lower: string, { start }: Span): CivilDate | null {
  PLAIN.lastIndex = start;
  if (!PLAIN.test(lower)) return null;
  const day = PLAIN.lastIndex - '03/01/2023'.length;
  return civilDay(
    Number(lower.slice(day + 6, day + 10)),
    Number(lower.slice(day, day + 2)),
    Number(lower.slice(day + 3, day + 5)),
  );
}

function firstDay(segments: Segments, group: Span, filedOn: CivilDate | null): CivilDate | null {
  const end = Math.min(group.end, group.start + LONGEST);
  const text = segments.text.slice(group.start, end);
  const lower = segments.lower.slice(group.start, end);
  const figures = figuresIn(lower);
  const alone = { ...segments, text, lower, figures, attachments: null, entered: null };
  const [day] = printedDays(alone, filedOn);
  return day !== undefined && BEFORE_DAY.test(lower.slice(0, day.start)) ? day.on : null;
}
