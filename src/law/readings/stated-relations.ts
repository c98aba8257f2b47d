import type { EntryId, EntryRelation } from '../docket/docket-entry.js';
import type { Position, RelationKind } from '../docket/outcomes.js';
import type { LinkKind, Read, ReadLink } from '../docket-text/reading.js';
import type { EntriesBefore } from './entries-before.js';
import type { EntryToRead } from './statements.js';

/** The more specific first: of two ways to stand to one entry the first is taken. */
const SPECIFIC: readonly RelationKind[] = [
  'withdraws',
  'amends',
  'replies-to',
  'responds-to',
  'supports',
  'concerns',
];

/** How an answer takes sides by its own words; "non-opposition" is no opposition. */
const SIDES: readonly (readonly [Position, RegExp])[] = [
  [
    'consents',
    /\bnon-?\s?(?:opposition|objection)|\bno (?:opposition|objections?)\b|\bnot (?:to )?(?:oppos|object)|\bconsent|\bunopposed\b/,
  ],
  ['joins', /\bjoind?er\b|\bjoin(?:s|ing)\b/],
  ['opposes', /\boppos(?:ition|ing|es|ed)\b|\bobject(?:ions?|ing|s)\b/],
];
const LONGEST_HEADING = 300;

/** What the decisions of an entry say of those it names: whom they reach, and whom they only speak of. */
export interface Decided {
  readonly reached: ReadonlySet<EntryId>;
  readonly spokenOf: readonly EntryId[];
}

/**
 * How an entry stands to those before it that it names: each once, by the most specific of its links. What a decision
 * of the entry reaches needs no relation beside it; what it only speaks of it concerns. A number that is not on the
 * docket before makes no relation.
 */
export function statedRelations(
  entry: EntryToRead,
  links: readonly Read<ReadLink>[],
  { reached, spokenOf }: Decided,
  before: EntriesBefore,
): readonly EntryRelation[] {
  const relations = new Map<EntryId, EntryRelation>();
  for (const { value, evidence } of links) {
    const to = before.numbered(value.to, entry)?.id ?? null;
    if (to === null || (value.kind === 'decides' && reached.has(to))) continue;
    const kind = relationOf(value.kind);
    const position = kind === 'responds-to' ? sideTaken(entry.text, evidence.start) : null;
    addMoreSpecific(relations, { to, kind, position });
  }
  for (const to of spokenOf) addMoreSpecific(relations, { to, kind: 'concerns', position: null });
  return [...relations.values()];
}

function relationOf(kind: LinkKind): RelationKind {
  return kind === 'decides' ? 'concerns' : kind;
}

function addMoreSpecific(relations: Map<EntryId, EntryRelation>, relation: EntryRelation): void {
  const known = relations.get(relation.to);
  if (known === undefined || SPECIFIC.indexOf(relation.kind) < SPECIFIC.indexOf(known.kind)) {
    relations.set(relation.to, relation);
  }
}

/** The side that the words before the number take: those after it may be the title of what is answered. */
function sideTaken(text: string, numberAt: number): Position | null {
  const words = text.slice(Math.max(0, numberAt - LONGEST_HEADING), numberAt).toLowerCase();
  return SIDES.find(([, said]) => said.test(words))?.[0] ?? null;
}
