import type { EntityManager } from 'typeorm';

/** What stands on record of a sample, and how much of it came later from people. */
export interface SampleExtent {
  readonly cases: number;
  readonly entries: number;
  readonly addedEntries: number;
}

/** The tables of a case, those that refer before those referred to. */
const TABLES = [
  'deadline_moves',
  'deadlines',
  'deadline_sets',
  'deadline_acts',
  'entry_readings',
  'case_sightings',
  'relief_states',
  'case_states',
  'findings',
  'dispositions',
  'rulings',
  'filing_services',
  'filing_parties',
  'reliefs',
  'filings',
  'docket_entry_revisions',
  'entry_relations',
  'claim_parties',
  'revisions',
  'claims',
  'docket_entries',
  'counsel',
  'parties',
] as const;

/** How much of a sample stands on record. */
export async function extentOf(manager: EntityManager, name: string): Promise<SampleExtent> {
  const [extent] = await manager.query<SampleExtent[]>(
    `SELECT count(DISTINCT c.id)::int AS cases, count(e.id)::int AS entries,
       (count(e.id) FILTER (WHERE e.recorded_at > s.loaded_at))::int AS "addedEntries"
     FROM cases c
     LEFT JOIN samples s ON s.name = c.sample
     LEFT JOIN docket_entries e ON e.case_id = c.id
     WHERE c.sample = $1`,
    [name],
  );
  return extent ?? { cases: 0, entries: 0, addedEntries: 0 };
}

/**
 * Takes a sample's cases off the record with all that hangs on them, and notes that it was removed, so that no start
 * brings it back. Only the owner of the database may: the server itself cannot delete a docket entry. Runs in the
 * caller's transaction.
 */
export async function removeSample(manager: EntityManager, name: string): Promise<void> {
  const ofSample = `IN (SELECT id FROM cases WHERE sample = $1)`;
  await manager.query(
    `DELETE FROM case_relations WHERE case_id ${ofSample} OR to_case_id ${ofSample}`,
    [name],
  );
  // An import that touched a sample's case stays in the list of imports, without the case.
  await manager.query(`UPDATE import_cases SET case_id = NULL WHERE case_id ${ofSample}`, [name]);
  await manager.query(
    `DELETE FROM entry_sightings s USING docket_entries e
     WHERE e.id = s.entry_id AND e.case_id ${ofSample}`,
    [name],
  );
  await manager.query(
    `DELETE FROM party_sightings s USING parties p WHERE p.id = s.party_id AND p.case_id ${ofSample}`,
    [name],
  );
  for (const table of TABLES) {
    await manager.query(`DELETE FROM ${table} WHERE case_id ${ofSample}`, [name]);
  }
  const judges = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT j.id FROM judges j JOIN cases c ON j.id IN (c.assigned_judge_id, c.referred_judge_id)
     WHERE c.sample = $1`,
    [name],
  );
  await manager.query(`DELETE FROM cases WHERE sample = $1`, [name]);
  await manager.query(
    `DELETE FROM judges j WHERE j.id = ANY ($1::uuid[])
       AND NOT EXISTS (SELECT FROM cases c WHERE j.id IN (c.assigned_judge_id, c.referred_judge_id))
       AND NOT EXISTS (SELECT FROM rulings r WHERE r.judge_id = j.id)`,
    [judges.map(({ id }) => id)],
  );
  await manager.query(`DELETE FROM idempotency_keys WHERE route = 'sample' AND body_digest = $1`, [
    name,
  ]);
  await manager.query(
    `INSERT INTO samples (name, loaded_at, removed_at) VALUES ($1, now(), now())
     ON CONFLICT (name) DO UPDATE SET removed_at = now()`,
    [name],
  );
}
