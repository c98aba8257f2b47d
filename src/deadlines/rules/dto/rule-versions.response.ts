import { Day, Instant, Nested, Text, Whole } from '../../../platform/http/fields.js';
import { RuleResponse } from './rule.response.js';

/** That a version of a rule of one's own was retired, since when and why. */
export class RetirementResponse {
  @Day()
  effectiveFrom: string;

  @Day({
    description: 'The day before `effectiveFrom` when the version was taken back altogether.',
  })
  effectiveTo: string;

  @Text(2000)
  reason: string;

  @Instant()
  retiredAt: string;
}

/** A rule in all its versions. */
export class RuleVersionsResponse {
  @Text(100)
  id: string;

  @Nested(() => RuleResponse, { nullable: true, description: 'The version in force today.' })
  current: RuleResponse | null;

  @Nested(() => RuleResponse, { list: true, description: 'Every version, the newest first.' })
  versions: RuleResponse[];

  @Nested(() => RetirementResponse, { list: true, description: 'The newest version first.' })
  retirements: RetirementResponse[];

  @Whole(1, 2_147_483_647, { description: 'Another number whenever the answer is another.' })
  version: number;
}
