import { Transform } from 'class-transformer';
import { readCivilDate } from '../../../law/calendar/civil-date.js';
import { COUNTED_SERVICE_METHODS, DIRECTIONS, PERIOD_UNITS } from '../../../law/calendar/period.js';
import type { Direction, PeriodUnit } from '../../../law/calendar/period.js';
import { readLocalTime } from '../../../law/calendar/zone-clock.js';
import { TRIGGER_DAYS } from '../../../law/deadlines/rule.js';
import type { TriggerDay } from '../../../law/deadlines/rule.js';
import { ENTRY_TYPES } from '../../../law/docket/entry-types.js';
import type { EntryType } from '../../../law/docket/entry-types.js';
import {
  CASE_OUTCOMES,
  DISPOSITION_OUTCOMES,
  RELATION_KINDS,
} from '../../../law/docket/outcomes.js';
import type { DispositionOutcome, RelationKind } from '../../../law/docket/outcomes.js';
import { isReliefKind } from '../../../law/docket/relief-kinds.js';
import type { ReliefKind } from '../../../law/docket/relief-kinds.js';
import { isRecord } from '../../../platform/http/value-forms.js';
import { Flag, Matching, Nested, OneOf, Text, Whole } from '../../../platform/http/fields.js';

export const RULE_ID = /^[a-z\d]+(-[a-z\d]+){0,20}$/;
export const RULE_ID_WORDS = 'a rule id: lower case letters and digits, joined by hyphens';
/** How a paper or ruling may close the case, when it does not matter how. */
export const ANY_CLOSING = 'any';
export const CLOSINGS = [ANY_CLOSING, ...CASE_OUTCOMES] as const;
export const RECKONINGS = ['period', 'noting-date', 'condition'] as const;
export const NOTING_PARTS = ['noting', 'opposition', 'reply'] as const;
export const SIDES = ['plaintiff', 'defendant'] as const;
const RELIEF_WORDS = "a kind of relief, such as summary-judgment, or 'other:' and a few words";

const isDateOrTime = (text: string): boolean =>
  readCivilDate(text) !== null || readLocalTime(text) !== null;
const DATE_WORDS = 'a calendar day, YYYY-MM-DD, or a local time, YYYY-MM-DDTHH:MM';

/** Which entries of a docket are meant: all that is said must hold. */
export class EntryPatternField {
  @OneOf(ENTRY_TYPES, { list: 60 })
  types: EntryType[];

  @Matching(isReliefKind, RELIEF_WORDS, { optional: true, list: 60 })
  reliefs?: ReliefKind[] | null;

  @Matching(isReliefKind, RELIEF_WORDS, { optional: true, list: 60 })
  exceptReliefs?: ReliefKind[] | null;

  @OneOf(DISPOSITION_OUTCOMES, { optional: true, list: 20 })
  outcomes?: DispositionOutcome[] | null;

  @OneOf(CLOSINGS, { optional: true, description: 'It closes the case, in this way or in any.' })
  closesCase?: (typeof CLOSINGS)[number] | null;

  @OneOf(SIDES, { optional: true, description: 'Filed by a party of this side.' })
  by?: (typeof SIDES)[number] | null;

  @OneOf(RELATION_KINDS, {
    optional: true,
    description: 'How it stands to the entry that started the period.',
  })
  related?: RelationKind | null;

  @Flag({
    optional: true,
    description: 'It disposes of a request made in the entry that started the period.',
  })
  decidesIt?: boolean | null;
}

/** What starts the period. */
export class TriggerField {
  @Text(500, { description: 'In words: `the defendant is served with the complaint`.' })
  words: string;

  @OneOf(TRIGGER_DAYS)
  day: TriggerDay;

  @Transform(({ value }: { value: unknown }) => (isRecord(value) ? [value] : value))
  @Nested(() => EntryPatternField, {
    optional: true,
    list: 20,
    description: 'How a docket shows it: by an entry of any of these kinds. One may stand alone.',
  })
  of?: EntryPatternField[] | null;

  @Matching((text) => RULE_ID.test(text), RULE_ID_WORDS, {
    optional: true,
    description: 'The rule whose own deadline is the event, when `day` is `due`.',
  })
  after?: string | null;
}

/** How long, counted from the event. */
export class PeriodField {
  @Whole(1, 876_600)
  n: number;

  @OneOf(PERIOD_UNITS)
  unit: PeriodUnit;

  @OneOf(DIRECTIONS)
  direction: Direction;
}

/** How the rule fixes its day. */
export class ReckoningField {
  @OneOf(RECKONINGS)
  by: (typeof RECKONINGS)[number];

  @Nested(() => PeriodField, { optional: true, description: 'When `by` is `period`.' })
  period?: PeriodField | null;

  @OneOf(NOTING_PARTS, { optional: true, description: 'When `by` is `noting-date`.' })
  what?: (typeof NOTING_PARTS)[number] | null;

  @Text(500, { optional: true, description: 'When `by` is `condition`.' })
  until?: string | null;
}

/** What keeps the period from running out while it is undecided. */
export class SuspensionField {
  @Nested(() => EntryPatternField)
  by: EntryPatternField;

  @Matching((text) => RULE_ID.test(text), RULE_ID_WORDS, {
    description: 'The rule that gives the new period.',
  })
  then: string;

  @Text(500)
  words: string;
}

/** A computation that must come out. */
export class WorkedExampleField {
  @Matching(isDateOrTime, DATE_WORDS)
  trigger: string;

  @Text(60)
  courtId: string;

  @OneOf(COUNTED_SERVICE_METHODS, { optional: true })
  serviceMethod?: string | null;

  @Text(200, { optional: true })
  motionKind?: string | null;

  @Matching(isDateOrTime, DATE_WORDS, { optional: true, description: 'Null for a condition.' })
  due?: string | null;

  @Text(1000, { description: 'The count in words.' })
  why: string;
}
