import { collapse } from './collapse.js';
import { tidyText } from './tidy-text.js';

const SIDES = '(?:appellee|appellant)s?';
const SEPARATOR = '(?:--|-|/)';
const ROLES = [
  `(?:defendant|petitioner|plaintiff|respond[ea]nt)s?${SEPARATOR}${SIDES}`,
  `petitioners?${SEPARATOR}defendants?`,
  `cross${SEPARATOR}(?:respondents?|petitioners?|appellees|appellants?)`,
  'appellees?|appellants?|claimants?|complainants?|defendants?|devisee|executor|executrix|petitioners?|pet\\.s?',
  'plaintiffs?|respond[ea]nts?|deceased',
];
const ROLE = new RegExp(`^(?:${ROLES.join('|')})[,.]?$`, 'i');
const UNITED_STATES =
  /^(?:USA|U\.S\.A\.|U\.S\.?|U\. S\.?|(?:The )?United States of America|The United States)[,.]?$/i;
const ET_AL = /,?\set\.?\sal\.?/gi;

/** A caption without party roles and "et al.", its sides parted by ` v. `, the government under its common name. */
export function tidyCaption(text: string): string {
  const versus = text.replace(/\svs\.?\s/gi, ' v. ').replace(/\sv\.?\s/g, ' v. ');
  const words = collapse(versus).split(' ');
  const named = words.map((word) => (ROLE.test(word) ? '' : word)).join(' ');
  const sides = named.split(' v. ').map(commonName).join(' v. ');
  return tidyText(sides.replace(ET_AL, '').replace(/^Nos?\.\s+/, ''));
}

function commonName(side: string): string {
  const name = side.trim();
  if (name === 'US' || UNITED_STATES.test(name)) return 'United States';
  return /^the state$/i.test(name) ? 'State' : name;
}
