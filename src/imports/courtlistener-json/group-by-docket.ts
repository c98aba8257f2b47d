import { recordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import { docketOf } from './bar.js';
import type { Found, Sorted } from './sort-out.js';

/** What a file holds of one docket. */
export interface DocketGroup {
  /** CourtListener's id of the docket; null where nothing in the file tells it. */
  readonly docketId: string | null;
  readonly dockets: readonly Found[];
  readonly entries: readonly Found[];
  readonly parties: readonly Found[];
}

interface Group {
  dockets: Found[];
  entries: Found[];
  parties: Found[];
}

/**
 * The objects of a file by their dockets, in the order in which the dockets are met. What does not tell its docket
 * belongs to the only one there is; parties that tell of several belong to the one that all of them have.
 */
export function groupByDocket({ dockets, entries, parties }: Sorted): readonly DocketGroup[] {
  const groups = new Map<string | null, Group>();
  const groupOf = (id: string | null): Group => {
    const group = groups.get(id) ?? { dockets: [], entries: [], parties: [] };
    groups.set(id, group);
    return group;
  };
  for (const docket of dockets) groupOf(docket.docket).dockets.push(docket);
  const home = (): string | null => (groups.size === 1 ? ([...groups.keys()][0] ?? null) : null);
  for (const entry of entries) groupOf(entry.docket ?? home()).entries.push(entry);
  const common = sharedDocket(parties.filter(({ docket }) => docket === null));
  for (const party of parties) {
    const fitting = party.docket ?? home() ?? common;
    groupOf(fitting).parties.push(party);
  }
  return [...groups].map(([docketId, group]) => ({ docketId: realId(docketId), ...group }));
}

/** The place of a docket without id stands for its id while the file is sorted. */
function realId(id: string | null): string | null {
  return id === null || id === '' || id.startsWith('/') ? null : id;
}

/** The one docket that every one of these parties has a role or a lawyer in; null when that is none or several. */
function sharedDocket(parties: readonly Found[]): string | null {
  const [first, ...others] = parties.map(({ record }) => docketsOf(record));
  if (first === undefined) return null;
  const shared = others.reduce((held, ids) => held.filter((id) => ids.has(id)), [...first]);
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

function docketsOf(party: JsonRecord): ReadonlySet<string> {
  const roles = [...recordsOf(party.party_types), ...recordsOf(party.attorneys)];
  return new Set(roles.flatMap(([role]) => docketOf(role) ?? []));
}
