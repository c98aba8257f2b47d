import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { Coverage } from '../snapshot/case-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

/** How much of a case one file showed. */
export interface CaseSighting {
  readonly fileOrdinal: number;
  readonly kind: SourceKind;
  readonly name: string;
  /** Sorted inclusive ranges of the entry numbers it showed: `[[1, 40], [42, 42]]`. */
  readonly numbers: readonly (readonly [from: number, to: number])[];
  readonly entryCount: number;
  readonly lastEntryOn: CivilDate | null;
  readonly coverage: Coverage;
}

/** Notes that an import saw a case, its parties and entries. Repeating it notes nothing twice. */
export async function noteSightings(
  manager: EntityManager,
  { importId, caseId }: { readonly importId: string; readonly caseId: string },
  files: readonly CaseSighting[],
  seen: { readonly partyIds: readonly string[]; readonly entryIds: readonly string[] },
): Promise<void> {
  await manager.query(
    `INSERT INTO case_sightings (case_id, import_id, file_ordinal, kind, name, numbers, entry_count, last_entry_on,
       coverage)
     SELECT $1, $2, x."fileOrdinal", x.kind, x.name, coalesce((
         SELECT range_agg(int4range((r ->> 0)::int, (r ->> 1)::int, '[]')) FROM jsonb_array_elements(x.numbers) AS r
       ), '{}'), x."entryCount", x."lastEntryOn", x.coverage
     FROM jsonb_to_recordset($3::jsonb) AS x("fileOrdinal" int, kind text, name text, numbers jsonb,
       "entryCount" int, "lastEntryOn" date, coverage jsonb)
     ON CONFLICT DO NOTHING`,
    [caseId, importId, JSON.stringify(files)],
  );
  await noteSeen(manager, 'entry_sightings', 'entry_id', importId, seen.entryIds);
  await noteSeen(manager, 'party_sightings', 'party_id', importId, seen.partyIds);
}

async function noteSeen(
  manager: EntityManager,
  table: 'entry_sightings' | 'party_sightings',
  column: 'entry_id' | 'party_id',
  importId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `INSERT INTO ${table} (${column}, import_id) SELECT id, $1 FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING`,
    [importId, ids],
  );
}
