import type { Read, ReadHearing, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { wordsBetween } from './clause-words.js';
import { lastEvent } from './court-events.js';
import { HELD } from './day-kind.js';
import { sittingTime, type Sitting } from './sitting-times.js';

const TITLE = 160;

/**
 * The hearings of a minute entry with the clock time at which the court sat, where one is printed: that of
 * the proceedings held, else, where no day of theirs is printed, of the entry's own day. Minutes without a
 * day and without a clock time have no hearing of their own.
 */
export function withSitting(
  segments: Segments,
  { filedOn }: TextContext,
  hearings: readonly Read<ReadHearing>[],
): readonly Read<ReadHearing>[] {
  const sat = sittingTime(segments.lower);
  if (sat === null) return hearings;
  const isHeld = hearings.some(({ evidence }) => evidence.rule === HELD);
  if (isHeld || filedOn === null) return hearings.map((hearing) => timed(hearing, sat));
  const { start } = segments.main;
  const title = wordsBetween(segments.text, start, Math.min(segments.main.end, start + TITLE));
  const value = { what: lastEvent(title)?.name ?? 'hearing', on: filedOn, at: sat.at };
  const evidence = { start: sat.start, end: sat.end, rule: 'hearing: sat at', sure: false };
  return [{ value, evidence }, ...hearings];
}

function timed(hearing: Read<ReadHearing>, sat: Sitting): Read<ReadHearing> {
  if (hearing.evidence.rule !== HELD || hearing.value.at !== null) return hearing;
  return { ...hearing, value: { ...hearing.value, at: sat.at } };
}
