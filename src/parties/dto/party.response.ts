import { PARTY_KINDS, PARTY_ROLES } from '../../law/parties/party-roles.js';
import type { PartyKind, PartyRole } from '../../law/parties/party-roles.js';
import { Day, Id, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { CounselResponse } from './counsel.response.js';

/** Someone who has a part in a case, and who appears for them; `PARTY_JSON` writes it. */
export class PartyResponse {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text(1000)
  name: string;

  @OneOf(PARTY_ROLES)
  role: PartyRole;

  @Text(200, { nullable: true })
  roleText: string | null;

  @OneOf(PARTY_KINDS)
  kind: PartyKind;

  @Text(1000, { list: 100 })
  aliases: string[];

  @Day({ nullable: true })
  joinedOn: string | null;

  @Day({ nullable: true })
  terminatedOn: string | null;

  @Nested(() => CounselResponse, { list: true })
  counsel: CounselResponse[];

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;

  @Instant()
  recordedAt: string;
}

export class PartyPage extends PageOf(PartyResponse) {}
