import { Day, Id, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { STANCES } from '../summary.js';

export class SummarySourceResponse {
  @Id({ optional: true }) entryId?: string;
  @Whole(0, 2_147_483_647, { optional: true }) number?: number | null;
  @Whole(1, 100_000, { optional: true }) page?: number;
  @Id({ optional: true, description: 'The case record itself' }) caseId?: string;
}

export class SummarySentenceResponse {
  @Text(100_000) text: string;
  @OneOf(STANCES) stance: string;
  @Nested(() => SummarySourceResponse, { list: true }) sources: SummarySourceResponse[];
}

export class SummarySectionResponse {
  @Text() title: string;
  @Nested(() => SummarySentenceResponse, { list: true }) sentences: SummarySentenceResponse[];
}

export class SummaryCourtResponse {
  @Text(60) id: string;
  @Text() name: string;
  @Text() citation: string;
}

export class SummaryJudgeResponse {
  @Text(300) name: string;
  @Text(200, { nullable: true }) title: string | null;
}

/** A case told in plain words: the same bytes for the same facts. */
export class SummaryResponse {
  @Day() asOf: string;
  @Text(2000) caption: string;
  @Text(80) docketNumber: string;
  @Text(80) docketNumberNormal: string;
  @Nested(() => SummaryCourtResponse) court: SummaryCourtResponse;
  @Nested(() => SummaryJudgeResponse, { nullable: true }) judge: SummaryJudgeResponse | null;
  @Text(10_000) headline: string;
  @Nested(() => SummarySectionResponse, { list: true }) sections: SummarySectionResponse[];
}
