import type { CivilDate } from '../../law/calendar/civil-date.js';
import { countsFrom } from '../../law/docket/docket-order.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { listedUpTo } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { CasePageFacts, EntryFacts, HearingFacts } from '../case-page-facts.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import type { Day } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { kindWords } from '../words/entry-words.js';
import { count } from '../words/plain-words.js';
import { effectsByEntry } from './entry-effects.js';
import type { Effect } from './entry-effects.js';

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
  const known: Known = {
    names,
    timeZone: facts.court.timeZone,
    effects: effectsByEntry(facts.state),
    nameOf: new Map(facts.named.map(({ id, name }) => [id, name])),
  };
  return facts.entries.map((shown) => toDocketRow(shown, known));
}

/** What a row looks up: made once, however long the docket is. */
interface Known {
  readonly names: EntryNames;
  readonly timeZone: string;
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
  readonly nameOf: ReadonlyMap<string, string>;
}

function toDocketRow(shown: EntryFacts, { names, timeZone, effects, nameOf }: Known): DocketRow {
  const { entry, attachments } = shown;
  const { filedOn, enteredOn } = entry;
  const on = countsFrom(entry);
  return {
    id: entry.id,
    number: entry.number === null ? null : String(entry.number),
    href: names.get(entry.id)?.href ?? '',
    day: on === null ? null : shortDay(filedOn ?? on),
    enteredOn: isOtherDay(filedOn, enteredOn) ? shortDay(enteredOn) : null,
    who: whoseAct(entry, nameOf),
    what: capitalised(entryNoun(entry.type)),
    kind: entry.kind,
    text: shown.text,
    marks: marksOf(shown),
    isStruck: entry.struck !== null || shown.voidReason !== null,
    effects: effects.get(entry.id) ?? [],
    hearings: shown.hearings.map((hearing) => hearingWords(hearing, timeZone)),
    attachments:
      attachments.length === 0 ? null : count(attachments.length, 'attachment', 'attachments'),
  };
}

function whoseAct(entry: EntryFacts['entry'], nameOf: Known['nameOf']): string {
  const words = kindWords(entry.kind);
  if (entry.kind !== 'filing') return words;
  const names = entry.filedBy.flatMap((id) => nameOf.get(id) ?? []);
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
