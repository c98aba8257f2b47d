/** What a party is: a human being, a body of private law, or a government, its agency or officer as such. */
export const PARTY_KINDS = ['person', 'organization', 'government'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Who brings a civil action, who answers it, and who comes to it later (Fed. R. Civ. P. 10(a), 13, 14, 19, 24). */
const CIVIL_ROLES = [
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'involuntary-plaintiff',
  'nominal-defendant',
  'consolidated-plaintiff',
  'consolidated-defendant',
  'intervenor',
  'intervenor-plaintiff',
  'intervenor-defendant',
  'counter-claimant',
  'counter-defendant',
  'cross-claimant',
  'cross-defendant',
  'third-party-plaintiff',
  'third-party-defendant',
  'fourth-party-plaintiff',
  'fourth-party-defendant',
  'claimant',
  'garnishee',
  'surety',
  'relator',
  'real-party-in-interest',
] as const;

/** Parties to an appeal or a cross-appeal (Fed. R. App. P. 3, 28.1). */
const APPELLATE_ROLES = ['appellant', 'appellee', 'cross-appellant', 'cross-appellee'] as const;

/** Parties to a bankruptcy case and those who administer it (11 U.S.C. §§ 302, 303, 321, 1102, 1107; 28 U.S.C. § 581). */
const BANKRUPTCY_ROLES = [
  'debtor',
  'joint-debtor',
  'debtor-in-possession',
  'jointly-administered-debtor',
  'consolidated-debtor',
  'creditor',
  'petitioning-creditor',
  'creditor-committee',
  'trustee',
  'interim-trustee',
  'liquidating-trustee',
  'us-trustee',
  'assistant-us-trustee',
  'bankruptcy-administrator',
  'claims-agent',
  'foreign-representative',
] as const;

/** Persons who stand beside the parties, are appointed by the court, or are merely named in the docket's party list. */
const OTHER_ROLES = [
  'usa',
  'in-re',
  'amicus',
  'movant',
  'objector',
  'interested-party',
  'notice-party',
  'material-witness',
  'receiver',
  'special-master',
  'mediator',
  'arbitrator',
  'guardian-ad-litem',
  'next-friend',
  'other',
  'unknown',
] as const;

/**
 * The part someone has in a case. A closed list; what the court printed (`Defendant - Appellee`, `3rd Pty Dft`)
 * stands beside it as the role's text. `other` is a part this list has no word for, `unknown` one that could not be
 * told. A party with two parts in one case (plaintiff and counter-defendant) is recorded once for each.
 */
export const PARTY_ROLES = [
  ...CIVIL_ROLES,
  ...APPELLATE_ROLES,
  ...BANKRUPTCY_ROLES,
  ...OTHER_ROLES,
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
