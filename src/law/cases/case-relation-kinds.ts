/**
 * How one case stands to another, read from the first to the second: a case `removed-from` the state
 * court (28 U.S.C. § 1446), `remanded-to` it (28 U.S.C. § 1447), `transferred-to` another district
 * (28 U.S.C. § 1404), `consolidated-with` one (Fed. R. Civ. P. 42(a)), `lead-of` or `member-of` a
 * group, `appealed-to` (Fed. R. App. P. 3), `refiled-as` after a dismissal without prejudice
 * (Fed. R. Civ. P. 41(a)), or merely `related`.
 */
export const CASE_RELATION_KINDS = [
  'related',
  'removed-from',
  'remanded-to',
  'refiled-as',
  'appealed-to',
  'transferred-to',
  'consolidated-with',
  'lead-of',
  'member-of',
] as const;
export type CaseRelationKind = (typeof CASE_RELATION_KINDS)[number];

/** Which way a relation is read: from the case asked about, or towards it. */
export const RELATION_DIRECTIONS = ['outgoing', 'incoming'] as const;
export type RelationDirection = (typeof RELATION_DIRECTIONS)[number];

/**
 * Whether a relation of this kind says the same read from either case: if one is related to the other, or
 * consolidated with it, the other is so with the one.
 */
export function readsBothWays(kind: CaseRelationKind): boolean {
  return kind === 'related' || kind === 'consolidated-with';
}
