import { SourceField } from '../../../cases/dto/source.field.js';
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
import { COURT_DAY_KINDS } from '../court-day.js';
import type { CourtDayKind } from '../court-day.js';

export const DAY_ORIGINS = ['record', 'file'] as const;

/** A day that was added to a court's calendar: by a person, or in a file of NUNC_RULES_DIR. */
export class CourtDayResponse {
  @Id({ nullable: true, description: 'Null for a day of a file.' })
  id: string | null;

  @Text(60)
  courtId: string;

  @Day()
  on: string;

  @OneOf(COURT_DAY_KINDS)
  kind: CourtDayKind;

  @Text(300)
  name: string;

  @Text(2000, { nullable: true })
  reason: string | null;

  @Nested(() => SourceField, { list: 20 })
  sources: SourceField[];

  @OneOf(DAY_ORIGINS)
  origin: (typeof DAY_ORIGINS)[number];

  @Instant({ nullable: true, description: 'Since then it does not count any more.' })
  withdrawnAt: string | null;

  @Text(2000, { nullable: true })
  withdrawnBecause: string | null;

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;

  @Instant({ nullable: true, description: 'Null for a day of a file.' })
  recordedAt: string | null;
}

/** A weekday on which the law itself closes a court. */
export class ClosedDayResponse {
  @Day()
  on: string;

  @Text(300)
  name: string;

  @OneOf(['federal-holiday', 'state-holiday'])
  by: string;

  @Text(300)
  authority: string;

  @Text(2, { nullable: true, description: 'The state whose holiday it is.' })
  state: string | null;

  @Flag({ description: 'Whether the statute itself was read.' })
  verified: boolean;
}

/** The days on which a court is closed, weekends apart, within a span of at most a year. */
export class CourtCalendarResponse {
  @Text(60)
  courtId: string;

  @Day()
  from: string;

  @Day({ description: 'The last day, included.' })
  to: string;

  @Nested(() => CourtDayResponse, { list: true, description: 'What was added to its calendar.' })
  given: CourtDayResponse[];

  @Nested(() => ClosedDayResponse, { list: true, description: 'What the law says by itself.' })
  closed: ClosedDayResponse[];
}
