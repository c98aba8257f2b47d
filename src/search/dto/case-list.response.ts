import { CaseResponse } from '../../cases/dto/case.response.js';
import { CASE_OUTCOMES, CASE_STATUSES } from '../../law/docket/outcomes.js';
import { Day, OneOf, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';

const MANY = 2_147_483_647;

/** A case with where its whole docket leaves it. */
export class ListedCaseResponse extends CaseResponse {
  @OneOf(CASE_STATUSES) status: string;
  @Day({ nullable: true }) statusSince: string | null;
  @OneOf(CASE_OUTCOMES, { nullable: true }) outcome: string | null;
  @Day({ nullable: true }) lastActivityOn: string | null;
  @Whole(0, MANY) entryCount: number;
  @Whole(0, MANY, { description: 'Requests pending, deferred or referred, also of a closed case.' })
  openReliefCount: number;
}

export class ListedCasePage extends PageOf(ListedCaseResponse) {}
