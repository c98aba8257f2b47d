import { PARTY_ROLES } from '../../law/parties/party-roles.js';
import type { PartyRole } from '../../law/parties/party-roles.js';

const SINGULAR: Partial<Record<PartyRole, string>> = {
  'third-party-plaintiff': 'third-party plaintiff',
  'third-party-defendant': 'third-party defendant',
  'fourth-party-plaintiff': 'fourth-party plaintiff',
  'fourth-party-defendant': 'fourth-party defendant',
  'counter-claimant': 'counterclaimant',
  'counter-defendant': 'counterclaim defendant',
  'cross-claimant': 'cross-claimant',
  'cross-defendant': 'cross-claim defendant',
  'cross-appellant': 'cross-appellant',
  'cross-appellee': 'cross-appellee',
  'debtor-in-possession': 'debtor in possession',
  'us-trustee': 'United States trustee',
  'assistant-us-trustee': 'assistant United States trustee',
  'creditor-committee': 'creditors’ committee',
  'guardian-ad-litem': 'guardian ad litem',
  'in-re': 'subject of the case',
  usa: 'party for the United States',
  amicus: 'amicus curiae',
  other: 'party in another role',
  unknown: 'party whose role is not known',
};

const PLURAL: Partial<Record<PartyRole, string>> = {
  surety: 'sureties',
  'real-party-in-interest': 'real parties in interest',
  'debtor-in-possession': 'debtors in possession',
  'interested-party': 'interested parties',
  'notice-party': 'notice parties',
  'material-witness': 'material witnesses',
  'guardian-ad-litem': 'guardians ad litem',
  'in-re': 'subjects of the case',
  usa: 'parties for the United States',
  amicus: 'amici curiae',
  other: 'parties in other roles',
  unknown: 'parties whose roles are not known',
};

/** The part parties have in a case, in words: `plaintiff`, of several `plaintiffs`. */
export function roleWords(role: PartyRole, several: boolean): string {
  const one = SINGULAR[role] ?? role.replaceAll('-', ' ');
  return several ? (PLURAL[role] ?? `${one}s`) : one;
}

/** The place of a role in the order in which parties are told. */
export function roleRank(role: PartyRole): number {
  return PARTY_ROLES.indexOf(role);
}
