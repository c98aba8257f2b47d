import { PartialType } from '@nestjs/swagger';
import { PARTY_KINDS, PARTY_ROLES } from '../../law/parties/party-roles.js';
import type { PartyKind, PartyRole } from '../../law/parties/party-roles.js';
import { Day, OneOf, Text } from '../../platform/http/fields.js';

/** Someone who has a part in a case. */
export class AddPartyRequest {
  @Text(1000)
  name: string;

  @OneOf(PARTY_ROLES)
  role: PartyRole;

  @Text(200, { optional: true, description: 'The role as the court printed it.' })
  roleText?: string | null;

  @OneOf(PARTY_KINDS)
  kind: PartyKind;

  @Text(1000, { optional: true, list: 100, description: 'Other names: `doing business as` …' })
  aliases?: string[] | null;

  @Day({ optional: true, description: 'Without it, in the case from its first day.' })
  joinedOn?: string | null;

  @Day({ optional: true })
  terminatedOn?: string | null;
}

/** What changes in the record of a party: an absent field stays, null clears. */
export class AmendPartyRequest extends PartialType(AddPartyRequest, {
  skipNullProperties: false,
}) {}

/** What a request says of a party, whoever made the object. */
export type PartyFields = Readonly<AddPartyRequest>;
