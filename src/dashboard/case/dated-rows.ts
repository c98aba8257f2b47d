import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { DatedRow } from './case-page.js';

interface Stated {
  readonly on: CivilDate;
  readonly at: string | null;
  readonly what: string;
  readonly note: string | null;
}

/** The hearings that entries set or report, in order of day. A struck or void entry sets none. */
export function toHearingRows(facts: CasePageFacts, names: EntryNames): readonly DatedRow[] {
  return toDatedRows(facts, names, ({ hearings }) =>
    hearings.map(({ what, on, at, mode, outcome }) => {
      const note = [mode, outcome].filter((part) => part !== null).join(': ');
      return { what, on, at, note: note === '' ? null : note };
    }),
  );
}

function toDatedRows(
  { entries, court }: CasePageFacts,
  names: EntryNames,
  stated: (shown: EntryFacts) => readonly Stated[],
): readonly DatedRow[] {
  return entries
    .filter(({ entry, voidReason }) => entry.struck === null && voidReason === null)
    .flatMap((shown) => stated(shown).map((said) => ({ ...said, entryId: shown.entry.id })))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ on, at, what, note, entryId }) => ({
      day: shortDay(on),
      clock: clockWords(at, court.timeZone),
      what: capitalised(what),
      note,
      statedIn: linksTo(names, [entryId]),
    }));
}
