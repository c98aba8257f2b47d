import type { EntryId } from '../law/docket/docket-entry.js';
import type { NamedType } from '../law/docket-text/named-type.js';
import type { EntryReading } from '../law/docket-text/reading.js';
import { readTexts } from '../law/readings/read-texts.js';
import type { DocketOnRecord, EntryOnRecord } from './docket-on-record.js';
import { NAMED_BY_PERSON, NAMED_BY_SOURCE } from './named-type.js';
import type { Said } from './said.js';

/** Which texts are read: those that are new or changed since they were read, or all that nobody has answered. */
export type Scope = 'new' | 'all';

/** The readings of a docket: those made now, and those that stand. */
export interface Gathered {
  readonly readings: ReadonlyMap<EntryId, EntryReading>;
  /** The entries whose texts were read now. */
  readonly fresh: ReadonlySet<EntryId>;
  /** The entries, as the resolution of the readings is to see them. */
  readonly entries: readonly EntryOnRecord[];
}

/**
 * Reads the texts of a docket that `scope` names. What a person answered stands for good with the text it was said of,
 * and so does the reading that was answered; where the text is another by now, nobody has answered yet.
 */
export function gatherReadings(docket: DocketOnRecord, scope: Scope, said: Said | null): Gathered {
  const named = typesNamed(docket.entries, said);
  const corrected = said?.type == null ? null : said.entryId;
  const toRead = docket.entries.filter(
    (entry) => entry.wrote !== null && (entry.id === corrected || isRead(entry, scope)),
  );
  const fresh = new Set(toRead.map(({ id }) => id));
  const made = fresh.size === 0 ? NONE : readTexts(docket, fresh, named);
  const readings = new Map<EntryId, EntryReading>();
  const entries = docket.entries.map((entry) => {
    const reading = made.get(entry.id) ?? entry.last?.reading;
    if (entry.wrote === null || reading == null) return entry;
    readings.set(entry.id, reading);
    return asReadNow(entry, isNamedBySource(entry));
  });
  return { readings, fresh, entries };
}

/** The types that are not read: what a source named, and what a person corrects just now. */
function typesNamed(
  entries: readonly EntryOnRecord[],
  said: Said | null,
): ReadonlyMap<EntryId, NamedType> {
  const named = new Map<EntryId, NamedType>();
  for (const entry of entries) {
    if (!isNamedBySource(entry)) continue;
    named.set(entry.id, { type: entry.says.type, rule: NAMED_BY_SOURCE });
  }
  if (said?.type != null) named.set(said.entryId, { type: said.type, rule: NAMED_BY_PERSON });
  return named;
}

/** What nobody has answered of this text is not answered; what an import named itself is the reader's to go on from. */
function asReadNow(entry: EntryOnRecord, isNamed: boolean): EntryOnRecord {
  const { last, answer, says } = entry;
  if (last === null) return isNamed ? { ...entry, wrote: says } : entry;
  return last.ofThisText || answer === null ? entry : { ...entry, answer: null };
}

const NONE: ReadonlyMap<EntryId, EntryReading> = new Map();

function isRead({ last, answer }: EntryOnRecord, scope: Scope): boolean {
  if (last?.ofThisText !== true) return true;
  return scope === 'all' && answer === null;
}

/** An import put it on the record as what it is, and nobody has said otherwise since. */
function isNamedBySource({ last, says, revision }: EntryOnRecord): boolean {
  if (says.kind === 'unread') return false;
  return last === null ? revision === 1 : last.typeRule === NAMED_BY_SOURCE;
}
