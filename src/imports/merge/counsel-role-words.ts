import type { CounselRole } from '../../law/parties/counsel-roles.js';
import { foldedWords } from './fold-text.js';

/** Words that, standing in a printed role, tell a role of counsel. What a phrase has told tells nothing more. */
const ROLE_WORDS: readonly (readonly [words: string, role: CounselRole])[] = [
  ['attorney to be noticed', 'attorney-to-be-noticed'],
  ['to be noticed', 'attorney-to-be-noticed'],
  ['lead attorney', 'lead'],
  ['lead counsel', 'lead'],
  ['local counsel', 'local'],
  ['pro hac vice', 'pro-hac-vice'],
  ['self terminated', 'self-terminated'],
  ['terminated', 'terminated'],
  ['withdrawn', 'withdrawn'],
  ['suspended', 'suspended'],
  ['disbarred', 'disbarred'],
  ['inactive', 'inactive'],
  ['active', 'active'],
  ['sealed group', 'sealed-group'],
  ['pro se', 'pro-se'],
  ['prose', 'pro-se'],
  ['on brief', 'on-brief'],
  ['public defender', 'public-defender'],
  ['community defender', 'public-defender'],
  ['federal defender', 'public-defender'],
  ['cja', 'appointed'],
  ['appointed', 'appointed'],
  ['appointment', 'appointed'],
  ['retained', 'retained'],
  ['us attorney', 'us-attorney'],
  ['united states attorney', 'us-attorney'],
  ['us government', 'government'],
  ['government', 'government'],
  // Courts of appeals print these three before the kind of counsel.
  ['cor', 'corresponding'],
  ['ld', 'lead'],
  ['ntc', 'attorney-to-be-noticed'],
];

/**
 * The roles that printed ones stand for, each once, in their order. One printed role may be several: `COR LD NTC
 * Retained` is four. One without any known word is `other`, a blank one none.
 */
export function counselRolesOf(printed: readonly string[]): readonly CounselRole[] {
  return [...new Set(printed.flatMap(rolesIn))];
}

function rolesIn(printed: string): readonly CounselRole[] {
  const words = foldedWords(printed.replace(/[.’']/g, ''));
  if (words.length === 0) return [];
  let rest = ` ${words.join(' ')} `;
  const roles: CounselRole[] = [];
  for (const [phrase, role] of ROLE_WORDS) {
    if (!rest.includes(` ${phrase} `)) continue;
    rest = rest.replace(` ${phrase} `, ' / ');
    roles.push(role);
  }
  return roles.length === 0 ? ['other'] : roles;
}
