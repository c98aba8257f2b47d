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
  @Whole(1, 2_147_483_647) revision: number;
  @Whole(1, 2_147_483_647) version: number;
  @Instant() recordedAt: string;
}

export class DocketEntryPage extends PageOf(DocketEntryResponse) {}

/**
 * The representation of `docket_entries e` as JSON text, in SQL so that a docket leaves the database ready to be
 * sent. `asOf` is an SQL expression: a strike later than that day does not show.
 */
export function entryJson(asOf = `date 'infinity'`, details = ''): string {
  return `json_build_object(
    'id', e.id, 'caseId', e.case_id, 'kind', e.kind, 'type', e.type, 'text', e.text, 'number', e.number,
    'courtSequence', e.court_sequence, 'sequence', e.sequence, 'filedOn', e.filed_on, 'filedAt', e.filed_at,
    'enteredOn', e.entered_on, 'enteredAt', e.entered_at, 'relations', e.relations,
    'attachments', e.attachments, 'hearings', e.hearings, 'deadlines', e.deadlines, 'sources', e.sources,
    'stricken', coalesce(e.struck_on <= ${asOf}, false),
    'strike', CASE WHEN e.struck_on <= ${asOf} THEN json_build_object(
      'on', e.struck_on, 'reason', e.struck_reason, 'orderedIn', e.struck_in) END,
    'voided', e.voided_at IS NOT NULL,
    'voiding', CASE WHEN e.voided_at IS NOT NULL THEN json_build_object(
      'at', e.voided_at, 'reason', e.void_reason) END,
    'sealed', e.sealed, 'proposed', e.proposed, 'revision', e.revision, 'version', e.version,
    'recordedAt', e.recorded_at${details})`;
}
