import type { ReliefState } from '../../law/docket/case-state.js';
import type { EntryId } from '../../law/docket/docket-entry.js';
import { countsFrom } from '../../law/docket/docket-order.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { listedUpTo } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import { isLeftUndecided, toldRelief } from '../case/relief-lines.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import { positionWords } from '../words/relation-words.js';
import { placeOn } from './day-scale.js';
import type { DayScale } from './day-scale.js';
import { STATION_KINDS } from './lane.js';
import type { Station } from './lane.js';

type Line = readonly ReliefState[];

/** What the stations of all lanes look up: made once, however many requests there are. */
export interface LaneFacts {
  readonly facts: CasePageFacts;
  readonly names: EntryNames;
  readonly scale: DayScale;
  /** Each entry shown, with its place on the docket. */
  readonly entries: ReadonlyMap<EntryId, { readonly shown: EntryFacts; readonly at: number }>;
  readonly nameOf: ReadonlyMap<string, string>;
}

/** The same, for one lane. */
interface OneLane extends LaneFacts {
  readonly soughtIn: EntryId;
}

type Told = Pick<Station, 'kind'> & Partial<Pick<Station, 'id' | 'became'>>;

/** All that happened to a request and to what it was converted into, in docket order. */
export function stationsOf(line: Line, facts: LaneFacts): readonly Station[] {
  const [first] = line;
  if (first === undefined) return [];
  const known = { ...facts, soughtIn: first.soughtIn };
  const all = [
    ...enteredIn([first.soughtIn], known, { kind: 'asked' }),
    ...enteredIn([...new Set(line.flatMap(({ responses }) => responses))], known, {
      kind: 'answered',
    }),
    ...enteredIn([...new Set(line.flatMap(({ replies }) => replies))], known, { kind: 'replied' }),
    ...line.flatMap((relief, at) => endOf(relief, line[at + 1], known)),
    ...leftOpen(line, known),
  ];
  return all
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.at - b.at || rank(a) - rank(b))
    .map(({ station }) => station);
}

interface Placed {
  readonly station: Station;
  readonly on: string;
  /** Its place on the docket. */
  readonly at: number;
}

function rank({ station }: Placed): number {
  return STATION_KINDS.indexOf(station.kind);
}

function enteredIn(ids: readonly EntryId[], known: OneLane, told: Told): readonly Placed[] {
  return ids.flatMap((id) => {
    const found = known.entries.get(id);
    const on = found === undefined ? null : countsFrom(found.shown.entry);
    if (found === undefined || on === null) return [];
    return [placed(id, on, known, told)];
  });
}

/** How one station of the line ended: in a conversion, a decision, a withdrawal, or not yet. */
function endOf(
  relief: ReliefState,
  next: ReliefState | undefined,
  known: OneLane,
): readonly Placed[] {
  if (!('decidedOn' in relief)) return [];
  const became = toldRelief(relief, known.facts.state);
  const told: Told =
    next === undefined
      ? { kind: 'decided', became }
      : {
          ...{ kind: 'converted', id: next.id },
          became: { ...became, words: `converted into a request for ${reliefWords(next.kind)}` },
        };
  return [placed(relief.decidedIn, relief.decidedOn, known, told)];
}

/** That the case was closed before anybody decided. */
function leftOpen(line: Line, known: OneLane): readonly Placed[] {
  const last = line.at(-1);
  const { standing } = known.facts.state;
  if (last === undefined || standing.status !== 'closed') return [];
  if (!isLeftUndecided(last, known.facts.state)) return [];
  const became = toldRelief(last, known.facts.state);
  return [placed(standing.closedIn, standing.since, known, { kind: 'left', became })];
}

function placed(
  entryId: EntryId | null,
  on: DayScale['first'],
  known: OneLane,
  told: Told,
): Placed {
  const found = entryId === null ? undefined : known.entries.get(entryId);
  const station = {
    ...{ id: null, became: null },
    ...told,
    day: shortDay(on),
    place: placeOn(known.scale, on),
    ...(found === undefined ? { entry: null, what: '' } : named(found.shown, known)),
  };
  return { station, on, at: found?.at ?? Number.MAX_SAFE_INTEGER };
}

/** "Dkt. 5" with ", response by Quarry Cloud, Inc." after it; without a number, "Response" with what follows. */
function named(
  { entry }: EntryFacts,
  { names, nameOf, soughtIn }: OneLane,
): Pick<Station, 'entry' | 'what'> {
  const noun = entryNoun(entry.type);
  const href = names.get(entry.id)?.href ?? '';
  const filers = entry.kind === 'filing' ? entry.filedBy.flatMap((id) => nameOf.get(id) ?? []) : [];
  const by = filers.length === 0 ? '' : ` by ${listedUpTo(2, filers)}`;
  const side = entry.relations.find(({ to }) => to === soughtIn)?.position ?? null;
  const how = side === null ? '' : `, ${positionWords(side)}`;
  return entry.number === null
    ? { entry: { text: capitalised(noun), href }, what: `${by}${how}` }
    : { entry: { text: `Dkt. ${entry.number}`, href }, what: `, ${noun}${by}${how}` };
}
