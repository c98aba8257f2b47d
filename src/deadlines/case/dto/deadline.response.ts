import { COUNTED_SERVICE_METHODS } from '../../../law/calendar/period.js';
import { TIME_WARNINGS } from '../../../law/calendar/warning.js';
import { DEADLINE_ORIGINS, DEADLINE_STATUSES } from '../../../law/deadlines/case-deadline.js';
import type { DeadlineStatus } from '../../../law/deadlines/case-deadline.js';
import { ACTORS, DEADLINE_FORCES } from '../../../law/deadlines/rule.js';
import { Day, Flag, Id, Nested, OneOf, Text, Whole } from '../../../platform/http/fields.js';
import { PageOf } from '../../../platform/http/page.js';

const LOCAL = "a day, or a time in the court's zone with its offset";

/** How long a deadline still runs. */
export class TimeLeftResponse {
  @Whole(0, Number.MAX_SAFE_INTEGER, { description: 'Full hours.' }) hours: number;
  @Text(40, { description: "The last second, in the court's zone with its offset." }) until: string;
}

/** A circumstance that a lawyer should know of before relying on the date. */
export class WarningResponse {
  @OneOf(TIME_WARNINGS) code: string;
  @Text(4000) detail: string;
  @Text(40, { nullable: true, description: 'The date under the other reading.' })
  otherwise: string | null;
}

/** What a deadline is, apart from the case and the moment at which it is read. */
export class DeadlineBody {
  @Text(500, { description: 'What names it within its case, whatever its date.' }) key: string;
  @Text(100, { nullable: true }) ruleId: string | null;
  @Day({ nullable: true, description: 'Which version of the rule counts.' })
  ruleEffectiveFrom: string | null;
  @Text(1000) title: string;
  @Text(2000, { description: 'The rule to the paragraph, the order, or what a person named.' })
  authority: string;
  @OneOf(DEADLINE_ORIGINS) origin: string;
  @OneOf(DEADLINE_FORCES) force: string;
  @OneOf(ACTORS, { nullable: true }) actor: string | null;
  @Id({ list: true }) forPartyIds: string[];
  @Id({ nullable: true, description: 'The entry that started it, or states it.' })
  anchorEntryId: string | null;
  @Id({ nullable: true, description: 'The deadline whose end starts this one.' })
  dependsOn: string | null;
  @Text(40, { nullable: true, description: `The event: a day, or a local time.` })
  triggeredBy: string | null;
  @Flag() triggerInferred: boolean;
  @Text(2000, { nullable: true }) triggerNote: string | null;
  @OneOf(COUNTED_SERVICE_METHODS, { nullable: true }) serviceMethod: string | null;
  @Text(2000, { nullable: true }) waitsFor: string | null;
  @Text(40, { nullable: true, description: LOCAL }) due: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Text(40, { nullable: true, description: 'The same with its offset, when it is a clock time.' })
  dueAt: string | null;
  @Text(40, {
    nullable: true,
    description: 'Before any roll, and before days are added for service.',
  })
  rawLastDay: string | null;
  @Text(2000, {
    nullable: true,
    description: 'What must not have happened yet, where no day is set.',
  })
  until: string | null;
  @OneOf(DEADLINE_STATUSES) status: DeadlineStatus;
  @Day({ nullable: true }) statusOn: string | null;
  @Id({ nullable: true, description: 'The entry that made it so.' }) statusBy: string | null;
  @Text(4000) statusWhy: string;
  @Flag({ description: 'Whether what satisfied it came after its day.' }) late: boolean;
  @Id({ nullable: true, description: 'The deadline that took its place.' })
  replacedBy: string | null;
  @Nested(() => WarningResponse, { list: true }) warnings: WarningResponse[];
  @Text(4000, { nullable: true, description: 'Why no date could be worked out.' })
  refusal: string | null;
}

/** A deadline of a case as of a moment. */
export class DeadlineResponse extends DeadlineBody {
  @Id() id: string;
  @Id() caseId: string;
  @Nested(() => TimeLeftResponse, { nullable: true, description: 'Null unless it is open.' })
  timeLeft: TimeLeftResponse | null;
  @Whole(1, Number.MAX_SAFE_INTEGER) version: number;
}

export class DeadlinePage extends PageOf(DeadlineResponse) {}
