import type { EntryId } from '../../law/docket/docket-entry.js';
import type { CaseOnDay, DatedEntry } from '../case-on-day.js';
import type { Sentence, Source, Stance } from '../summary.js';
import { stopped } from '../words/plain-text.js';

/** The entry as a source, with the page that says it where that is known. */
export function from(entry: DatedEntry, page: number | null = null): Source {
  const source = { entryId: entry.id, number: entry.number };
  return page === null ? source : { ...source, page };
}

/** The entry of this id as a source; nothing when it was not on the docket by then. */
export function sourceOf(known: CaseOnDay, entryId: EntryId | null): readonly Source[] {
  const entry = entryId === null ? undefined : known.byId.get(entryId);
  return entry === undefined ? [] : [from(entry)];
}

/** The case record as a source: for what rests on no entry. */
export function fromRecord({ facts }: CaseOnDay): Source {
  return { caseId: facts.caseId };
}

/** Those of the sources that are there, each once; the case record when there is none. */
export function sourcesOr(known: CaseOnDay, sources: readonly Source[]): readonly Source[] {
  const once = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return once.size === 0 ? [fromRecord(known)] : [...once.values()];
}

/** A sentence of one stance, with its stop, on one line whatever the docket's text holds. */
export function say(stance: Stance, text: string, sources: readonly Source[]): Sentence {
  return { text: stopped(text), stance, sources };
}
