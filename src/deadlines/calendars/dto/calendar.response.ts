import { Id, Instant, Text, Whole } from '../../../platform/http/fields.js';
import { PageOf } from '../../../platform/http/page.js';

/** A calendar that can be subscribed to, without its address. `CALENDAR_JSON` writes it. */
export class CalendarResponse {
  @Id()
  id: string;

  @Text(200)
  name: string;

  @Id({ nullable: true, description: 'The case whose deadlines it holds; null: of all.' })
  caseId: string | null;

  @Instant()
  madeAt: string;

  @Instant({ nullable: true, description: 'Since when nobody can read it any more.' })
  revokedAt: string | null;

  @Text(1000, { nullable: true })
  revokeReason: string | null;

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;
}

export class CalendarPage extends PageOf(CalendarResponse) {}

/** A calendar that was just made. */
export class MadeCalendarResponse extends CalendarResponse {
  @Text(1000, {
    nullable: true,
    description:
      'The address to subscribe to. It is shown this once: null in the answer to a request that is repeated under the same Idempotency-Key.',
  })
  url: string | null;
}
