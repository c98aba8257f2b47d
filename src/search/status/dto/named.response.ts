import { ENTRY_KINDS, ENTRY_TYPES } from '../../../law/docket/entry-types.js';
import { Day, Flag, Id, OneOf, Text, Whole } from '../../../platform/http/fields.js';

const MANY = 2_147_483_647;

/** A case by its name. */
export class NamedCaseResponse {
  @Id() id: string;
  @Text(60) courtId: string;
  @Text(200) courtCitation: string;
  @Text(80) docketNumber: string;
  @Text(200) docketNumberNormal: string;
  @Text(2000) caption: string;
}

/** An entry by its name. */
export class NamedEntryResponse {
  @Id() id: string;
  @Whole(0, MANY, { nullable: true }) number: number | null;
  @Flag({ description: 'Whether no other entry of the case bears the number.' })
  numberIsUnique: boolean;

  @OneOf(ENTRY_KINDS) kind: string;
  @OneOf(ENTRY_TYPES) type: string;
  @Day({ nullable: true, description: 'The day it counts from.' }) on: string | null;
}
