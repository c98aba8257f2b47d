import { ApiProperty } from '@nestjs/swagger';
import {
  HearingField,
  RelationField,
  StatedDeadlineField,
} from '../../docket/dto/entry-parts.fields.js';
import { ENTRY_KINDS, ENTRY_TYPES } from '../../law/docket/entry-types.js';
import { WAITING } from '../../law/readings/statements.js';
import type { EntryStatements } from '../../law/readings/statements.js';
import { Day, Flag, Id, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import type { ReviewItem } from '../stored-reading.js';

const MOST = 2_147_483_647;

/** What an entry says on record beyond its text, its number and its days. */
export class StatementsResponse {
  @OneOf(ENTRY_KINDS) kind: string;
  @OneOf(ENTRY_TYPES) type: string;
  @Nested(() => RelationField, { list: true }) relations: RelationField[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Of a filing its filers, requests and end of case; of a ruling its dispositions.',
  })
  facts: object;
  @Nested(() => HearingField, { list: true }) hearings: HearingField[];
  @Nested(() => StatedDeadlineField, { list: true }) deadlines: StatedDeadlineField[];
  @Flag() sealed: boolean;
}

/** An entry that waits for a person's word. */
export class ReviewResponse {
  @Id() entryId: string;
  @Id() caseId: string;
  @Whole(0, MOST, { nullable: true }) number: number | null;
  @Day({ nullable: true }) filedOn: string | null;
  @Text(100_000) text: string;
  @OneOf(WAITING, { list: true }) waiting: string[];
  @Nested(() => StatementsResponse) says: StatementsResponse;
  @Nested(() => StatementsResponse, { description: 'What it would say, were all accepted.' })
  wouldSay: StatementsResponse;
  @Whole(1, MOST, { description: 'Of the entry: an answer names it.' }) version: number;
}

export class ReviewPage extends PageOf(ReviewResponse) {}

export function toReviewResponse(item: ReviewItem): ReviewResponse {
  const { entryId, caseId, number, filedOn, text, waiting, version } = item;
  const statements = { says: toStatements(item.says), wouldSay: toStatements(item.wouldSay) };
  return { entryId, caseId, number, filedOn, text, waiting: [...waiting], ...statements, version };
}

function toStatements(statements: EntryStatements): StatementsResponse {
  const { kind, type, relations, facts, hearings, deadlines, sealed } = statements;
  return {
    ...{ kind, type, facts, sealed },
    relations: [...relations],
    hearings: [...hearings],
    deadlines: [...deadlines],
  };
}
