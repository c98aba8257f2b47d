/**
 * The ways in which an entry cannot follow the docket before it. Real dockets are irregular: such an entry is
 * kept, what of it can count does count, and the state names it.
 */
export const IRREGULARITIES = {
  undated: 'The entry has neither a filed nor an entered day, so it counts on no day.',
  'repeated-number': 'An earlier entry has the same number.',
  'before-case-filed': 'The entry is dated before the case was filed.',
  'second-complaint': 'The case already had a complaint.',
  'nothing-sought': 'The ruling decides an entry that sought no relief.',
  'relief-not-sought': 'The ruling decides a request that had not been made by then.',
  'claim-not-asserted': 'The ruling decides a claim that had not been asserted by then.',
  'already-decided': 'The ruling converts a request that had been decided.',
  'not-open': 'The entry closes or stays a case that was not open.',
  'not-stayed-or-closed': 'The entry reopens a case, or lifts a stay, where there was none.',
} as const;

export type IrregularityCode = keyof typeof IRREGULARITIES;
