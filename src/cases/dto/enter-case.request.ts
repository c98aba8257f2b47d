import { PartialType } from '@nestjs/swagger';
import { Day, Id, Nested, Text } from '../../platform/http/fields.js';
import { SourceField } from './source.field.js';

/** A case as it is entered on the record. */
export class EnterCaseRequest {
  @Text(60, { description: "The court's id, such as `wawd`." })
  courtId: string;

  @Text(80, { description: 'In any printed form: `2:21-cv-00031-BJR`, `C21-0031BJR`.' })
  docketNumber: string;

  @Text(2000)
  caption: string;

  @Day({ description: "The day the case was filed, not after the court's today." })
  filedOn: string;

  @Day({ optional: true, description: "The day the court's header gives as the case's end." })
  terminatedOn?: string | null;

  @Text(300, { optional: true, description: 'As printed: `410 Anti-Trust`.' })
  natureOfSuit?: string | null;

  @Text(1000, { optional: true, description: 'As printed: `15:1 Antitrust Litigation`.' })
  cause?: string | null;

  @Text(300, { optional: true, description: 'As printed: `Federal Question`.' })
  jurisdiction?: string | null;

  @Text(300, { optional: true, description: 'As printed: `Plaintiff`, `Both`, `None`.' })
  juryDemand?: string | null;

  @Id({ optional: true })
  assignedJudgeId?: string | null;

  @Id({ optional: true })
  referredJudgeId?: string | null;

  @Nested(() => SourceField, { optional: true, list: 100 })
  sources?: SourceField[] | null;
}

/** What changes in the record of a case: an absent field stays, null clears. */
export class AmendCaseRequest extends PartialType(EnterCaseRequest, {
  skipNullProperties: false,
}) {}

/** What a request says of a case, whoever made the object. */
export type CaseFields = Readonly<EnterCaseRequest>;
