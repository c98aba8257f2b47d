import { collapse } from '../court-text/collapse.js';
import type { EntryOnRecord, WordOf } from './case-on-record.js';
import { foldedText, saidText } from './fold-text.js';
import { isPersons } from './weigh-field.js';

/** The short text in brackets: what stands for the clerk's text until a source brings it. Null without a short text. */
export function printedShort(shortText: string | null): string | null {
  const said = saidText(shortText);
  return said === null ? null : `[${collapse(said)}]`;
}

/**
 * Whether an entry on record has no more of the clerk's text than the short one in brackets, or nothing at all. What a
 * person wrote is a text, even in brackets.
 */
export function standsInShort(entry: Pick<EntryOnRecord, 'text' | 'shortText'> & WordOf): boolean {
  const said = entry.text.trimStart();
  if (said === '') return true;
  if (!said.startsWith('[') || collapse(said) !== printedShort(entry.shortText)) return false;
  return !isPersons(entry, 'text', false);
}

const AND = ' AND ';

/** The events that a short text names: feeds and histories have one row for each, and mails join them. */
function eventsOf(shortText: string): readonly string[] {
  return shortText.split(AND).map(collapse).filter(Boolean);
}

/** Whether a short text says no more than another: all its events are there, or it is where the other breaks off. */
export function saysNoMore(shortText: string, than: string): boolean {
  return namesNoMore(shortText, than) || foldedText(than).startsWith(foldedText(shortText));
}

function namesNoMore(shortText: string, than: string): boolean {
  const known = new Set(eventsOf(than).map(foldedText));
  return eventsOf(shortText).every((event) => known.has(foldedText(event)));
}

/** Two short texts of one entry as one: the events of both, each once, in their order. */
export function joinedShort(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  if (namesNoMore(other, one)) return one;
  const known = new Set(eventsOf(one).map(foldedText));
  const more = eventsOf(other).filter((event) => !known.has(foldedText(event)));
  return [...eventsOf(one), ...more].join(AND);
}
