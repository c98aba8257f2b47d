import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { ReliefState } from '../../law/docket/case-state.js';
import { countsFrom } from '../../law/docket/docket-order.js';
import type { CasePageFacts, EntryFacts, HearingFacts } from '../case-page-facts.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import type { Day } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { kindWords } from '../words/entry-words.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import type { Told } from '../words/outcome-words.js';
import { count } from '../words/plain-words.js';
import { listedUpTo } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import { lineOf, toldRelief } from './relief-lines.js';

/** What an entry sought or decided, in a line. */
export interface Effect {
  readonly verb: string;
  readonly what: string;
  readonly became: Told;
  /** What it was converted into, and what became of that. */
  readonly then: readonly { readonly into: string; readonly became: Told }[];
}

export interface DocketRow {
  readonly id: string;
  readonly number: string | null;
  readonly href: string;
  readonly day: Day | null;
  /** The day it was entered, where that is another day. */
  readonly enteredOn: Day | null;
  readonly who: string;
  readonly what: string;
  readonly kind: EntryFacts['entry']['kind'];
  readonly text: string;
  readonly marks: readonly string[];
  readonly isStruck: boolean;
  readonly effects: readonly Effect[];
  readonly hearings: readonly string[];
  readonly attachments: string | null;
}

/** The docket, row by row in docket order. */
export function toDocketRows(facts: CasePageFacts, names: EntryNames): readonly DocketRow[] {
  return facts.entries.map((shown) => toDocketRow(shown, facts, names));
}

function toDocketRow(shown: EntryFacts, facts: CasePageFacts, names: EntryNames): DocketRow {
  const { entry, attachments } = shown;
  const { filedOn, enteredOn } = entry;
  const on = countsFrom(entry);
  return {
    id: entry.id,
    number: entry.number === null ? null : String(entry.number),
    href: names.get(entry.id)?.href ?? '',
    day: on === null ? null : shortDay(filedOn ?? on),
    enteredOn: isOtherDay(filedOn, enteredOn) ? shortDay(enteredOn) : null,
    who: whoseAct(entry, facts),
    what: capitalised(entryNoun(entry.type)),
    kind: entry.kind,
    text: shown.text,
    marks: marksOf(shown),
    isStruck: entry.struck !== null || shown.voidReason !== null,
    effects: facts.state.reliefs.flatMap((relief) => effectOf(entry.id, relief, facts)),
    hearings: shown.hearings.map((hearing) => hearingWords(hearing, facts.court.timeZone)),
    attachments:
      attachments.length === 0 ? null : count(attachments.length, 'attachment', 'attachments'),
  };
}

function whoseAct(entry: EntryFacts['entry'], { named }: CasePageFacts): string {
  const words = kindWords(entry.kind);
  if (entry.kind !== 'filing') return words;
  const names = entry.filedBy.flatMap((id) => named.find((party) => party.id === id)?.name ?? []);
  return names.length === 0 ? words : `${words} by ${listedUpTo(2, names)}`;
}

function isOtherDay(
  filedOn: CivilDate | null,
  enteredOn: CivilDate | null,
): enteredOn is CivilDate {
  return filedOn !== null && enteredOn !== null && filedOn !== enteredOn;
}

/** What a reader must know before reading an entry, in words. */
export function marksOf({ entry, voidReason, sealed, proposed, revision }: EntryFacts): string[] {
  return [
    ...(entry.struck === null ? [] : ['Struck from the record']),
    ...(voidReason === null ? [] : ['Void: recorded by mistake, does not count']),
    ...(sealed ? ['Sealed'] : []),
    ...(proposed ? ['Proposed by a party, not an order'] : []),
    ...(countsFrom(entry) === null ? ['Undated: counts on no day'] : []),
    ...(revision > 1 ? [`Revised ${count(revision - 1, 'time', 'times')}`] : []),
  ];
}

function effectOf(
  entryId: string,
  relief: ReliefState,
  { state }: CasePageFacts,
): readonly Effect[] {
  const what = reliefWords(relief.kind);
  const became = toldRelief(relief, state);
  const seeks = relief.soughtIn === entryId && relief.convertedFrom === null;
  const decides = 'decidedIn' in relief && relief.decidedIn === entryId;
  const then = lineOf(relief, state.reliefs)
    .slice(1)
    .map((next) => ({ into: reliefWords(next.kind), became: toldRelief(next, state) }));
  return [
    ...(seeks ? [{ verb: 'Asks for', what, became, then }] : []),
    ...(decides ? [{ verb: 'Decides the request for', what, became, then: [] }] : []),
  ];
}

/** A hearing that an entry sets or reports, in a line. */
export function hearingWords(
  { what, on, at, mode, outcome }: HearingFacts,
  timeZone: string,
): string {
  const clock = clockWords(at, timeZone);
  const when = clock === null ? shortDay(on).text : `${shortDay(on).text}, ${clock}`;
  const how = mode === null ? '' : ` (${mode})`;
  const came = outcome === null ? '' : `: ${outcome}`;
  return `${capitalised(what)}, ${when}${how}${came}`;
}
