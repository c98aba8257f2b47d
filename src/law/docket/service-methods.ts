/** How a paper was served; the names are those that the computation of time asks for (Fed. R. Civ. P. 5(b)(2), 4). */
export const SERVICE_METHODS = [
  'personal',
  'mail',
  'clerk',
  'other_consented',
  'electronic',
  'waiver',
  'publication',
  'other',
] as const;
