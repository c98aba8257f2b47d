import { COUNSEL_ROLES } from '../../law/parties/counsel-roles.js';
import type { CounselRole } from '../../law/parties/counsel-roles.js';
import { Day, Id, Instant, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';

/** A lawyer's appearance for a party; `COUNSEL_JSON` writes it. */
export class CounselResponse {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Id()
  partyId: string;

  @Text(300)
  attorneyName: string;

  @Text(300, { nullable: true })
  firm: string | null;

  @Text(2000, { nullable: true })
  contact: string | null;

  @OneOf(COUNSEL_ROLES, { list: 30 })
  roles: CounselRole[];

  @Day({ nullable: true })
  appearedOn: string | null;

  @Day({ nullable: true })
  terminatedOn: string | null;

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;

  @Instant()
  recordedAt: string;
}

export class CounselPage extends PageOf(CounselResponse) {}
