import type { CivilDate } from '../../law/calendar/civil-date.js';
import { daysWaited, standingEntry } from '../../law/docket/case-state.js';
import type { CaseState, FoundFactor, ReliefState } from '../../law/docket/case-state.js';
import { IRREGULARITIES } from '../../law/docket/irregularities.js';
import {
  CASE_OUTCOMES,
  CASE_STATUSES,
  CLAIM_STATUSES,
  FINDING_OUTCOMES,
  RELIEF_STATUSES,
} from '../../law/docket/outcomes.js';
import { Day, Id, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';

const MANY = 2_147_483_647;

export class FindingStateResponse {
  @Text() factor: string;
  @OneOf(FINDING_OUTCOMES) outcome: string;
  @Id() ruledIn: string;
  @Text(100, { nullable: true }) standard: string | null;
  @Id({ nullable: true }) claimId: string | null;
  @Text(10_000, { nullable: true }) quote: string | null;
  @Whole(1, MANY, { nullable: true }) page: number | null;
}

export class ReliefStateResponse {
  @Id() id: string;
  @Text() kind: string;
  @Text(1000, { nullable: true }) note: string | null;
  @Id({ nullable: true }) convertedFrom: string | null;
  @Id({ nullable: true }) convertedInto: string | null;
  @Id() soughtIn: string;
  @Day() soughtOn: string;
  @OneOf(RELIEF_STATUSES) status: string;
  @Id({ nullable: true }) decidedIn: string | null;
  @Day({ nullable: true }) decidedOn: string | null;
  @Whole(0, MANY) daysPending: number;
  @Text(100, { nullable: true }) standard: string | null;
  @Nested(() => FindingStateResponse, { list: true }) findings: FindingStateResponse[];
  @Id({ list: true }) responses: string[];
  @Id({ list: true }) replies: string[];
}

export class ClaimStateResponse {
  @Id() id: string;
  @Text() title: string;
  @OneOf(CLAIM_STATUSES) status: string;
  @Nested(() => FindingStateResponse, { list: true }) findings: FindingStateResponse[];
}

export class IrregularityResponse {
  @Id() entryId: string;
  @Whole(1, MANY) sequence: number;
  @OneOf(Object.keys(IRREGULARITIES)) code: string;
  @Text() detail: string;
}

/** The fold of a docket as of a day. */
export class CaseStateResponse {
  @Id() caseId: string;
  @Day() asOf: string;
  @OneOf(CASE_STATUSES) status: string;
  @Day({ nullable: true }) statusSince: string | null;
  @OneOf(CASE_OUTCOMES, { nullable: true }) outcome: string | null;
  @Id({ nullable: true, description: 'The entry that closed or stayed the case' })
  statusEntryId: string | null;
  @Nested(() => ReliefStateResponse, { list: true }) reliefs: ReliefStateResponse[];
  @Nested(() => ClaimStateResponse, { list: true }) claims: ClaimStateResponse[];
  @Day({ nullable: true }) lastActivityOn: string | null;
  @Whole(0, MANY) entryCount: number;
  @Nested(() => IrregularityResponse, { list: true }) irregularities: IrregularityResponse[];
}

export function toCaseStateResponse(
  caseId: string,
  state: CaseState,
  asOf: CivilDate,
): CaseStateResponse {
  const { standing } = state;
  return {
    caseId,
    asOf,
    status: standing.status,
    statusSince: standing.status === 'not-filed' ? null : standing.since,
    outcome: standing.status === 'closed' ? standing.outcome : null,
    statusEntryId: standingEntry(standing),
    reliefs: state.reliefs.map((relief) => toReliefResponse(relief, asOf)),
    claims: state.claims.map(({ id, title, status, findings }) => ({
      ...{ id, title, status },
      findings: findings.map(toFindingResponse),
    })),
    lastActivityOn: state.lastActivityOn,
    entryCount: state.entryCount,
    irregularities: state.irregularities.map(({ entryId, sequence, code }) => ({
      ...{ entryId, sequence, code },
      detail: IRREGULARITIES[code],
    })),
  };
}

function toReliefResponse(relief: ReliefState, asOf: CivilDate): ReliefStateResponse {
  const { id, kind, note, convertedFrom, soughtIn, soughtOn, status, standard } = relief;
  const decision = 'decidedOn' in relief ? relief : { decidedIn: null, decidedOn: null };
  return {
    ...{ id, kind, note, convertedFrom },
    convertedInto: relief.status === 'converted' ? relief.convertedInto : null,
    ...{ soughtIn, soughtOn, status },
    decidedIn: decision.decidedIn,
    decidedOn: decision.decidedOn,
    daysPending: daysWaited(relief, asOf),
    standard,
    findings: relief.findings.map(toFindingResponse),
    responses: [...relief.responses],
    replies: [...relief.replies],
  };
}

function toFindingResponse(found: FoundFactor): FindingStateResponse {
  const { factor, outcome, ruledIn, standard, claimId, quote, page } = found;
  return { factor, outcome, ruledIn, standard, claimId, quote, page };
}
