import { Day, Text } from '../../../platform/http/fields.js';

/** The end of a rule of one's own. */
export class RetireRuleRequest {
  @Day({
    description:
      'The last day on which it is in force; the day before it began takes it back altogether.',
  })
  effectiveTo: string;

  @Text(2000)
  reason: string;
}
