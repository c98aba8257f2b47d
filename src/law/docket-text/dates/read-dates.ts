import type { CivilDate } from '../../calendar/civil-date.js';
import type { EntryType } from '../../docket/entry-types.js';
import type { Evidence, Read, ReadDeadline, ReadHearing, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { classifyDay } from './classify-day.js';
import type { DayClause } from './day-clauses.js';
import { HELD, type DayKind } from './day-kind.js';
import type { DayReading } from './day-reading.js';
import { daySpeech } from './day-speech.js';
import { EntryDays } from './entry-days.js';
import { withSitting } from './sittings.js';
import { eventAfterDay, whatIsDue } from './what-is-due.js';

/** The days that the text of an entry sets or states. */
export interface ReadDays {
  readonly deadlines: readonly Read<ReadDeadline>[];
  readonly hearings: readonly Read<ReadHearing>[];
}

/** A day that was read, before the same day told twice is told once. */
interface DayRead {
  readonly kind: DayKind;
  readonly reading: DayReading;
}

const NO_DAYS: ReadDays = { deadlines: [], hearings: [] };
const JOINED = /^[\s,]*(?:and|or|&|,)\s*(?:on\s|at\s[\d:apm. ]{1,12}\s?on\s)?$/;
const LONGEST_JOIN = 40;

/**
 * The deadlines and the hearings of an entry, in the order printed. `Responses due by 3/26/2012. Motion
 * Hearing set for 4/2/2012 10:00 AM` has a deadline on 2012-03-26 and a hearing on 2012-04-02 at 10:00.
 * What was vacated, moved away or only asked for is left out, and periods ("within 14 days") are no days. `days` are
 * the days of the entry, where they are known already.
 */
export function readDates(
  segments: Segments,
  context: TextContext,
  type: EntryType,
  days = new EntryDays(segments, context.filedOn),
): ReadDays {
  const reads = daysRead(days, type);
  if (reads.length === 0 && type !== 'minute-entry') return NO_DAYS;
  const hearings = once(reads.filter(({ kind }) => kind.kind === 'hearing')).map(toHearing);
  return {
    deadlines: reads.filter(({ kind }) => kind.kind === 'deadline').map(toDeadline),
    hearings: type === 'minute-entry' ? withSitting(segments, context, hearings) : hearings,
  };
}

function daysRead(days: EntryDays, type: EntryType): readonly DayRead[] {
  const speech = daySpeech(type);
  const reads: DayRead[] = [];
  let previous: DayRead | null = null;
  for (const reading of days.readings) {
    const { at, meaning, time } = reading;
    const kind: DayKind | null =
      joined(at, previous) ?? classifyDay({ at, meaning, speech, type, timed: time !== null });
    previous = kind === null ? null : { kind, reading };
    if (previous !== null && !isTakenBack(previous)) reads.push(previous);
  }
  return reads;
}

function isTakenBack({ kind, reading }: DayRead): boolean {
  return kind.rule !== HELD && reading.undone;
}

/** The second day of `set for July 19 and July 26` is what the first is. */
function joined({ segments, since, day }: DayClause, previous: DayRead | null): DayKind | null {
  if (since !== previous?.reading.at.day.end || day.start - since > LONGEST_JOIN) return null;
  return JOINED.test(segments.lower.slice(since, day.start))
    ? { ...previous.kind, sure: false }
    : null;
}

function toDeadline({ kind, reading }: DayRead): Read<ReadDeadline> {
  const { at, from } = reading;
  return {
    value: { what: whatIsDue(at, from), on: at.day.on },
    evidence: evidenceOf({ kind, reading }),
  };
}

function toHearing({ kind, reading }: DayRead): Read<ReadHearing> {
  const { at, time } = reading;
  const what = kind.event === '' ? eventAfterDay(at) : kind.event;
  return { value: { what, on: at.day.on, at: time }, evidence: evidenceOf({ kind, reading }) };
}

function evidenceOf({ kind, reading }: DayRead): Evidence {
  const { rule, sure } = kind;
  return { start: reading.from, end: reading.at.day.end, rule, sure };
}

/** A hearing told twice is told once, with its clock time where either telling has one. */
function once(reads: readonly DayRead[]): readonly DayRead[] {
  if (reads.length < 2) return reads;
  return reads.filter((read) => {
    const same = reads.filter((other) => dayOf(other) === dayOf(read));
    const { time } = read.reading;
    if (time === null && same.some((other) => other.reading.time !== null)) return false;
    return same.find((other) => other.reading.time === time) === read;
  });
}

function dayOf({ reading }: DayRead): CivilDate {
  return reading.at.day.on;
}
