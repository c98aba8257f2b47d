import type { EntryRelation } from '../../law/docket/docket-entry.js';
import type { Paper } from '../../law/docket/entry-types.js';
import type { RelationKind } from '../../law/docket/outcomes.js';
import type { CaseOnDay, DatedEntry, DatedFiling } from '../case-on-day.js';
import { listed } from '../words/lists.js';
import { setOff } from '../words/plain-text.js';
import { sameActors } from './name-parties.js';
import type { Actors } from './name-parties.js';
import { filersOf, referTo } from './refer-to-entry.js';

/** How a paper stands to others, and to which. */
export interface Related {
  readonly kind: RelationKind;
  readonly position: EntryRelation['position'];
  readonly targets: readonly DatedEntry[];
}

const ANSWERS_FIRST: readonly RelationKind[] = [
  'withdraws',
  'responds-to',
  'replies-to',
  'supports',
  'amends',
  'concerns',
];
const SUPPORTS_FIRST: readonly RelationKind[] = ['supports', ...ANSWERS_FIRST];
const SUPPORTING: ReadonlySet<Paper> = new Set<Paper>(['declaration', 'exhibit', 'brief']);

/** The relation that says most of what a paper is for, with all the entries it so stands to by the day told of. */
export function mainRelation(known: CaseOnDay, entry: DatedFiling): Related | null {
  const { id: self, type, relations } = entry;
  for (const kind of SUPPORTING.has(type) ? SUPPORTS_FIRST : ANSWERS_FIRST) {
    const same = relations.filter(
      (one) => one.kind === kind && one.to !== self && known.byId.has(one.to),
    );
    const [first] = same;
    if (first === undefined) continue;
    const alike = same.filter(({ position }) => position === first.position);
    const ids = new Set(alike.map(({ to }) => to));
    const targets = known.entries.filter(({ id }) => ids.has(id));
    return { kind, position: first.position, targets };
  }
  return null;
}

/** The entries a paper stands to, as its own filers would name them. */
export function targetsOf(known: CaseOnDay, { targets }: Related, filers: Actors): string {
  return listed(targets.map((target) => referTo(known, target, filers)));
}

/** How a paper stands to others, after its name: ` to Parler LLC’s motion for a stay (Dkt. 2)`. */
export function relatedAs(
  known: CaseOnDay,
  { type }: DatedFiling,
  relation: Related,
  filers: Actors,
): string {
  const targets = targetsOf(known, relation, filers);
  switch (relation.kind) {
    case 'responds-to':
      return `${answering(type, relation)} ${targets}`;
    case 'replies-to':
      return replying(known, type, relation, filers);
    case 'supports':
      return ` in support of ${targets}`;
    case 'amends':
      return `, amending ${targets}`;
    case 'withdraws':
      return `, withdrawing ${targets}`;
    case 'concerns':
      return `, concerning ${targets}`;
  }
}

/** A reply is to what the others filed, and in support of what its own filers did. */
function replying(known: CaseOnDay, type: Paper, { targets }: Related, filers: Actors): string {
  const isOwn = (target: DatedEntry): boolean => sameActors(filersOf(known, target), filers);
  const named = (some: readonly DatedEntry[]): string =>
    listed(some.map((target) => referTo(known, target, filers)));
  const own = targets.filter(isOwn);
  const others = targets.filter((target) => !isOwn(target));
  const to =
    others.length === 0 ? '' : `${type === 'reply' ? '' : ' in reply'} to ${named(others)}`;
  return own.length === 0 ? to : `${setOff(to)} in support of ${named(own)}`;
}

const ANSWERING = {
  opposes: 'opposing',
  joins: 'joining in',
  consents: 'consenting to',
} as const;

/** An answer, a response or an opposition is "to" a paper; whatever takes a side in another way says which. */
function answering(type: Paper, { position }: Related): string {
  const isAnswer = type === 'answer' || type === 'response';
  if (isAnswer && (position === null || position === 'opposes')) return ' to';
  return `, ${position === null ? 'responding to' : ANSWERING[position]}`;
}
