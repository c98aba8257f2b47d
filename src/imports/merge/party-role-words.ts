import { PARTY_ROLES } from '../../law/parties/party-roles.js';
import type { PartyRole } from '../../law/parties/party-roles.js';
import type { PrintedText } from '../snapshot/printed.js';
import { foldedWords } from './fold-text.js';

/**
 * The printed words for a role, in lower case and without punctuation; the roles whose printed words are their own code
 * (`material witness`) need no line.
 */
const ROLE_OF_WORDS: Readonly<Record<string, PartyRole>> = {
  'amicus curiae': 'amicus',
  'amici curiae': 'amicus',
  'bankruptcy admin': 'bankruptcy-administrator',
  'claims and noticing agent': 'claims-agent',
  'noticing claims agent': 'claims-agent',
  'alternate claims agent': 'claims-agent',
  'consol plaintiff': 'consolidated-plaintiff',
  'consol defendant': 'consolidated-defendant',
  'consolidated counter claimant': 'counter-claimant',
  'consolidated counter defendant': 'counter-defendant',
  counterclaimant: 'counter-claimant',
  counterdefendant: 'counter-defendant',
  'counter claim plaintiff': 'counter-claimant',
  'counter claim defendant': 'counter-defendant',
  'counterclaim plaintiff': 'counter-claimant',
  'counterclaim defendant': 'counter-defendant',
  'counter plaintiff': 'counter-claimant',
  crossclaimant: 'cross-claimant',
  crossdefendant: 'cross-defendant',
  'cross claim plaintiff': 'cross-claimant',
  'cross claim defendant': 'cross-defendant',
  'crossclaim plaintiff': 'cross-claimant',
  'crossclaim defendant': 'cross-defendant',
  'cross plaintiff': 'cross-claimant',
  'cred comm chair': 'creditor-committee',
  'creditor committee chair': 'creditor-committee',
  'creditors committee': 'creditor-committee',
  'official committee of unsecured creditors': 'creditor-committee',
  'fourth party claimant': 'fourth-party-plaintiff',
  'interested person': 'interested-party',
  'interested parties': 'interested-party',
  intervening: 'intervenor',
  'intervening plaintiff': 'intervenor-plaintiff',
  'intervening defendant': 'intervenor-defendant',
  'jnt admin debtor': 'jointly-administered-debtor',
  'joint admin debtor': 'jointly-administered-debtor',
  'notice only party': 'notice-party',
  'real party interest': 'real-party-in-interest',
  'service list': 'notice-party',
  'third party claimant': 'third-party-plaintiff',
  'trustee attorney': 'other',
  us: 'usa',
  'united states': 'usa',
  'united states trustee': 'us-trustee',
  'us attorney': 'other',
  witness: 'material-witness',
};

/** Words that tell the most general role of a type nobody has a line for, the more telling first. */
const TELLING_WORDS: readonly (readonly [words: string, role: PartyRole])[] = [
  ['appellant cross appellee', 'appellant'],
  ['appellee cross appellant', 'appellee'],
  ['cross appellant', 'cross-appellant'],
  ['cross appellee', 'cross-appellee'],
  ['appellant', 'appellant'],
  ['appellee', 'appellee'],
  ['intervenor', 'intervenor'],
  ['amicus', 'amicus'],
  ['plaintiff', 'plaintiff'],
  ['defendant', 'defendant'],
  ['petitioner', 'petitioner'],
  ['respondent', 'respondent'],
  ['debtor', 'debtor'],
  ['creditor', 'creditor'],
  ['trustee', 'trustee'],
  ['claimant', 'claimant'],
  ['movant', 'movant'],
  ['objector', 'objector'],
  ['receiver', 'receiver'],
  ['garnishee', 'garnishee'],
  ['witness', 'material-witness'],
];

/**
 * The role that a printed party type stands for: the one of the same words, else the most general one that its words
 * tell (`Bankruptcy Appellant` is an appellant), else `other`. A type that is blank or says itself that it is unknown
 * is `unknown`. The printed words are kept beside it.
 */
export function roleOf(type: PrintedText): PartyRole {
  const words = roleWordsOf(type.tidy || type.printed);
  const phrase = words.join(' ');
  if (phrase === '' || phrase === 'unknown') return 'unknown';
  const code = words.join('-');
  if (isRole(code)) return code;
  const told = Object.hasOwn(ROLE_OF_WORDS, phrase) ? ROLE_OF_WORDS[phrase] : undefined;
  return told ?? toldIn(` ${phrase} `) ?? 'other';
}

function toldIn(phrase: string): PartyRole | undefined {
  return TELLING_WORDS.find(([words]) => phrase.includes(` ${words} `))?.[1];
}

function isRole(code: string): code is PartyRole {
  return (PARTY_ROLES as readonly string[]).includes(code);
}

/** `U.S. Trustee` is `us trustee`; the number of a defendant (`Defendant (3)`) tells nobody apart by role. */
function roleWordsOf(printed: string): readonly string[] {
  const words = foldedWords(printed.replace(/[.’']/g, ''));
  const last = words.at(-1) ?? '';
  return words.length > 1 && words[0] === 'defendant' && /^\d+$/.test(last)
    ? words.slice(0, -1)
    : words;
}

/**
 * Roles that sources print for one part in a case, now one and now another. A party of one name with two roles of one
 * family, each seen once, is one party; with roles of two families (plaintiff and counter-defendant) it is two.
 */
const FAMILIES: readonly (readonly PartyRole[])[] = [
  ['plaintiff', 'petitioner', 'involuntary-plaintiff', 'consolidated-plaintiff'],
  ['defendant', 'respondent', 'nominal-defendant', 'consolidated-defendant'],
  ['intervenor', 'intervenor-plaintiff', 'intervenor-defendant'],
  [
    'debtor',
    'joint-debtor',
    'debtor-in-possession',
    'jointly-administered-debtor',
    'consolidated-debtor',
  ],
  ['creditor', 'petitioning-creditor'],
  ['trustee', 'interim-trustee', 'liquidating-trustee'],
  ['us-trustee', 'assistant-us-trustee'],
  ['interested-party', 'notice-party'],
  ['unknown', 'other'],
];
const FAMILY_OF: ReadonlyMap<PartyRole, PartyRole> = new Map(
  FAMILIES.flatMap((family) => family.map((role) => [role, family[0] ?? role] as const)),
);

/** The family of a role, by the name of its first: alike for roles that can be one part in a case. */
export function roleFamily(role: PartyRole): PartyRole {
  return FAMILY_OF.get(role) ?? role;
}

/** Whether a role says nothing of the part a party has. */
export function saysNoRole(role: PartyRole): boolean {
  return role === 'unknown' || role === 'other';
}
