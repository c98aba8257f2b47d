import { PartialType } from '@nestjs/swagger';
import { COUNSEL_ROLES } from '../../law/parties/counsel-roles.js';
import type { CounselRole } from '../../law/parties/counsel-roles.js';
import { Day, OneOf, Text } from '../../platform/http/fields.js';

/** A lawyer who appears for a party; the firm belongs to the appearance, not to the lawyer. */
export class AddCounselRequest {
  @Text(300)
  attorneyName: string;

  @Text(300, { optional: true })
  firm?: string | null;

  @Text(2000, { optional: true, description: 'Address, telephone, e-mail: as printed, in lines.' })
  contact?: string | null;

  @OneOf(COUNSEL_ROLES, { list: 30 })
  roles: CounselRole[];

  @Day({ optional: true, description: "Without it, from the party's first day." })
  appearedOn?: string | null;

  @Day({ optional: true })
  terminatedOn?: string | null;
}

/** What changes in the record of an appearance: an absent field stays, null clears. */
export class AmendCounselRequest extends PartialType(AddCounselRequest, {
  skipNullProperties: false,
}) {}

/** What a request says of counsel, whoever made the object. */
export type CounselFields = Readonly<AddCounselRequest>;
