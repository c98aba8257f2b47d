import type { PartySide } from '../../law/deadlines/docket-facts.js';
import type { PartyRole } from '../../law/parties/party-roles.js';

/**
 * The side of the action on which a part stands. Who claims back, or brings in a third party, is still of the side that
 * is sued; who answers that claim back is still of the side that sues. Parts between the sides, and those of appeals and
 * bankruptcies, are of neither.
 */
const SIDES: Partial<Record<PartyRole, PartySide['side']>> = {
  plaintiff: 'plaintiff',
  petitioner: 'plaintiff',
  'involuntary-plaintiff': 'plaintiff',
  'consolidated-plaintiff': 'plaintiff',
  'intervenor-plaintiff': 'plaintiff',
  'counter-defendant': 'plaintiff',
  relator: 'plaintiff',
  'petitioning-creditor': 'plaintiff',
  defendant: 'defendant',
  respondent: 'defendant',
  'nominal-defendant': 'defendant',
  'consolidated-defendant': 'defendant',
  'intervenor-defendant': 'defendant',
  'counter-claimant': 'defendant',
  'third-party-plaintiff': 'defendant',
  'third-party-defendant': 'defendant',
  'fourth-party-plaintiff': 'defendant',
  'fourth-party-defendant': 'defendant',
  garnishee: 'defendant',
};

/** The side of a party with this role. */
export function sideOf(role: PartyRole): PartySide['side'] {
  return SIDES[role] ?? 'other';
}
