import type { EntryType } from '../../src/law/docket/entry-types.js';
import { typeFits } from '../../src/law/docket/entry-types.js';
import { citingEntry } from '../../src/law/docket-text/dispositions/citing-entry.js';
import { readDispositions } from '../../src/law/docket-text/dispositions/read-dispositions.js';
import { DocketSoFar } from '../../src/law/docket-text/docket-so-far.js';
import { readLinks } from '../../src/law/docket-text/links/read-links.js';
import type { Act, PriorEntry, TextContext } from '../../src/law/docket-text/reading.js';
import { segmentText } from '../../src/law/docket-text/segment-text.js';

/** A type of entry, a clerk's text, and what is read in it. */
export type EntryRow = readonly [EntryType, string, string];

/** The rows of a table of lines `type | text | what is read`; `nothing` stands for no words. */
export function entryRows(table: string): readonly EntryRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [type = '', text = '', expected = ''] = line.split(' | ').map((cell) => cell.trim());
      return [type as EntryType, text, expected === 'nothing' ? '' : expected];
    });
}

/** What is known of a docket with those entries, before one of that number. */
export function contextOf(
  entries: readonly PriorEntry[] = [],
  number: number | null = null,
): TextContext {
  const before = new DocketSoFar(entries);
  return { filedOn: null, courtId: null, number, before, parties: [] };
}

/** Who acts by an entry of that type. */
export function actOf(type: EntryType): Act {
  if (typeFits('ruling', type)) return 'court';
  return typeFits('filing', type) ? 'party' : 'clerk';
}

/** The links of an entry: `12 decides, 14 concerns`. */
export function linksOf(type: EntryType, text: string, context = contextOf()): string {
  return readLinks(citingEntry(segmentText(text), context, type, actOf(type)))
    .map(({ value }) => `${value.to} ${value.kind}`)
    .join(', ');
}

/** The dispositions of an entry: `12 granted, - dismissed`. */
export function dispositionsOf(type: EntryType, text: string, context = contextOf()): string {
  return readDispositions(citingEntry(segmentText(text), context, type, actOf(type)))
    .map(({ value }) => `${value.to ?? '-'} ${value.outcome}`)
    .join(', ');
}
