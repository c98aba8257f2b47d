import { PartialType } from '@nestjs/swagger';
import { EntryFields } from '../../docket/dto/enter-entry.request.js';
import { CASE_MOVES } from '../../law/docket/docket-entry.js';
import type { CaseMove } from '../../law/docket/docket-entry.js';
import { COURT_ACTS } from '../../law/docket/entry-types.js';
import type { CourtAct } from '../../law/docket/entry-types.js';
import {
  CASE_OUTCOMES,
  DISPOSITION_OUTCOMES,
  FINDING_OUTCOMES,
} from '../../law/docket/outcomes.js';
import type { CaseOutcome, DispositionOutcome, FindingOutcome } from '../../law/docket/outcomes.js';
import { isReliefKind } from '../../law/docket/relief-kinds.js';
import type { ReliefKind } from '../../law/docket/relief-kinds.js';
import { Id, Matching, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';

const RELIEF_WORDS =
  "a kind of relief, such as preliminary-injunction, or 'other:' and a few words";
const FACTOR = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isFactor = (text: string): boolean => FACTOR.test(text) && text.length <= 100;

/** What became of one relief, claim, party or entry; with no target, of the case itself or of an oral request. */
export class DispositionField {
  @Id({ optional: true }) reliefId?: string | null;
  @Id({ optional: true }) claimId?: string | null;
  @Id({ optional: true }) partyId?: string | null;
  @Id({ optional: true }) entryId?: string | null;
  @Text(500, { optional: true, description: 'An oral request' }) request?: string | null;
  @OneOf(DISPOSITION_OUTCOMES) outcome: DispositionOutcome;
  @Matching(isReliefKind, RELIEF_WORDS, { optional: true }) convertedTo?: ReliefKind | null;
}

/** What the court found on one factor. Its outcome is its polarity. */
export class FindingField {
  @Matching(isFactor, 'the code of a factor, such as likelihood-of-success') factor: string;
  @Id({ optional: true }) claimId?: string | null;
  @Id({ optional: true }) reliefId?: string | null;
  @OneOf(FINDING_OUTCOMES) outcome: FindingOutcome;
  @Text(10_000, { optional: true, description: "The court's words" }) quote?: string | null;
  @Whole(1, 100_000, { optional: true, description: 'The page the words stand on' }) page?:
    number | null;
}

/** What the court enters. */
export class EnterRulingRequest extends EntryFields {
  @OneOf(COURT_ACTS) type: CourtAct;
  @Id({ optional: true }) judgeId?: string | null;
  @Nested(() => DispositionField, { optional: true, list: 200 })
  dispositions?: DispositionField[] | null;

  @Text(100, { optional: true, description: 'The code of a legal standard' }) appliesStandard?:
    string | null;

  @Nested(() => FindingField, { optional: true, list: 500 }) findings?: FindingField[] | null;
  @OneOf(CASE_OUTCOMES, { optional: true, description: 'How the case ends, if the ruling ends it' })
  closesCase?: CaseOutcome | null;

  @OneOf(CASE_MOVES, {
    optional: true,
    description: 'stayed: the case is stayed; pending: a stay is lifted or the case reopened',
  })
  movesCaseTo?: CaseMove | null;
}

/** A correction of a ruling: what is absent stays, null clears. */
export class AmendRulingRequest extends PartialType(EnterRulingRequest, {
  skipNullProperties: false,
}) {
  @Text(2000, { optional: true, description: 'Why it is corrected' }) reason?: string | null;
  @Text(200, { optional: true, description: 'Who corrects it' }) changedBy?: string | null;
}
