import { DocketEntryResponse } from '../../docket/dto/docket-entry.response.js';
import { CASE_MOVES } from '../../law/docket/docket-entry.js';
import { CASE_OUTCOMES } from '../../law/docket/outcomes.js';
import { Id, Nested, OneOf, Text } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { DispositionField, FindingField } from './enter-ruling.request.js';

export class DispositionResponse extends DispositionField {
  @Id({ nullable: true, description: 'The relief that a conversion made' })
  newReliefId: string | null;
}

/** A docket entry of kind `ruling`, with its details. */
export class RulingResponse extends DocketEntryResponse {
  @Id({ nullable: true }) judgeId: string | null;
  @Nested(() => DispositionResponse, { list: true }) dispositions: DispositionResponse[];
  @Text(100, { nullable: true }) appliesStandard: string | null;
  @Nested(() => FindingField, { list: true }) findings: FindingField[];
  @OneOf(CASE_OUTCOMES, { nullable: true }) closesCase: string | null;
  @OneOf(CASE_MOVES, { nullable: true }) movesCaseTo: string | null;
}

export class RulingPage extends PageOf(RulingResponse) {}

/** What a ruling has beyond other entries, as SQL for `entryJson`. */
export const RULING_DETAILS = `,
  e.facts -> 'judgeId' AS "judgeId", coalesce(e.facts -> 'dispositions', '[]') AS dispositions,
  e.facts -> 'appliesStandard' AS "appliesStandard", coalesce(e.facts -> 'findings', '[]') AS findings,
  e.facts -> 'closesCase' AS "closesCase", e.facts -> 'movesCaseTo' AS "movesCaseTo"`;
