import { Day, Id, Instant, Nested, Text, Whole } from '../../platform/http/fields.js';
import { SourceField } from './source.field.js';

/** A case on the record; `CASE_JSON` writes it. */
export class CaseResponse {
  @Id()
  id: string;

  @Text(60)
  courtId: string;

  @Text(80, { description: 'As it was given.' })
  docketNumber: string;

  @Text(200, { description: 'In the normal form, without the initials of judges.' })
  docketNumberNormal: string;

  @Text(2000)
  caption: string;

  @Day()
  filedOn: string;

  @Day({ nullable: true })
  terminatedOn: string | null;

  @Text(300, { nullable: true })
  natureOfSuit: string | null;

  @Text(1000, { nullable: true })
  cause: string | null;

  @Text(300, { nullable: true })
  jurisdiction: string | null;

  @Text(300, { nullable: true })
  juryDemand: string | null;

  @Id({ nullable: true })
  assignedJudgeId: string | null;

  @Id({ nullable: true })
  referredJudgeId: string | null;

  @Nested(() => SourceField, { list: 100 })
  sources: SourceField[];

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;

  @Instant()
  recordedAt: string;
}
