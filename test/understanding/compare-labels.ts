import type { Label } from './labels.js';

/** The fields that hold a set, scored by precision and recall. */
export const SET_FIELDS = [
  'reliefs',
  'filers',
  'links',
  'dispositions',
  'deadlines',
  'hearings',
] as const;
export type SetField = (typeof SET_FIELDS)[number];

/** The fields that hold one value, scored by accuracy. */
export const VALUE_FIELDS = ['type', 'act', 'closesCase', 'sealed'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** How a set that was read compares with the labelled one. */
export interface SetCompared {
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares one set of what was read with the label; what is said twice counts once. */
export function compareSets(field: SetField, label: Label, read: Label): SetCompared {
  const left = [...new Set(members(field, read))];
  const right: string[] = [];
  const missing: string[] = [];
  for (const wanted of new Set(members(field, label))) {
    const at = left.findIndex((member) => same(field, wanted, member));
    if (at === -1) missing.push(wanted);
    else right.push(...left.splice(at, 1).map(() => wanted));
  }
  return { right, missing, extra: left };
}

/** A hearing labelled without a clock time matches on its day. */
function same(field: SetField, wanted: string, member: string): boolean {
  if (field !== 'hearings' || wanted.includes('T')) return wanted === member;
  return wanted === member.slice(0, wanted.length);
}

function members(field: SetField, label: Label): readonly string[] {
  switch (field) {
    case 'reliefs':
      return label.reliefs.map((kind) => (kind.startsWith('other:') ? 'other' : kind));
    case 'filers':
      return label.filers.map((name) => name.toLowerCase().replace(/[\s.,;:]+$/, ''));
    case 'links':
      return label.links.map(({ to, kind }) => `${kind} ${to}`);
    case 'dispositions':
      return label.dispositions.map(({ to, outcome }) => `${outcome} ${to ?? '-'}`);
    case 'deadlines':
      return label.deadlines.map(({ on }) => on);
    case 'hearings':
      return label.hearings.map(({ at }) => at);
  }
}

/**
 * The readings that turn an entry into its opposite: granted for denied or the reverse, and a case closed by an entry
 * that only denies something.
 */
export function inversions(label: Label, read: Label): string[] {
  const turned = label.dispositions.flatMap(({ to, outcome }) => {
    const opposite = OPPOSITE.get(outcome);
    const wrong = read.dispositions.some((other) => other.to === to && other.outcome === opposite);
    const right = read.dispositions.some((other) => other.to === to && other.outcome === outcome);
    const both = label.dispositions.some((other) => other.to === to && other.outcome === opposite);
    return wrong && !right && !both ? [`${outcome} ${to ?? '-'} read as ${opposite ?? ''}`] : [];
  });
  const onlyDenies =
    label.dispositions.length > 0 &&
    label.dispositions.every(({ outcome }) => outcome === 'denied');
  const closed = read.closesCase && !label.closesCase && onlyDenies;
  return closed ? [...turned, 'closes the case though it only denies'] : turned;
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['granted', 'denied'],
  ['denied', 'granted'],
]);
