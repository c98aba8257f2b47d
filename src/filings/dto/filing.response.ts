import { DocketEntryResponse } from '../../docket/dto/docket-entry.response.js';
import { CASE_OUTCOMES } from '../../law/docket/outcomes.js';
import { Id, Nested, OneOf, Text } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { ServiceField } from './file-document.request.js';

export class ReliefSoughtResponse {
  @Id() id: string;
  @Text(100) kind: string;
  @Text(1000, { nullable: true }) note: string | null;
}

/** A docket entry of kind `filing`, with its details. */
export class FilingResponse extends DocketEntryResponse {
  @Id({ list: true }) filedBy: string[];
  @Nested(() => ReliefSoughtResponse, { list: true }) reliefSought: ReliefSoughtResponse[];
  @Nested(() => ServiceField, { list: true }) service: ServiceField[];
  @OneOf(CASE_OUTCOMES, { nullable: true }) closesCase: string | null;
}

export class FilingPage extends PageOf(FilingResponse) {}

/** What a filing has beyond other entries, as SQL for `entryJson`. */
export const FILING_DETAILS = `,
  coalesce(e.facts -> 'filedBy', '[]') AS "filedBy", coalesce(e.facts -> 'reliefSought', '[]') AS "reliefSought",
  coalesce(e.facts -> 'service', '[]') AS service, e.facts -> 'closesCase' AS "closesCase"`;
