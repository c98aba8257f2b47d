import { isOpen, daysWaited } from '../../law/docket/case-state.js';
import type { ReliefState } from '../../law/docket/case-state.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { isLeftUndecided, linesOf, toldRelief } from '../case/relief-lines.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import { count } from '../words/plain-words.js';
import { reliefName } from '../words/relief-words.js';
import { placeOn, ticksOn } from './day-scale.js';
import type { DayScale } from './day-scale.js';
import type { Lane, LanesPage } from './lane.js';
import { stationsOf } from './stations-of.js';
import type { LaneFacts } from './stations-of.js';

const MOST_SHOWN = 40;

type Line = readonly [ReliefState, ...ReliefState[]];

/**
 * Each request with all that it was converted into as a lane on one scale of days: the open ones first, in the order
 * they were made, then those decided, the latest first. Null when nothing was asked for.
 */
export function toLanes(facts: CasePageFacts, names: EntryNames, note: string): LanesPage | null {
  const lines = inOrder(linesOf(facts.state.reliefs).flatMap(nonEmpty));
  const scale = scaleOf(lines, facts);
  if (scale === null) return null;
  const known: LaneFacts = {
    ...{ facts, names, scale },
    entries: new Map(facts.entries.map((shown, at) => [shown.entry.id, { shown, at }])),
    nameOf: new Map(facts.named.map(({ id, name }) => [id, name])),
  };
  const lanes = lines.map((line) => toLane(line, known));
  return {
    note,
    first: shortDay(scale.first),
    last: shortDay(scale.last),
    ticks: ticksOn(scale),
    lanes: lanes.slice(0, MOST_SHOWN),
    others: lanes.slice(MOST_SHOWN),
  };
}

function nonEmpty([first, ...later]: readonly ReliefState[]): readonly Line[] {
  return first === undefined ? [] : [[first, ...later]];
}

function lastOf(line: Line): ReliefState {
  return line.at(-1) ?? line[0];
}

function decidedOn(line: Line): CivilDate | null {
  const last = lastOf(line);
  return 'decidedOn' in last ? last.decidedOn : null;
}

/** Up to when a request is shown: its decision; else the day viewed, or the end of the case if that came first. */
function endOf(line: Line, { state: { standing }, asOf }: CasePageFacts): CivilDate {
  const decided = decidedOn(line);
  if (decided !== null) return decided;
  const end = standing.status === 'closed' ? standing.since : asOf;
  return end < line[0].soughtOn ? line[0].soughtOn : end;
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  const open = lines.filter((line) => isOpen(lastOf(line)));
  const decided = lines.filter((line) => !isOpen(lastOf(line))).toReversed();
  const day = (line: Line): string => decidedOn(line) ?? '';
  return [...open, ...decided.toSorted((a, b) => day(b).localeCompare(day(a)))];
}

/** From the day of the first request to the last decision or, while one is open, to the day viewed. */
function scaleOf(lines: readonly Line[], facts: CasePageFacts): DayScale | null {
  const starts = lines.map(([first]) => first.soughtOn).toSorted();
  const ends = lines.map((line) => endOf(line, facts)).toSorted();
  const [first, last] = [starts[0], ends.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function toLane(line: Line, known: LaneFacts): Lane {
  const [first, ...later] = line;
  const last = lastOf(line);
  const { facts, scale } = known;
  return {
    id: first.id,
    asked: capitalised(reliefName(first.kind)),
    into: later.map(({ kind }) => reliefWords(kind)),
    note: first.note,
    told: toldRelief(last, facts.state),
    waited: waitedWords(last, facts),
    isAnswered: last.responses.length > 0 || last.replies.length > 0,
    stations: stationsOf(line, known),
    from: placeOn(scale, first.soughtOn),
    to: placeOn(scale, endOf(line, facts)),
  };
}

function waitedWords(relief: ReliefState, facts: CasePageFacts): string {
  if (isLeftUndecided(relief, facts.state)) return ': the case closed first';
  const waited = daysWaited(relief, facts.asOf);
  const days = count(waited, 'day', 'days');
  if (waited === 0 && !isOpen(relief)) return ' on the same day';
  return isOpen(relief) ? ` for ${days}` : ` after ${days}`;
}
