import { daysWaited, isOpen } from '../../law/docket/case-state.js';
import type { ReliefState } from '../../law/docket/case-state.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { dayOrNull, dayUnlessTold } from '../layout/links.js';
import type { Day, Link } from '../layout/links.js';
import type { Told } from '../words/outcome-words.js';
import { count } from '../words/plain-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import { reliefName } from '../words/relief-words.js';
import { isLeftUndecided, linesOf, toldRelief } from './relief-lines.js';

/** One station on the way of a request: converted into another, then denied. */
export interface ReliefStep {
  readonly reliefId: string;
  /** What was asked at this station. */
  readonly asked: string;
  readonly became: Told;
  /** What it was converted into. */
  readonly into: string | null;
  readonly on: Day | null;
  readonly by: Link | null;
}

/** A request for relief with its line of descent: the first is what the filing asked. */
export interface ReliefRow {
  readonly asked: string;
  readonly note: string | null;
  /** Null where the name of the filing tells it. */
  readonly soughtOn: Day | null;
  readonly soughtIn: readonly Link[];
  readonly responses: readonly Link[];
  readonly replies: readonly Link[];
  readonly steps: readonly ReliefStep[];
  readonly isOpen: boolean;
  /** How long it waited: to the day it was decided, or to the day viewed; null when the case closed without a decision. */
  readonly waited: string | null;
}

/** The requests in the order they were made, open ones first; a converted request and what it became are one row. */
export function toReliefRows(facts: CasePageFacts, names: EntryNames): readonly ReliefRow[] {
  const rows = linesOf(facts.state.reliefs).map((line) => toReliefRow(line, facts, names));
  return [...rows.filter((row) => row.isOpen), ...rows.filter((row) => !row.isOpen)];
}

/** The rows of those requests that one filing makes. */
export function reliefRowsOf(
  soughtIn: string,
  facts: CasePageFacts,
  names: EntryNames,
): readonly ReliefRow[] {
  const reliefs = facts.state.reliefs.filter((relief) => relief.soughtIn === soughtIn);
  return toReliefRows({ ...facts, state: { ...facts.state, reliefs } }, names);
}

function toReliefRow(
  line: readonly ReliefState[],
  facts: CasePageFacts,
  names: EntryNames,
): ReliefRow {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) throw new Error('a line of requests has a first');
  const soughtIn = linksTo(names, [first.soughtIn]);
  return {
    asked: capitalised(reliefName(first.kind)),
    note: first.note,
    soughtOn: dayUnlessTold(first.soughtOn, soughtIn[0]),
    soughtIn,
    responses: linksTo(names, last.responses),
    replies: linksTo(names, last.replies),
    steps: line.map((relief, index) => ({
      ...toStep(relief, line[index + 1], names),
      became: toldRelief(relief, facts.state),
    })),
    isOpen: isOpen(last),
    waited: isLeftUndecided(last, facts.state)
      ? null
      : count(daysWaited(last, facts.asOf), 'day', 'days'),
  };
}

function toStep(
  relief: ReliefState,
  next: ReliefState | undefined,
  names: EntryNames,
): Omit<ReliefStep, 'became'> {
  const [by = null] =
    'decidedIn' in relief && relief.decidedIn !== null ? linksTo(names, [relief.decidedIn]) : [];
  return {
    reliefId: relief.id,
    asked: reliefName(relief.kind),
    into: next === undefined ? null : reliefWords(next.kind),
    on: dayOrNull('decidedOn' in relief ? relief.decidedOn : null),
    by,
  };
}
