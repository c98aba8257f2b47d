import { Nested, Text } from '../../../platform/http/fields.js';
import { RuleResponse } from '../../rules/dto/rule.response.js';
import { CountStepResponse, MOST_STEPS, TimeWarningResponse } from './computed-date.response.js';

/** The date that a rule gives for an event. */
export class RuleDateResponse {
  @Nested(() => RuleResponse)
  rule: RuleResponse;

  @Text(40, { nullable: true, description: 'Null for a condition, and where the rule sets none.' })
  due: string | null;

  @Text(500, { nullable: true, description: 'What must not have happened yet, for a condition.' })
  until: string | null;

  @Text(2000, { nullable: true, description: 'Why the rule sets no date for this event.' })
  why: string | null;

  @Text(40, { nullable: true })
  rawLastDay: string | null;

  @Nested(() => CountStepResponse, { list: MOST_STEPS })
  steps: CountStepResponse[];

  @Nested(() => TimeWarningResponse, { list: true })
  warnings: TimeWarningResponse[];

  @Text(300, { list: true })
  authority: string[];
}
