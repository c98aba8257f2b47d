import { PartialType } from '@nestjs/swagger';
import { EntryFields } from '../../docket/dto/enter-entry.request.js';
import { PAPERS } from '../../law/docket/entry-types.js';
import type { Paper } from '../../law/docket/entry-types.js';
import { CASE_OUTCOMES } from '../../law/docket/outcomes.js';
import type { CaseOutcome } from '../../law/docket/outcomes.js';
import { isReliefKind } from '../../law/docket/relief-kinds.js';
import type { ReliefKind } from '../../law/docket/relief-kinds.js';
import { SERVICE_METHODS } from '../../law/docket/service-methods.js';
import { Day, Id, Matching, Nested, OneOf, Text } from '../../platform/http/fields.js';

const RELIEF_WORDS =
  "a kind of relief, such as preliminary-injunction, or 'other:' and a few words";

export class ReliefField {
  @Matching(isReliefKind, RELIEF_WORDS) kind: ReliefKind;
  @Text(1000, { optional: true }) note?: string | null;
}

/** A relief in a correction: with its id it stays the one it was. */
export class AmendedReliefField extends ReliefField {
  @Id({ optional: true }) id?: string | null;
}

export class ServiceField {
  @Id({ optional: true }) partyId?: string | null;
  @Day() on: string;
  @OneOf(SERVICE_METHODS) method: string;
}

class FilingFields extends EntryFields {
  @OneOf(PAPERS) type: Paper;
  @Id({ optional: true, list: 500, description: 'The parties that file it' }) filedBy?:
    string[] | null;
  @Nested(() => ServiceField, { optional: true, list: 500 }) service?: ServiceField[] | null;
  @OneOf(CASE_OUTCOMES, { optional: true, description: 'How the case ends, if the paper ends it' })
  closesCase?: CaseOutcome | null;
}

/** A paper that a party files. */
export class FileDocumentRequest extends FilingFields {
  @Nested(() => ReliefField, { optional: true, list: 50 }) reliefSought?: ReliefField[] | null;
}

/** A correction of a filing: what is absent stays, null clears. */
export class AmendFilingRequest extends PartialType(FilingFields, { skipNullProperties: false }) {
  @Nested(() => AmendedReliefField, { optional: true, list: 50 })
  reliefSought?: AmendedReliefField[] | null;

  @Text(2000, { optional: true, description: 'Why it is corrected' }) reason?: string | null;
  @Text(200, { optional: true, description: 'Who corrects it' }) changedBy?: string | null;
}
