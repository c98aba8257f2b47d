import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EntryDraftRow } from './entry-draft.js';
import { entryJson } from './dto/docket-entry.response.js';

/** What the court's own systems know an entry by, beside its number. */
export interface CourtMarks {
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  readonly shortText: string | null;
  /** The kind of source that says the text. */
  readonly textSaidBy: string | null;
}

/** An entry that an import puts on the record. */
export interface ImportedEntry extends EntryDraftRow, CourtMarks {
  readonly importedIn: string;
}

/** What an import changes of an entry: the fields named, to their new values. */
export interface ImportedChange {
  readonly id: string;
  readonly to: Partial<
    CourtMarks &
      Pick<
        EntryDraftRow,
        | 'text'
        | 'number'
        | 'courtSequence'
        | 'filedOn'
        | 'filedAt'
        | 'enteredOn'
        | 'enteredAt'
        | 'attachments'
      >
  >;
}

/** Rows a statement: enough that the way there and back does not count, few enough that none grows without bound. */
const AT_ONCE = 2_000;

const INSERT = `
INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, number, court_sequence, filed_on, filed_at,
  entered_on, entered_at, facts, attachments, pacer_document_id, pacer_sequence, short_text, text_said_by,
  imported_in)
SELECT x.id, $1, $2 + x.place, x.kind, x.type, x.text, x.number, x."courtSequence", x."filedOn", x."filedAt",
  x."enteredOn", x."enteredAt", x.facts, x.attachments, x."pacerDocumentId", x."pacerSequence", x."shortText",
  x."textSaidBy", x."importedIn"
FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (id uuid, kind text, type text, text text, number int,
  "courtSequence" int, "filedOn" date, "filedAt" timestamptz, "enteredOn" date, "enteredAt" timestamptz,
  facts jsonb, attachments jsonb, "pacerDocumentId" text, "pacerSequence" text, "shortText" text,
  "textSaidBy" text, "importedIn" uuid)) WITH ORDINALITY AS x(id, kind, type, text, number, "courtSequence", "filedOn", "filedAt",
  "enteredOn", "enteredAt", facts, attachments, "pacerDocumentId", "pacerSequence", "shortText", "textSaidBy", "importedIn", place)`;

const KEEP_EARLIER = `
INSERT INTO docket_entry_revisions (case_id, entry_id, revision, earlier, changed_by, reason)
SELECT e.case_id, e.id, e.revision, ${entryJson()}::jsonb || jsonb_build_object('facts', e.facts), $2, $3
FROM docket_entries e JOIN jsonb_array_elements($1::jsonb) AS x(change) ON e.id = (x.change ->> 'id')::uuid`;

/** A field that is not named stays; one that is named is what it is named to be, also null. */
const CHANGE = `
UPDATE docket_entries e SET
  text = CASE WHEN t ? 'text' THEN t ->> 'text' ELSE e.text END,
  number = CASE WHEN t ? 'number' THEN (t ->> 'number')::int ELSE e.number END,
  court_sequence = CASE WHEN t ? 'courtSequence' THEN (t ->> 'courtSequence')::int ELSE e.court_sequence END,
  filed_on = CASE WHEN t ? 'filedOn' THEN (t ->> 'filedOn')::date ELSE e.filed_on END,
  filed_at = CASE WHEN t ? 'filedAt' THEN (t ->> 'filedAt')::timestamptz ELSE e.filed_at END,
  entered_on = CASE WHEN t ? 'enteredOn' THEN (t ->> 'enteredOn')::date ELSE e.entered_on END,
  entered_at = CASE WHEN t ? 'enteredAt' THEN (t ->> 'enteredAt')::timestamptz ELSE e.entered_at END,
  attachments = CASE WHEN t ? 'attachments' THEN t -> 'attachments' ELSE e.attachments END,
  pacer_document_id = CASE WHEN t ? 'pacerDocumentId' THEN t ->> 'pacerDocumentId' ELSE e.pacer_document_id END,
  pacer_sequence = CASE WHEN t ? 'pacerSequence' THEN t ->> 'pacerSequence' ELSE e.pacer_sequence END,
  short_text = CASE WHEN t ? 'shortText' THEN t ->> 'shortText' ELSE e.short_text END,
  text_said_by = CASE WHEN t ? 'textSaidBy' THEN t ->> 'textSaidBy' ELSE e.text_said_by END,
  revision = e.revision + 1, version = e.version + 1
FROM jsonb_array_elements($1::jsonb) AS x(change), LATERAL (SELECT x.change -> 'to') AS y(t)
WHERE e.id = (x.change ->> 'id')::uuid`;

/** Writes to a docket what an import brings, many entries in one statement. */
@Injectable()
export class ImportedEntriesRepository {
  /** Adds entries at the end of the record of a case, in their order. The caller holds the case and folds it after. */
  async add(
    manager: EntityManager,
    caseId: string,
    entries: readonly ImportedEntry[],
  ): Promise<void> {
    const last = await this.reserve(manager, caseId, entries.length);
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const part = JSON.stringify(entries.slice(at, at + AT_ONCE));
      await manager.query(INSERT, [caseId, last + at, part]);
    }
  }

  /** Changes entries as an import says, and keeps what each said before as a revision made by `changedBy`. */
  async change(
    manager: EntityManager,
    changes: readonly ImportedChange[],
    { changedBy, reason }: { readonly changedBy: string; readonly reason: string },
  ): Promise<void> {
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      const part = JSON.stringify(changes.slice(at, at + AT_ONCE));
      await manager.query(KEEP_EARLIER, [part, changedBy, reason]);
      await manager.query(CHANGE, [part]);
    }
  }

  /** The sequence of the last entry before `count` new ones, which the case now counts as recorded. */
  private async reserve(manager: EntityManager, caseId: string, count: number): Promise<number> {
    const [[row]] = await manager.query<[{ last: number }[], number]>(
      `UPDATE cases SET change = change + 1, last_sequence = last_sequence + $2 WHERE id = $1
       RETURNING last_sequence - $2 AS last`,
      [caseId, count],
    );
    if (row === undefined) throw new Error(`There is no case ${caseId}`);
    return row.last;
  }
}
