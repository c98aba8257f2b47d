import { RULESETS } from '../../../law/calendar/period.js';
import { ACTORS, DEADLINE_FORCES } from '../../../law/deadlines/rule.js';
import { Day, Flag, Nested, OneOf, Text } from '../../../platform/http/fields.js';
import { PageOf } from '../../../platform/http/page.js';
import { RAISED_BY } from './enter-rule.request.js';
import {
  EntryPatternResponse,
  ReckoningResponse,
  SuspensionResponse,
  TriggerResponse,
  WorkedExampleResponse,
} from './rule-parts.response.js';

export const RULE_ORIGINS = ['standard', 'own'] as const;

/** One version of one rule that sets a deadline. `toRuleResponse` writes it. */
export class RuleResponse {
  @Text(100, { description: 'Versions of a rule share it.' })
  id: string;

  @Text(300)
  title: string;

  @Text(300)
  authority: string;

  @Day()
  effectiveFrom: string;

  @Day({ nullable: true, description: 'The last day on which it was in force.' })
  effectiveTo: string | null;

  @Text(60, { list: 200, description: '`district`, `appellate`, or the ids of courts.' })
  courts: string[];

  @Flag({ description: 'Whether it reaches civil cases alone.' })
  civilOnly: boolean;

  @OneOf(RULESETS)
  ruleset: string;

  @Nested(() => TriggerResponse)
  trigger: TriggerResponse;

  @OneOf(ACTORS)
  actor: string;

  @OneOf(DEADLINE_FORCES)
  force: string;

  @Nested(() => ReckoningResponse)
  reckoning: ReckoningResponse;

  @Flag()
  addsServiceDays: boolean;

  @Nested(() => EntryPatternResponse, { list: 50 })
  satisfiedBy: EntryPatternResponse[];

  @Text(500, { nullable: true })
  waitsFor: string | null;

  @Nested(() => SuspensionResponse, { nullable: true })
  suspension: SuspensionResponse | null;

  @Flag({ description: 'Whether a record of service on the entry that started it meets it.' })
  metByService: boolean;

  @Text(100, { list: 20, description: 'Of these rules and itself the one that ends last governs.' })
  yieldsTo: string[];

  @OneOf(RAISED_BY)
  raisedBy: string;

  @Text(1000, { nullable: true })
  caveat: string | null;

  @Text(1000, { nullable: true })
  note: string | null;

  @Nested(() => WorkedExampleResponse)
  example: WorkedExampleResponse;

  @OneOf(RULE_ORIGINS, { description: 'Whether Nunc brings it along or somebody added it.' })
  origin: (typeof RULE_ORIGINS)[number];

  @Flag({ description: 'Whether its dates carry a doubt, the caveat.' })
  uncertain: boolean;
}

export class RulePage extends PageOf(RuleResponse) {}
