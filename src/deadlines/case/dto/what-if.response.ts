import { Id, Nested, Text } from '../../../platform/http/fields.js';

/** How a deadline would change. */
export class MovedDeadlineResponse {
  @Id() id: string;
  @Text(100, { nullable: true }) ruleId: string | null;
  @Text(1000) title: string;
  @Text(40, { nullable: true, description: 'Its date now; null for none.' }) from: string | null;
  @Text(40, { nullable: true, description: 'Its date then; null for none.' }) to: string | null;
}

/** What a change of an entry would do to the deadlines of its case. */
export class WhatIfResponse {
  @Nested(() => MovedDeadlineResponse, { list: true }) moved: MovedDeadlineResponse[];
  @Nested(() => MovedDeadlineResponse, { list: true }) removed: MovedDeadlineResponse[];
  @Nested(() => MovedDeadlineResponse, { list: true }) added: MovedDeadlineResponse[];
}
