import { SourceField } from '../../../cases/dto/source.field.js';
import { Day, Nested, OneOf, Text } from '../../../platform/http/fields.js';
import { COURT_DAY_KINDS } from '../court-day.js';
import type { CourtDayKind } from '../court-day.js';

/** A day that a person adds to a court's calendar. */
export class AddCourtDayRequest {
  @Day()
  on: string;

  @OneOf(COURT_DAY_KINDS)
  kind: CourtDayKind;

  @Text(300, { description: 'What it is: `Cesar Chavez Day`, `snow emergency`.' })
  name: string;

  @Text(2000, { optional: true, description: 'Why it is added.' })
  reason?: string | null;

  @Nested(() => SourceField, { optional: true, list: 20 })
  sources?: SourceField[] | null;
}

/** Why a day of a court's calendar is taken back. */
export class WithdrawCourtDayRequest {
  @Text(2000)
  reason: string;
}
