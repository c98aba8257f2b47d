/**
 * In what capacity a lawyer appears for a party: as courts print it under the lawyer's name (`LEAD ATTORNEY`,
 * `ATTORNEY TO BE NOTICED`, `PRO HAC VICE`, `TERMINATED: 08/03/2007`; appellate `COR LD NTC Retained`), and how the
 * appearance ended. `pro-se` is a party who appears for itself (28 U.S.C. § 1654), `appointed` counsel under the
 * Criminal Justice Act (18 U.S.C. § 3006A) or 28 U.S.C. § 1915(e)(1).
 */
export const COUNSEL_ROLES = [
  'lead',
  'attorney-to-be-noticed',
  'corresponding',
  'local',
  'on-brief',
  'pro-hac-vice',
  'pro-se',
  'retained',
  'appointed',
  'public-defender',
  'us-attorney',
  'government',
  'sealed-group',
  'active',
  'inactive',
  'terminated',
  'self-terminated',
  'withdrawn',
  'suspended',
  'disbarred',
  'other',
  'unknown',
] as const;
export type CounselRole = (typeof COUNSEL_ROLES)[number];
