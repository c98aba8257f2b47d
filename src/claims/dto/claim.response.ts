import { Id, Instant, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';

/** A claim as it was asserted; what became of it is in the state of the case. `CLAIM_JSON` writes it. */
export class ClaimResponse {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Whole(1, 10_000, { nullable: true })
  count: number | null;

  @Text(500)
  title: string;

  @Text(500)
  authority: string;

  @Id({ list: 500 })
  againstPartyIds: string[];

  @Id({ list: 500 })
  assertedBy: string[];

  @Id({ nullable: true })
  assertedIn: string | null;

  @Text(1000, { list: 100 })
  elements: string[];

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;

  @Instant()
  recordedAt: string;
}

export class ClaimPage extends PageOf(ClaimResponse) {}
