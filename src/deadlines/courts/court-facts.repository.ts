import type { EntityManager } from 'typeorm';
import type { CourtFacts } from '../../law/deadlines/court-facts.js';

/**
 * What deadlines ask of a court. `circuitState` is the state of the clerk of the court of appeals of its circuit; of a
 * court of appeals its own; null outside any circuit.
 */
export async function selectCourtFacts(
  manager: EntityManager,
  courtId: string,
): Promise<CourtFacts | null> {
  const [row] = await manager.query<CourtFacts[]>(
    `SELECT c.id, c.kind, c.state, c.time_zone AS "timeZone",
       CASE WHEN c.kind = 'appellate' THEN c.state ELSE (
         SELECT a.state FROM courts a WHERE a.kind = 'appellate' AND a.circuit = c.circuit
         ORDER BY a.id COLLATE "C" LIMIT 1
       ) END AS "circuitState"
     FROM courts c WHERE c.id = $1`,
    [courtId],
  );
  return row ?? null;
}

/** Those of `courtIds` that are no courts here, in the order given. */
export async function unknownCourts(
  manager: EntityManager,
  courtIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'SELECT id FROM courts WHERE id = ANY($1::text[])',
    [courtIds],
  );
  const known = new Set(rows.map(({ id }) => id));
  return courtIds.filter((id) => !known.has(id));
}
