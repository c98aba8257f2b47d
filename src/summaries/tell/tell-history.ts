import { printDay } from '../../law/calendar/civil-date.js';
import type { EntryId } from '../../law/docket/docket-entry.js';
import type { ClerkAct } from '../../law/docket/entry-types.js';
import type { CaseOnDay, DatedEntry } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { compareBy } from '../compare-by.js';
import { withArticle } from '../words/entry-words.js';
import { counted } from '../words/lists.js';
import { setOff } from '../words/plain-text.js';
import type { Clause, Happening } from './clause.js';
import type { RulingRead } from './read-rulings.js';
import { cite, nounOf, referTo } from './refer-to-entry.js';
import { NOBODY } from './name-parties.js';
import { from, fromRecord, say, sourceOf } from './sentence.js';
import { alike, tellFiling } from './tell-filing.js';
import { tellRuling } from './tell-ruling.js';

const TOLD_OF_CLERK: ReadonlySet<ClerkAct> = new Set<ClerkAct>([
  'clerk-judgment',
  'appeals-court',
  'transfer',
]);

/** How the case got here, day by day: what was filed, asked, answered, heard, converted, ruled on and struck. */
export function tellHistory(known: CaseOnDay, rulings: readonly RulingRead[]): readonly Sentence[] {
  const read = new Map(rulings.map((one) => [one.ruling.id, one]));
  const groups = inGroups(known.entries);
  const told = groups.map((group) => ({ group, clauses: clausesOf(known, group, read) }));
  const entries = told.map(({ group: [first], clauses }): Happening => ({
    day: first.day,
    place: [known.entries.indexOf(first), 0, 0],
    clauses,
  }));
  const happenings = [...entries, ...strikes(known)]
    .filter(({ clauses }) => clauses.length > 0)
    .toSorted(compareBy(({ day, place }) => [day, ...place]));
  const untold = told.filter(({ clauses }) => clauses.length === 0).flatMap(({ group }) => group);
  return [...tellInOrder(happenings), ...tellUntold(known, untold.length, happenings.length > 0)];
}

type Group = readonly [DatedEntry, ...DatedEntry[]];

/** The entries with those that are told in one sentence put together. */
function inGroups(entries: readonly DatedEntry[]): readonly Group[] {
  const groups: [DatedEntry, ...DatedEntry[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && alike(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function clausesOf(
  known: CaseOnDay,
  group: Group,
  read: ReadonlyMap<EntryId, RulingRead>,
): readonly Clause[] {
  const [entry] = group;
  switch (entry.kind) {
    case 'filing': {
      const clause = tellFiling(
        known,
        group.filter((one) => one.kind === 'filing'),
      );
      return clause === null ? [] : [clause];
    }
    case 'ruling':
      return tellRuling(known, entry, read.get(entry.id) ?? null);
    case 'clerk':
      return TOLD_OF_CLERK.has(entry.type) ? [clerkClause(entry)] : [];
    case 'unread':
      return [];
  }
}

function clerkClause(entry: DatedEntry): Clause {
  const words = `${withArticle(nounOf(entry))} was entered${cite(entry)}`;
  return { words, sources: [from(entry)] };
}

/** A strike is told on its own day, after the order that made it. */
function strikes(known: CaseOnDay): readonly Happening[] {
  return known.entries.flatMap((entry, index): readonly Happening[] => {
    if (entry.struck === null) return [];
    const { on, orderedIn } = entry.struck;
    const order = orderedIn === null ? undefined : known.byId.get(orderedIn);
    const place = order === undefined ? Infinity : known.entries.indexOf(order);
    const by = order === undefined ? '' : ` by the ${nounOf(order)}${cite(order)}`;
    const words = `${setOff(referTo(known, entry, NOBODY))} was struck from the record${by}`;
    const sources = [from(entry), ...sourceOf(known, orderedIn)];
    return [{ day: on, place: [place, 1, index], clauses: [{ words, sources }] }];
  });
}

/** The day is said once, with the first thing that happened on it. */
function tellInOrder(happenings: readonly Happening[]): readonly Sentence[] {
  return happenings.flatMap(({ day, clauses }, index) => {
    const again = happenings[index - 1]?.day === day;
    return clauses.map(({ words, sources, follows }) => {
      const opening = again ? 'The same day' : `On ${printDay(day)}`;
      return say('procedural', follows ? words : `${opening}, ${words}`, sources);
    });
  });
}

function tellUntold(known: CaseOnDay, untold: number, others: boolean): readonly Sentence[] {
  if (untold === 0) return [];
  const number = counted(
    untold,
    others ? 'other entry' : 'entry',
    others ? 'other entries' : 'entries',
  );
  const text = `The docket holds ${number} not retold here`;
  return [say('procedural', text, [fromRecord(known)])];
}
