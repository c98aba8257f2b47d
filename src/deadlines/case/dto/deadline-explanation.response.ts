import { DEADLINE_STATUSES } from '../../../law/deadlines/case-deadline.js';
import type { DeadlineStatus } from '../../../law/deadlines/case-deadline.js';
import { DEADLINE_ACTS } from '../../../law/deadlines/deadline-act.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/fields.js';
import { CountStepResponse } from '../../computing/dto/computed-date.response.js';
import { DeadlineResponse, WarningResponse } from './deadline.response.js';

/** The version of a rule that a deadline rests on, in words. */
export class RuleOfDeadlineResponse {
  @Text(100) id: string;
  @Text(1000) title: string;
  @Text(1000) authority: string;
  @Day() effectiveFrom: string;
  @Day({ nullable: true }) effectiveTo: string | null;
  @Text(1000, { description: 'What starts the period.' }) trigger: string;
  @Text(1000, { description: 'How the day is fixed.' }) period: string;
  @Flag() addsServiceDays: boolean;
  @Text(4000, { nullable: true }) caveat: string | null;
}

/** The entry that started a deadline, or states it. */
export class AnchorResponse {
  @Id() entryId: string;
  @Whole(0, Number.MAX_SAFE_INTEGER, { nullable: true }) number: number | null;
  @Text(400, { description: 'Its first words.' }) text: string;
  @Day({ nullable: true }) on: string | null;
}

/** A deadline that runs from the end of another. */
export class DependentResponse {
  @Id() id: string;
  @Text(1000) title: string;
  @Text(40, { nullable: true }) due: string | null;
  @OneOf(DEADLINE_STATUSES) status: DeadlineStatus;
}

/** A change of due or status; without a status it did not follow from the docket. */
export class MoveResponse {
  @Instant() recordedAt: string;
  @Text(40, { nullable: true }) fromDue: string | null;
  @Text(40, { nullable: true }) toDue: string | null;
  @OneOf(DEADLINE_STATUSES, { nullable: true }) fromStatus: DeadlineStatus | null;
  @OneOf(DEADLINE_STATUSES, { nullable: true }) toStatus: DeadlineStatus | null;
}

/** What a person said of a deadline. */
export class ActResponse {
  @OneOf(DEADLINE_ACTS) kind: string;
  @Day() on: string;
  @Text(2000) reason: string;
  @Text(200, { nullable: true }) saidBy: string | null;
  @Instant() recordedAt: string;
}

/** Why a deadline falls on its day, and all that became of it. */
export class DeadlineExplanation {
  @Nested(() => DeadlineResponse) deadline: DeadlineResponse;
  @Nested(() => RuleOfDeadlineResponse, { nullable: true }) rule: RuleOfDeadlineResponse | null;
  @Nested(() => AnchorResponse, { nullable: true }) anchor: AnchorResponse | null;
  @Nested(() => CountStepResponse, { list: true, description: 'Empty for a date that was stated.' })
  steps: CountStepResponse[];
  @Text(1000, { list: true }) authority: string[];
  @Nested(() => WarningResponse, { list: true }) warnings: WarningResponse[];
  @Nested(() => DependentResponse, { list: true }) dependents: DependentResponse[];
  @Nested(() => MoveResponse, { list: true }) history: MoveResponse[];
  @Nested(() => ActResponse, { list: true }) acts: ActResponse[];
}
