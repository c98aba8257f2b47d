import { printDay } from '../../law/calendar/civil-date.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import { nameEntries } from '../entry-names.js';
import { noSuchPage, whichPage } from './page-refusal.js';

/** What the last part of an entry's address names. */
export type EntrySought = { readonly number: number } | { readonly id: string };

/**
 * The entry that an address names on the docket shown. A void entry gives way to one that counts.
 *
 * @throws {PageRefusal} when the docket of that day holds no such entry, or several
 */
export function findEntry(facts: CasePageFacts, sought: EntrySought): EntryFacts {
  const { entries } = facts;
  const bearers = entries.filter(({ entry }) =>
    'id' in sought ? entry.id === sought.id : entry.number === sought.number,
  );
  const counted = bearers.filter(({ voidReason }) => voidReason === null);
  const [found, ...others] = counted.length === 0 ? bearers : counted;
  if (found === undefined) throw noSuchPage(absent(facts, sought));
  if (others.length > 0) throw ambiguous(facts, [found, ...others]);
  return found;
}

function absent({ asOf, case: { caption } }: CasePageFacts, sought: EntrySought): string {
  const what = 'id' in sought ? 'this entry' : `an entry numbered ${sought.number}`;
  return `On ${printDay(asOf)} the docket of ${caption} did not hold ${what}.`;
}

function ambiguous(
  facts: CasePageFacts,
  entries: readonly EntryFacts[],
): ReturnType<typeof whichPage> {
  const names = nameEntries(facts);
  const choices = entries.flatMap(({ entry, text }) => {
    const link = names.get(entry.id);
    return link === undefined ? [] : [{ ...link, note: text }];
  });
  return whichPage(
    'Which entry is meant?',
    'Several entries of this docket bear the number.',
    choices,
  );
}
