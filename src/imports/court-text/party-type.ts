import { titleCase } from './title-case.js';

/** In this order: each spelling of a clerk's office, and the common one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defendant\s*\(\d+\)/g, 'defendant'],
  [/debtor\s+\d+/g, 'debtor'],
  [/thirdparty|3rd pty|3rd party/g, 'third party'],
  [/fourthparty|4th pty|4th party/g, 'fourth party'],
  [/counter-(defendant|claimaint)/g, 'counter $1'],
  [/\bus\b/g, 'u.s.'],
  [/u\. s\./g, 'u.s.'],
  [/united states/g, 'u.s.'],
  [/jointadmin/g, 'jointly administered'],
  [/consolidated-debtor/g, 'consolidated debtor'],
  [/plaintiff-? consolidated/g, 'consolidated plaintiff'],
  [/defendant-? consolidated/g, 'consolidated defendant'],
  [/intervenor-plaintiff/g, 'intervenor plaintiff'],
  [/\bintervenor pla\b/g, 'intervenor plaintiff'],
  [/\bintervenor dft\b/g, 'intervenor defendant'],
];

/** A party's type in its common spelling: `3rd Pty Defendant` is `Third Party Defendant`. */
export function tidyPartyType(text: string): string {
  const lower = text.toLowerCase().trim();
  return titleCase(
    SPELLINGS.reduce((so, [spelling, common]) => so.replace(spelling, common), lower),
  );
}
