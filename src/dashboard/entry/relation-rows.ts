import type { EntryRelation } from '../../law/docket/docket-entry.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import type { EntryNames } from '../entry-names.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { positionWords, relationWords } from '../words/relation-words.js';
import type { RelationRow } from './entry-page.js';

/** What an entry does to others, then what others do to it. */
export function toRelationRows(
  { entry }: EntryFacts,
  { entries }: CasePageFacts,
  names: EntryNames,
): readonly RelationRow[] {
  const shown = new Map(entries.map((other) => [other.entry.id, other]));
  const forward = entry.relations.flatMap((relation) =>
    row(relation, 'forward', shown.get(relation.to), names),
  );
  const backward = entries.flatMap((other) =>
    other.entry.relations
      .filter(({ to }) => to === entry.id)
      .flatMap((relation) => row(relation, 'backward', other, names)),
  );
  return [...forward, ...backward];
}

function row(
  { kind, position }: EntryRelation,
  way: 'forward' | 'backward',
  other: EntryFacts | undefined,
  names: EntryNames,
): readonly RelationRow[] {
  const link = other === undefined ? undefined : names.get(other.entry.id);
  if (other === undefined || link === undefined) return [];
  return [
    {
      relation: relationWords(kind, way),
      link,
      what: entryNoun(other.entry.type),
      position: position === null ? null : positionWords(position),
    },
  ];
}
