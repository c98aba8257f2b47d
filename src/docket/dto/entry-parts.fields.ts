import { POSITIONS, RELATION_KINDS } from '../../law/docket/outcomes.js';
import type { Position, RelationKind } from '../../law/docket/outcomes.js';
import { Day, Id, Matching, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { isInstant } from '../../platform/http/value-forms.js';

/** A clock time as courts print it, in the court's zone, or an instant with its offset. */
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const isClockOrInstant = (text: string): boolean => CLOCK.test(text) || isInstant(text);
const CLOCK_WORDS = 'a court-local clock time HH:MM or an instant with its offset';

export class RelationField {
  @Id() to: string;
  @OneOf(RELATION_KINDS) kind: RelationKind;
  @OneOf(POSITIONS, { optional: true }) position?: Position | null;
}

export class AttachmentField {
  @Whole(0, 100_000) number: number;
  @Text(2000) description: string;
  @Whole(1, 1_000_000, { optional: true }) pages?: number | null;
  @Whole(0, Number.MAX_SAFE_INTEGER, { optional: true }) bytes?: number | null;
  @Text(100, { optional: true }) pacerDocumentId?: string | null;
}

export class HearingField {
  @Text(500) what: string;
  @Day() on: string;
  @Matching(isClockOrInstant, CLOCK_WORDS, { optional: true }) at?: string | null;
  @Text(200, { optional: true }) mode?: string | null;
  @Text(2000, { optional: true }) outcome?: string | null;
}

/** A date that the entry itself states. */
export class StatedDeadlineField {
  @Text(500) what: string;
  @Day() on: string;
  @Matching(isClockOrInstant, CLOCK_WORDS, { optional: true }) at?: string | null;
  @Id({ optional: true, list: 200 }) forPartyIds?: string[] | null;
  @Text(100, {
    optional: true,
    list: 20,
    description: 'Ids of the rules whose dates it takes the place of.',
  })
  inPlaceOf?: string[] | null;
}
