import { countsFrom } from '../law/docket/docket-order.js';
import type { DocketEntry, EntryId } from '../law/docket/docket-entry.js';
import { asOf, entryAddress } from './addresses.js';
import type { CasePageFacts } from './case-page-facts.js';
import type { Link } from './layout/links.js';
import { shortDay } from './layout/links.js';
import { entryNoun } from '../summaries/words/entry-words.js';

type Named = Pick<DocketEntry, 'number' | 'type'> & { readonly on: ReturnType<typeof countsFrom> };

/** What an entry is called: "Dkt. 34" or, without a number, "minute entry of Jan 14, 2021". */
export function entryName({ number, type, on }: Named): string {
  if (number !== null) return `Dkt. ${number}`;
  const words = type === 'unread' ? 'entry' : entryNoun(type);
  return on === null ? `undated ${words}` : `${words} of ${shortDay(on).text}`;
}

/** The entries of a case by id, each as words that lead to it. */
export type EntryNames = ReadonlyMap<EntryId, Link>;

/** The names and addresses of all entries shown. A number that two entries bear, or a void one, leads to neither. */
export function nameEntries(facts: CasePageFacts): EntryNames {
  const bearers = new Map<number, number>();
  for (const { entry, voidReason } of facts.entries) {
    if (entry.number !== null && voidReason === null)
      bearers.set(entry.number, (bearers.get(entry.number) ?? 0) + 1);
  }
  const day = viewedDay(facts);
  const of = { courtId: facts.court.id, docketNumberNormal: facts.case.docketNumberNormal };
  return new Map(
    facts.entries.map(({ entry, voidReason }) => {
      const { id, number, type } = entry;
      const isVoid = voidReason !== null;
      const numberIsUnique = number !== null && !isVoid && bearers.get(number) === 1;
      const href = asOf(entryAddress(of, { id, number, numberIsUnique }), day);
      return [id, { text: entryName({ number, type, on: countsFrom(entry) }), href }];
    }),
  );
}

/** The links to those of the entries that are shown as of the day. */
export function linksTo(names: EntryNames, ids: readonly EntryId[]): readonly Link[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

/** The day that links carry on: null when the page shows today. */
export function viewedDay({
  asOf: viewed,
  today,
}: Pick<CasePageFacts, 'asOf' | 'today'>): CasePageFacts['asOf'] | null {
  return viewed === today ? null : viewed;
}
