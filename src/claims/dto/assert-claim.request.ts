import { PartialType } from '@nestjs/swagger';
import { Id, Text, Whole } from '../../platform/http/fields.js';

/** A cause of action that is asserted in a case. */
export class AssertClaimRequest {
  @Whole(1, 10_000, { optional: true, description: 'Its number in the pleading: Count 1.' })
  count?: number | null;

  @Text(500)
  title: string;

  @Text(500, { description: 'Under what law: `15 U.S.C. § 1`.' })
  authority: string;

  @Id({ list: 500, description: 'Parties of the case.' })
  againstPartyIds: string[];

  @Id({ optional: true, list: 500, description: 'Parties of the case.' })
  assertedBy?: string[] | null;

  @Id({
    optional: true,
    description: "The entry that asserts it; without one it counts from the case's first day.",
  })
  assertedIn?: string | null;

  @Text(1000, { optional: true, list: 100, description: 'What has to be shown.' })
  elements?: string[] | null;
}

/** What changes in the record of a claim: an absent field stays, null clears. */
export class AmendClaimRequest extends PartialType(AssertClaimRequest, {
  skipNullProperties: false,
}) {}

/** What a request says of a claim, whoever made the object. */
export type ClaimFields = Readonly<AssertClaimRequest>;
