import { SourceField } from '../../cases/dto/source.field.js';
import { ENTRY_KINDS, ENTRY_TYPES } from '../../law/docket/entry-types.js';
import type { EntryKind } from '../../law/docket/entry-types.js';
import { Day, Flag, Id, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import {
  AttachmentField,
  HearingField,
  RelationField,
  StatedDeadlineField,
} from './entry-parts.fields.js';

export class StrikeResponse {
  @Day() on: string;
  @Text() reason: string;
  @Id({ nullable: true }) orderedIn: string | null;
}

export class VoidResponse {
  @Instant() at: string;
  @Text() reason: string;
}

/** What all kinds of entry share. */
export class DocketEntryResponse {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(ENTRY_KINDS) kind: EntryKind;
  @OneOf(ENTRY_TYPES) type: string;
  @Text(100_000) text: string;
  @Whole(0, 2_147_483_647, { nullable: true }) number: number | null;
  @Whole(0, 2_147_483_647, { nullable: true }) courtSequence: number | null;
  @Whole(1, 2_147_483_647) sequence: number;
  @Day({ nullable: true }) filedOn: string | null;
  @Instant({ nullable: true }) filedAt: string | null;
  @Day({ nullable: true }) enteredOn: string | null;
  @Instant({ nullable: true }) enteredAt: string | null;
  @Nested(() => RelationField, { list: true }) relations: RelationField[];
  @Nested(() => AttachmentField, { list: true }) attachments: AttachmentField[];
  @Nested(() => HearingField, { list: true }) hearings: HearingField[];
  @Nested(() => StatedDeadlineField, { list: true }) deadlines: StatedDeadlineField[];
  @Nested(() => SourceField, { list: true }) sources: SourceField[];
  @Flag() stricken: boolean;
  @Nested(() => StrikeResponse, { nullable: true }) strike: StrikeResponse | null;
  @Flag() voided: boolean;
  @Nested(() => VoidResponse, { nullable: true }) voiding: VoidResponse | null;
  @Flag() sealed: boolean;
  @Flag() proposed: boolean;
  @Text(10_000, { nullable: true, description: "The clerk's short text, where a source has one." })
  shortText: string | null;
  @Text(100, { nullable: true }) pacerDocumentId: string | null;
  @Text(100, { nullable: true }) pacerSequence: string | null;
  @Id({ nullable: true, description: 'The import that put it on the record.' })
  importedIn: string | null;
  @Whole(1, 2_147_483_647) revision: number;
  @Whole(1, 2_147_483_647) version: number;
  @Instant() recordedAt: string;
}

export class DocketEntryPage extends PageOf(DocketEntryResponse) {}

/**
 * SQL: the columns of a row `e` of `docket_entries` as `DocketEntryResponse`, field by field. `asOf` is an expression:
 * a strike later than that day does not show. `details` adds columns, with a comma before each. Whoever prints many
 * entries does best with `json_agg` over rows of these columns: Postgres prints a row faster than `json_build_object`.
 */
export function entryColumns(asOf = `date 'infinity'`, details = ''): string {
  return `e.id, e.case_id AS "caseId", e.kind, e.type, e.text, e.number, e.court_sequence AS "courtSequence",
    e.sequence, e.filed_on AS "filedOn", e.filed_at AS "filedAt", e.entered_on AS "enteredOn",
    e.entered_at AS "enteredAt", e.relations, e.attachments, e.hearings, e.deadlines, e.sources,
    coalesce(e.struck_on <= ${asOf}, false) AS stricken,
    CASE WHEN e.struck_on <= ${asOf} THEN json_build_object(
      'on', e.struck_on, 'reason', e.struck_reason, 'orderedIn', e.struck_in) END AS strike,
    e.voided_at IS NOT NULL AS voided,
    CASE WHEN e.voided_at IS NOT NULL THEN json_build_object(
      'at', e.voided_at, 'reason', e.void_reason) END AS voiding,
    e.sealed, e.proposed, e.short_text AS "shortText", e.pacer_document_id AS "pacerDocumentId",
    e.pacer_sequence AS "pacerSequence", e.imported_in AS "importedIn", e.revision, e.version, e.recorded_at AS "recordedAt"${details}`;
}

/** SQL: a row `e` of `docket_entries` as JSON text, in SQL so that a docket leaves the database ready to be sent. */
export function entryJson(asOf?: string, details?: string): string {
  return `(SELECT row_to_json(entry) FROM (SELECT ${entryColumns(asOf, details)}) entry)`;
}
