import type { CounselRole } from '../../law/parties/counsel-roles.js';

const COUNSEL: Partial<Record<CounselRole, string>> = {
  lead: 'lead attorney',
  'pro-se': 'for itself (pro se)',
  'us-attorney': 'U.S. attorney',
  'pro-hac-vice': 'pro hac vice',
};
const SAYS_NOTHING: ReadonlySet<CounselRole> = new Set<CounselRole>(['other', 'unknown', 'active']);

/** In what capacity counsel appears, in words; the ones that tell a reader nothing are left out. */
export function counselRoleWords(roles: readonly CounselRole[]): readonly string[] {
  return roles
    .filter((role) => !SAYS_NOTHING.has(role))
    .map((role) => COUNSEL[role] ?? role.replaceAll('-', ' '));
}
