/** What a ruling did to one request for relief, claim, party or entry. */
export const DISPOSITION_OUTCOMES = [
  'granted',
  'denied',
  'granted-in-part',
  'moot',
  'withdrawn',
  'stricken',
  'deferred',
  'referred',
  'terminated',
  'adopted',
  'rejected',
  'adopted-in-part',
  'dismissed',
  'converted',
  'other',
] as const;
export type DispositionOutcome = (typeof DISPOSITION_OUTCOMES)[number];

/** The outcomes that leave a request open: it was put off or sent to another judge, not decided. */
export const OPEN_OUTCOMES = ['deferred', 'referred'] as const;
export type OpenOutcome = (typeof OPEN_OUTCOMES)[number];
export type DecidedOutcome = Exclude<DispositionOutcome, OpenOutcome | 'converted'>;

/** How a closed case ended. */
export const CASE_OUTCOMES = [
  'voluntarily-dismissed',
  'dismissed',
  'judgment',
  'settled',
  'remanded',
  'transferred',
  'administratively-closed',
  'other',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** Where a case stands. */
export const CASE_STATUSES = ['not-filed', 'pending', 'stayed', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Where a claim stands. */
export const CLAIM_STATUSES = ['pending', 'dismissed', 'decided', 'withdrawn'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The polarity of a finding: whether the court held a factor shown, not shown, not reached, or in part. */
export const FINDING_OUTCOMES = ['met', 'not-met', 'not-reached', 'mixed'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

/** Where a request for relief stands: open, or as its last disposition left it. */
export const RELIEF_STATUSES = ['pending', ...DISPOSITION_OUTCOMES] as const;
export type ReliefStatus = (typeof RELIEF_STATUSES)[number];

/** How one entry stands to another of the same case. */
export const RELATION_KINDS = [
  'responds-to',
  'replies-to',
  'supports',
  'amends',
  'withdraws',
  'concerns',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The side a paper takes on what it answers or supports. */
export const POSITIONS = ['opposes', 'joins', 'consents'] as const;
export type Position = (typeof POSITIONS)[number];
