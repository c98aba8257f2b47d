import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, Id, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { MATCH_BASES, PLAN_ACTIONS } from '../merge/case-plan.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import { IMPORT_STATUSES } from '../store/import-status.js';

const MOST = 2_147_483_647;

export class ImportProblem {
  @Text(100) code: string;
  @Text(2000) detail: string;
  @Text(500, { nullable: true, description: 'The phrase of the page that gave it away.' })
  phrase: string | null;
  @Text(500, { nullable: true, description: 'Where in the file: `row 12`, `line 3`.' })
  place: string | null;
}

export class ImportWarning {
  @Text(500, { nullable: true }) place: string | null;
  @Text(2000) detail: string;
}

export class ImportFileResponse {
  @Whole(1, MOST) ordinal: number;
  @Text(255) name: string;
  @Whole(0, Number.MAX_SAFE_INTEGER) size: number;
  @Text(64) sha256: string;
  @OneOf(SOURCE_KINDS, { nullable: true }) kind: string | null;
  @Text(60, { nullable: true }) courtId: string | null;
  @Text(2000, { nullable: true, description: 'Why it was taken for what it was taken for.' })
  because: string | null;
  @Nested(() => ImportProblem, { nullable: true }) problem: ImportProblem | null;
  @Nested(() => ImportWarning, { list: true }) warnings: ImportWarning[];
}

export class PlanCountsResponse {
  @Whole(0, MOST) add: number;
  @Whole(0, MOST) change: number;
  @Whole(0, MOST) clear: number;
  @Whole(0, MOST) leave: number;
  @Whole(0, MOST) conflict: number;
  @Whole(0, MOST) propose: number;
}

export class ImportCaseResponse {
  @Whole(1, MOST) ordinal: number;
  @Id({ nullable: true }) caseId: string | null;
  @Text(60) courtId: string;
  @Text(200, { nullable: true }) docketNumber: string | null;
  @Text(2000, { nullable: true }) caption: string | null;
  @Flag({ description: 'The case comes on record with this import.' }) isNew: boolean;
  @OneOf(['planned', 'refused', 'applied', 'failed']) status: string;
  @Nested(() => ImportProblem, { nullable: true }) refusal: ImportProblem | null;
  @Nested(() => ImportWarning, { list: true }) warnings: ImportWarning[];
  @Nested(() => PlanCountsResponse) counts: PlanCountsResponse;
}

/** What somebody brought, what each file is, and what is planned or done for each case. */
export class ImportResponse {
  @Id() id: string;
  @OneOf(IMPORT_STATUSES) status: string;
  @Flag({ description: 'Whether the plan is applied once it is made.' }) apply: boolean;
  @Whole(0, MOST, { description: 'How far the present step is.' }) done: number;
  @Whole(0, MOST) total: number;
  @Nested(() => ImportProblem, { nullable: true }) problem: ImportProblem | null;
  @Instant() requestedAt: string;
  @Instant({ nullable: true }) finishedAt: string | null;
  @Nested(() => PlanCountsResponse) counts: PlanCountsResponse;
  @Nested(() => ImportFileResponse, { list: true }) files: ImportFileResponse[];
  @Nested(() => ImportCaseResponse, { list: true }) cases: ImportCaseResponse[];
}

export class ImportPage extends PageOf(ImportResponse) {}

/** One row of a plan. */
export class ImportRowResponse {
  @Whole(1, MOST, { description: 'Which of the import’s cases.' }) caseOrdinal: number;
  @Whole(1, MOST) ordinal: number;
  @OneOf(['case', 'party', 'counsel', 'entry']) what: string;
  @OneOf(PLAN_ACTIONS) action: string;
  @Text(500, { description: 'Where in the source.' }) place: string;
  @Text(2000) label: string;
  @Text(501, { nullable: true, description: 'How the words of the source begin.' })
  says: string | null;
  @Text(500, { nullable: true, description: 'Of a proposal: how the words on record begin.' })
  recordSays: string | null;
  @Id({ nullable: true }) recordId: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  changes: { field: string; from: unknown; to: unknown }[];
  @Text(2000) because: string;
  @OneOf(MATCH_BASES) basis: string;
  @Text(500, { nullable: true, description: 'The key of the answer that the row waits for.' })
  question: string | null;
}

export class ImportRowPage extends PageOf(ImportRowResponse) {}

/** One file that showed a case. */
export class CaseSightingResponse {
  @Id() importId: string;
  @OneOf(SOURCE_KINDS) kind: string;
  @Text(255) name: string;
  @Instant() seenAt: string;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'integer' } } })
  numbers: [number, number][];
  @Whole(0, MOST) entryCount: number;
  @Day({ nullable: true }) lastEntryOn: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  coverage: Record<string, string>;
}

/** How fresh and how complete a case is: which files showed it, and which entry numbers were seen and which never. */
export class CaseSourcesResponse {
  @Id() caseId: string;
  @Instant({ nullable: true }) lastSeenAt: string | null;
  @Day({ nullable: true }) lastEntryOn: string | null;
  @Flag({ description: 'No entry number below the highest is missing.' }) complete: boolean;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'integer' } } })
  numbersSeen: [number, number][];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'integer' } } })
  numbersMissing: [number, number][];
  @Nested(() => CaseSightingResponse, { list: true }) sightings: CaseSightingResponse[];
}

/** An import that saw an entry or a party. */
export class SightingResponse {
  @Id() importId: string;
  @Instant() seenAt: string;
  @Text(2000, { description: 'The files of the import that showed the case.' }) names: string;
}

export class SightingsResponse {
  @Nested(() => SightingResponse, { list: true }) items: SightingResponse[];
}
