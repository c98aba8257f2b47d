import type {
  CaseOutcome,
  ClaimStatus,
  FindingOutcome,
  ReliefStatus,
} from '../../law/docket/outcomes.js';

/** How a status is coloured. The word always stands beside the colour. */
export type Tone = 'open' | 'held' | 'ended' | 'for' | 'against' | 'mixed' | 'plain';

/** A status as it is printed: the word and its colour. */
export interface Told {
  readonly words: string;
  readonly tone: Tone;
}

const told = (words: string, tone: Tone): Told => ({ words, tone });

const RELIEF: Readonly<Record<ReliefStatus, Told>> = {
  pending: told('pending', 'open'),
  deferred: told('put off, still open', 'open'),
  referred: told('sent to another judge, still open', 'open'),
  granted: told('granted', 'for'),
  denied: told('denied', 'against'),
  'granted-in-part': told('granted in part', 'mixed'),
  moot: told('moot', 'ended'),
  withdrawn: told('withdrawn', 'ended'),
  stricken: told('stricken', 'ended'),
  terminated: told('terminated without a ruling', 'ended'),
  adopted: told('adopted', 'for'),
  rejected: told('rejected', 'against'),
  'adopted-in-part': told('adopted in part', 'mixed'),
  dismissed: told('dismissed', 'against'),
  converted: told('converted', 'plain'),
  other: told('decided otherwise', 'plain'),
};

/** What became of a request that nobody had decided when its case was closed. */
export const LEFT_UNDECIDED = told('left undecided', 'ended');

/** What became of a request, a claim or an entry by a ruling, in words. */
export function toldOutcome(status: ReliefStatus): Told {
  return RELIEF[status];
}

const CLAIM: Readonly<Record<ClaimStatus, Told>> = {
  pending: told('pending', 'open'),
  dismissed: told('dismissed', 'ended'),
  decided: told('decided', 'ended'),
  withdrawn: told('withdrawn', 'ended'),
};

/** Where a claim stands, in words. */
export function toldClaim(status: ClaimStatus): Told {
  return CLAIM[status];
}

const FINDING: Readonly<Record<FindingOutcome, Told>> = {
  met: told('met', 'for'),
  'not-met': told('not met', 'against'),
  'not-reached': told('not reached', 'plain'),
  mixed: told('mixed', 'mixed'),
};

/** The polarity of a finding, in words: a factor "not met" is never told by its name alone. */
export function toldFinding(outcome: FindingOutcome): Told {
  return FINDING[outcome];
}

const CASE: Readonly<Record<CaseOutcome, string>> = {
  'voluntarily-dismissed': 'voluntarily dismissed',
  dismissed: 'dismissed',
  judgment: 'judgment entered',
  settled: 'settled',
  remanded: 'remanded',
  transferred: 'transferred',
  'administratively-closed': 'closed administratively',
  other: 'ended, how is not known here',
};

/** How a closed case ended, in words. */
export function caseOutcomeWords(outcome: CaseOutcome): string {
  return CASE[outcome];
}
