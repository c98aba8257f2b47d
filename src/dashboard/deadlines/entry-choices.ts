import { countsFrom } from '../../law/docket/docket-order.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import type { EntryNames } from '../entry-names.js';
import type { Choice } from '../forms/form.js';
import { shortDay } from '../layout/links.js';

/** A page of a thousand choices helps nobody: the latest are offered. */
const MOST_CHOICES = 500;

/** The entries that may have met a deadline: those not before the one that started it, in docket order. */
export function toEntryChoices(
  { entries }: CasePageFacts,
  names: EntryNames,
  anchorId: string | null,
): readonly Choice[] {
  const anchor = entries.find(({ entry }) => entry.id === anchorId);
  const from = anchor === undefined ? null : countsFrom(anchor.entry);
  return entries
    .filter(({ entry, voidReason }) => {
      const on = countsFrom(entry);
      return voidReason === null && (from === null || (on !== null && on >= from));
    })
    .slice(-MOST_CHOICES)
    .map(({ entry }) => ({ value: entry.id, text: choiceWords(entry, names) }));
}

function choiceWords(entry: EntryFacts['entry'], names: EntryNames): string {
  const name = capitalised(names.get(entry.id)?.text ?? '');
  if (entry.number === null) return name;
  const on = countsFrom(entry);
  const words = `${name}: ${entryNoun(entry.type)}`;
  return on === null ? words : `${words} of ${shortDay(on).text}`;
}
