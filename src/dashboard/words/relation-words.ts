import type { CaseRelationKind, RelationDirection } from '../../law/cases/case-relation-kinds.js';
import type { Position, RelationKind } from '../../law/docket/outcomes.js';

const POSITIONS: Readonly<Record<Position, string>> = {
  opposes: 'opposing it',
  joins: 'joining it',
  consents: 'consenting to it',
};

const FORWARD: Readonly<Record<RelationKind, string>> = {
  'responds-to': 'Responds to',
  'replies-to': 'Replies to',
  supports: 'Supports',
  amends: 'Amends',
  withdraws: 'Withdraws',
  concerns: 'Concerns',
};

const BACKWARD: Readonly<Record<RelationKind, string>> = {
  'responds-to': 'Responded to by',
  'replies-to': 'Replied to by',
  supports: 'Supported by',
  amends: 'Amended by',
  withdraws: 'Withdrawn by',
  concerns: 'Concerned by',
};

/** How an entry stands to the one it names (`forward`), or that one to it (`backward`). */
export function relationWords(kind: RelationKind, way: 'forward' | 'backward'): string {
  return way === 'forward' ? FORWARD[kind] : BACKWARD[kind];
}

/** The side taken: "opposing it". */
export function positionWords(position: Position): string {
  return POSITIONS[position];
}

/** How the first case stands to the second, and the second to the first. */
const CASES: Readonly<Record<CaseRelationKind, Readonly<Record<RelationDirection, string>>>> = {
  related: { outgoing: 'Related to', incoming: 'Related to' },
  'removed-from': { outgoing: 'Removed from', incoming: 'Removed to' },
  'remanded-to': { outgoing: 'Remanded to', incoming: 'Remanded from' },
  'refiled-as': { outgoing: 'Refiled as', incoming: 'Refiled from' },
  'appealed-to': { outgoing: 'Appealed to', incoming: 'Appealed from' },
  'transferred-to': { outgoing: 'Transferred to', incoming: 'Transferred from' },
  'consolidated-with': { outgoing: 'Consolidated with', incoming: 'Consolidated with' },
  'lead-of': { outgoing: 'Lead case of', incoming: 'Member under the lead case' },
  'member-of': { outgoing: 'Member of', incoming: 'Has as a member' },
};

/** How this case stands to a related one, in words. */
export function caseRelationWords(kind: CaseRelationKind, direction: RelationDirection): string {
  return CASES[kind][direction];
}
