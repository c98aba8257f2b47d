import { COUNTED_SERVICE_METHODS } from '../../../law/calendar/period.js';
import { TRIGGER_DAYS } from '../../../law/deadlines/rule.js';
import { DISPOSITION_OUTCOMES, RELATION_KINDS } from '../../../law/docket/outcomes.js';
import { ENTRY_TYPES } from '../../../law/docket/entry-types.js';
import { Flag, Nested, OneOf, Text } from '../../../platform/http/fields.js';
import { CLOSINGS, NOTING_PARTS, PeriodField, RECKONINGS, SIDES } from './rule-parts.fields.js';

/** Which entries of a docket are meant: all that is said must hold, null is not asked. */
export class EntryPatternResponse {
  @OneOf(ENTRY_TYPES, { list: 60 })
  types: string[];

  @Text(100, { nullable: true, list: 100 })
  reliefs: string[] | null;

  @Text(100, { nullable: true, list: 100 })
  exceptReliefs: string[] | null;

  @OneOf(DISPOSITION_OUTCOMES, { nullable: true, list: 20 })
  outcomes: string[] | null;

  @OneOf(CLOSINGS, { nullable: true })
  closesCase: string | null;

  @OneOf(SIDES, { nullable: true })
  by: string | null;

  @OneOf(RELATION_KINDS, { nullable: true })
  related: string | null;

  @Flag()
  decidesIt: boolean;
}

export class TriggerResponse {
  @Text(500)
  words: string;

  @OneOf(TRIGGER_DAYS)
  day: string;

  @Nested(() => EntryPatternResponse, {
    nullable: true,
    list: 20,
    description: 'Entries of any of these kinds show it; null when no docket does.',
  })
  of: EntryPatternResponse[] | null;

  @Text(100, { nullable: true })
  after: string | null;
}

export class ReckoningResponse {
  @OneOf(RECKONINGS)
  by: string;

  @Nested(() => PeriodField, { nullable: true })
  period: PeriodField | null;

  @OneOf(NOTING_PARTS, { nullable: true })
  what: string | null;

  @Text(500, { nullable: true })
  until: string | null;
}

export class SuspensionResponse {
  @Nested(() => EntryPatternResponse)
  by: EntryPatternResponse;

  @Text(100)
  then: string;

  @Text(500)
  words: string;
}

export class WorkedExampleResponse {
  @Text(40)
  trigger: string;

  @Text(60)
  courtId: string;

  @OneOf(COUNTED_SERVICE_METHODS, { nullable: true })
  serviceMethod: string | null;

  @Text(200, { nullable: true })
  motionKind: string | null;

  @Text(40, { nullable: true })
  due: string | null;

  @Text(1000)
  why: string;
}
