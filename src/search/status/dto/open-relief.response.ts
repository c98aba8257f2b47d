import { CASE_STATUSES } from '../../../law/docket/outcomes.js';
import { Day, Id, Nested, OneOf, Text, Whole } from '../../../platform/http/fields.js';
import { PageOf } from '../../../platform/http/page.js';
import type { Page } from '../../../platform/http/page.js';
import { OPEN_STATUSES } from '../../open-relief.js';
import type { OpenRequest } from '../docket-status.js';
import { NamedCaseResponse, NamedEntryResponse } from './named.response.js';

const MANY = 2_147_483_647;

/** A request for relief that no ruling has decided. */
export class OpenReliefResponse {
  @Id() reliefId: string;
  @Text() kind: string;
  @OneOf(OPEN_STATUSES) status: string;
  @Nested(() => NamedCaseResponse) case: NamedCaseResponse;
  @OneOf(CASE_STATUSES) caseStatus: string;
  @Nested(() => NamedEntryResponse) soughtIn: NamedEntryResponse;
  @Day() soughtOn: string;
  @Whole(0, MANY, { description: "To today in the court's zone." }) daysPending: number;
  @Whole(0, MANY, { description: 'How many entries respond to it.' }) responseCount: number;
}

export class OpenReliefPage extends PageOf(OpenReliefResponse) {}

export function toOpenReliefResponse(request: OpenRequest): OpenReliefResponse {
  const { reliefId, kind, status, caseStatus, soughtIn, soughtOn, daysPending } = request;
  return {
    ...{ reliefId, kind, status, case: request.case, caseStatus, soughtIn, soughtOn, daysPending },
    responseCount: request.responses.length,
  };
}

export function toOpenReliefPage({ items, next }: Page<OpenRequest>): OpenReliefPage {
  return { items: items.map(toOpenReliefResponse), next };
}
