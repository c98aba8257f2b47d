import { Transform } from 'class-transformer';
import { RULESETS } from '../../../law/calendar/period.js';
import type { Ruleset } from '../../../law/calendar/period.js';
import { ACTORS, DEADLINE_FORCES } from '../../../law/deadlines/rule.js';
import type { Actor, DeadlineForce } from '../../../law/deadlines/rule.js';
import { Day, Flag, Matching, Nested, OneOf, Text } from '../../../platform/http/fields.js';
import { courtsNamed } from '../rule-courts.js';
import {
  EntryPatternField,
  ReckoningField,
  RULE_ID,
  RULE_ID_WORDS,
  SuspensionField,
  TriggerField,
  WorkedExampleField,
} from './rule-parts.fields.js';

export const RAISED_BY = ['docket', 'hand'] as const;

/** One version of a rule of one's own. */
export class EnterRuleRequest {
  @Matching((text) => text.length <= 100 && RULE_ID.test(text), RULE_ID_WORDS, {
    description: 'Begins with `own-`; versions of a rule share it.',
  })
  id: string;

  @Text(300, { description: 'What is to be done: `Answer the complaint`.' })
  title: string;

  @Text(300, { description: 'The rule, statute or standing order, to the paragraph.' })
  authority: string;

  @Day({ description: 'The day since which this text is in force.' })
  effectiveFrom: string;

  @Day({ optional: true, description: 'The last day on which it was in force.' })
  effectiveTo?: string | null;

  @Transform(({ value }: { value: unknown }) => courtsNamed(value))
  @Text(60, { list: 200, description: '`district`, `appellate`, or the ids of courts.' })
  courts: string[];

  @Flag({ optional: true, description: 'Whether it reaches civil cases alone.' })
  civilOnly?: boolean | null;

  @OneOf(RULESETS)
  ruleset: Ruleset;

  @Nested(() => TriggerField)
  trigger: TriggerField;

  @OneOf(ACTORS)
  actor: Actor;

  @OneOf(DEADLINE_FORCES)
  force: DeadlineForce;

  @Nested(() => ReckoningField)
  reckoning: ReckoningField;

  @Flag({ optional: true, description: 'Whether service by mail and the like adds three days.' })
  addsServiceDays?: boolean | null;

  @Nested(() => EntryPatternField, { optional: true, list: 50 })
  satisfiedBy?: EntryPatternField[] | null;

  @Text(500, { optional: true, description: 'What it waits for before it runs.' })
  waitsFor?: string | null;

  @Nested(() => SuspensionField, { optional: true })
  suspension?: SuspensionField | null;

  @Flag({
    optional: true,
    description: 'Whether a record of service on the entry that started it meets it.',
  })
  metByService?: boolean | null;

  @Matching((text) => RULE_ID.test(text), RULE_ID_WORDS, {
    optional: true,
    list: 20,
    description: 'Of these rules and itself the one that ends last governs.',
  })
  yieldsTo?: string[] | null;

  @OneOf(RAISED_BY, { optional: true, description: '`hand` if none: a person starts it.' })
  raisedBy?: (typeof RAISED_BY)[number] | null;

  @Text(1000, { optional: true, description: 'A doubt that every date of the rule carries.' })
  caveat?: string | null;

  @Text(1000, { optional: true, description: 'What one should know of the rule itself.' })
  note?: string | null;

  @Nested(() => WorkedExampleField)
  example: WorkedExampleField;
}
