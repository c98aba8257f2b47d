import type { CaseSourcesResponse, SightingsResponse } from '../../imports/dto/import.response.js';
import { seenWords } from '../../imports/merge/seen-numbers.js';
import { SOURCE_KIND_NAMES } from '../../imports/snapshot/source-kinds.js';
import type { SourceKind } from '../../imports/snapshot/source-kinds.js';
import { importAddress } from '../addresses.js';
import type { Link } from '../layout/links.js';

const MOST = 20;

/** How fresh and how complete a docket is, and which files showed it, the latest first. */
export interface SeenLines {
  readonly summary: string;
  readonly rows: readonly SeenRow[];
  readonly more: number;
}

/** One file that showed the case, or the entry. */
export interface SeenRow {
  readonly link: Link;
  readonly says: string;
}

/** Null for a case that no import has shown. */
export function toSeenLines(sources: CaseSourcesResponse): SeenLines | null {
  const { sightings, numbersSeen, numbersMissing, lastSeenAt } = sources;
  if (lastSeenAt === null) return null;
  const numbers = seenWords(numbersSeen, numbersMissing);
  return {
    summary: `Last seen ${moment(lastSeenAt)}; of the entries, ${numbers}.`,
    rows: sightings.slice(0, MOST).map((one) => ({
      link: { text: one.name, href: importAddress(one.importId) },
      says:
        `${SOURCE_KIND_NAMES[one.kind as SourceKind]}, ${moment(one.seenAt)}: ` +
        `${one.entryCount} ${one.entryCount === 1 ? 'entry' : 'entries'}, ${seenWords(one.numbers, [])}`,
    })),
    more: Math.max(0, sightings.length - MOST),
  };
}

/** The imports that showed an entry. */
export function toSeenRows({ items }: SightingsResponse): readonly SeenRow[] {
  return items.slice(0, MOST).map(({ importId, names, seenAt }) => ({
    link: { text: names, href: importAddress(importId) },
    says: moment(seenAt),
  }));
}

function moment(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
