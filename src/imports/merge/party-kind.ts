import type { PartyKind } from '../../law/parties/party-roles.js';
import { foldName } from './fold-name.js';

/** A name that begins so, or holds such words, is a government's, of its agency or its officer as such. */
const GOVERNMENT =
  /^(?:us$|us (?:department|dept|attorney|trustee|postal|army|navy)\b|(?:state|commonwealth|people|county|city|town|village|township|borough) of |district of columbia)|\b(?:county|municipality|department of|dept of|internal revenue service|social security administration|securities and exchange commission|federal trade commission|school district|police department|sheriffs office|attorney general of)\b/;

/** A company named for a county or a city is no government. */
const COMPANY_AT_THE_END =
  /\b(?:llc|llp|lllp|lp|pllc|inc|corp|ltd|plc|gmbh|bank|insurance|hospital)$/;

const ORGANIZATION =
  /\b(?:llc|llp|lllp|lp|pllc|inc|corp|ltd|plc|gmbh|pllp|trust|bank|fund|foundation|association|assn|university|partners|partnership|holdings|insurance|hospital|services|enterprises|industries|technologies|committee|group)\b/;

/** Letters that are surnames too (`Co`, `Na`) count only where they are printed as courts print a company's. */
const PRINTED_SO =
  /\bcompany\b|\bco\.|&\s*co\b|\bn\.\s?a\.|\bnational association\b|\bs\.\s?a\.|\bp\.\s?c\./i;

/**
 * What a party is, told from its name and only by clear marks: `LLC`, `Inc.`, `Trust`; `United States`, `State of`,
 * `County`. A name without any is taken for a person's.
 */
export function partyKindOf(name: string): PartyKind {
  const folded = foldName(name);
  if (COMPANY_AT_THE_END.test(folded)) return 'organization';
  if (GOVERNMENT.test(folded)) return 'government';
  return ORGANIZATION.test(folded) || PRINTED_SO.test(name) ? 'organization' : 'person';
}
