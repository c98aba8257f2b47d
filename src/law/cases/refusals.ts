/** Why the record of a case, its parties, its counsel and its claims may refuse what it is told. */
export const CASE_REFUSALS = [
  'unknown-court',
  'unknown-judge',
  'unknown-case',
  'docket-number-taken',
  'case-filed-in-future',
  'case-terminated-in-future',
  'case-terminated-before-filed',
  'case-related-to-itself',
  'case-relation-taken',
  'party-terminated-before-joined',
  'counsel-terminated-before-appeared',
  'party-not-in-case',
  'entry-not-in-case',
] as const;
export type CaseRefusalCode = (typeof CASE_REFUSALS)[number];

/** One thing the record cannot take: what kind of fault, where in the request (JSON pointer), and the fault in words. */
export interface CaseRefusal {
  readonly code: CaseRefusalCode;
  readonly pointer: string;
  readonly detail: string;
}
