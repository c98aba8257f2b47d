import { isRecord, recordsOf, says, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { membersOf } from '../json-file/members.js';
import type { Member } from '../json-file/members.js';
import { below } from '../json-file/pointer.js';
import { docketOf } from './bar.js';
import { kindOf, LIST_KEYS, OBJECT_NAMES } from './object-kinds.js';
import type { ObjectKind } from './object-kinds.js';
import { referredId } from './reference.js';

/** The objects of a file, sorted by what they are, each with the docket it was found to belong to. */
export interface Sorted {
  readonly dockets: readonly Found[];
  readonly entries: readonly Found[];
  readonly parties: readonly Found[];
  readonly attorneys: readonly Found[];
}

export interface Found extends Member {
  /** The id of the docket it belongs to, or the place of a docket without id; null where nothing tells. */
  readonly docket: string | null;
}

/** What is taken out of a file; everything else only holds these. */
const TAKEN: ReadonlySet<ObjectKind | null> = new Set(['docket', 'entry', 'party', 'attorney']);

/** How deep answers may stand in answers: an alert in a list, with its entries in a page, is four deep. */
const DEEPEST = 6;

/**
 * Sorts out what a file holds: dockets, entries, parties and attorneys, on pages of answers, in alerts, in bundles or in
 * the docket itself. Says in the notes what was taken for what, what was left out, and which lists go on elsewhere.
 */
export function sortOut(value: unknown, source: JsonSource): Sorted {
  const found: Record<ObjectKind, Found[]> = {
    alert: [],
    page: [],
    bundle: [],
    entry: [],
    attorney: [],
    party: [],
    docket: [],
    'search-result': [],
  };
  const gather = (member: Member, docket: string | null, depth: number): void => {
    const kind = kindOf(member.record);
    if (kind === null || depth > DEEPEST) {
      const detail = "An object that is none of CourtListener's was left out.";
      if (says(member.record)) source.notes.warn(member.place, detail);
      return;
    }
    const owner = ownerOf(kind, member, docket);
    found[kind].push({ ...member, docket: owner });
    for (const inner of heldBy(kind, member)) gather(inner, owner, depth + 1);
  };
  for (const member of membersOf(value)) gather(member, null, 0);
  note(found, source);
  const { docket: dockets, entry: entries, party: parties, attorney: attorneys } = found;
  return { dockets, entries, parties, attorneys };
}

/** The docket an object is or belongs to. */
function ownerOf(kind: ObjectKind, member: Member, around: string | null): string | null {
  const { record, place } = member;
  switch (kind) {
    case 'docket':
      return idOf(member) ?? around ?? place;
    case 'bundle':
      return isRecord(record.docket) ? docketIn(record.docket, below(place, 'docket')) : around;
    case 'entry':
      return docketOf(record) ?? around;
    case 'alert':
    case 'page':
    case 'attorney':
    case 'party':
    case 'search-result':
      return around;
  }
}

/** The id of a bundle's docket, which may be the only one of a page; its place where it has none. */
function docketIn(record: JsonRecord, place: string): string {
  const [onPage] = recordsOf(record.results);
  return idOf({ record: onPage?.[0] ?? record }) ?? place;
}

function idOf({ record }: Pick<Member, 'record'>): string | null {
  return wordsOf(record.id) ?? referredId(record.resource_uri);
}

/** The objects that stand in one that holds others. */
function heldBy(kind: ObjectKind, { record, place }: Member): readonly Member[] {
  const at = (key: string) => membersOf(record[key], below(place, key));
  switch (kind) {
    case 'alert':
      return at('payload');
    case 'page':
      return at('results');
    case 'bundle':
      return ['docket', ...LIST_KEYS].flatMap(at);
    case 'docket':
      return LIST_KEYS.flatMap(at);
    case 'entry':
    case 'attorney':
    case 'party':
    case 'search-result':
      return [];
  }
}

function note(found: Readonly<Record<ObjectKind, readonly Found[]>>, { notes }: JsonSource): void {
  const taken = Object.entries(found).flatMap(([kind, { length }]) => {
    const isTaken = TAKEN.has(kind as ObjectKind) && length > 0;
    return isTaken ? [`${OBJECT_NAMES[kind as ObjectKind]} (${length})`] : [];
  });
  if (taken.length > 0) notes.warn(null, `The file was taken to hold ${taken.join(', ')}.`);
  for (const { place } of found['search-result']) {
    notes.warnOnce(place, 'Search results hold excerpts only; they were left out.');
  }
  for (const { record, place } of found.page) {
    if (!says(record.next)) continue;
    notes.warn(place, 'The list goes on on further pages that are not in the file.');
  }
}
