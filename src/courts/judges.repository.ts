import type { EntityManager } from 'typeorm';
import type { JudgeResponse } from './dto/judge.response.js';
import { JudgeEntity } from './judge.entity.js';

const JUDGE_JSON = `json_build_object(
  'id', j.id,
  'name', j.name,
  'title', j.title,
  'initials', j.initials,
  'courtId', j.court_id,
  'version', 1,
  'recordedAt', j.recorded_at
)`;

interface Row {
  readonly answer: JudgeResponse;
}

export type JudgeColumns = Omit<JudgeEntity, 'court'>;

export async function insertJudge(manager: EntityManager, row: JudgeColumns): Promise<void> {
  await manager.insert(JudgeEntity, row);
}

export async function findJudge(
  manager: EntityManager,
  judgeId: string,
): Promise<JudgeResponse | null> {
  const [row] = await manager.query<Row[]>(
    `SELECT ${JUDGE_JSON} AS answer FROM judges j WHERE j.id = $1`,
    [judgeId],
  );
  return row?.answer ?? null;
}

/** The judge of a court by name, whatever the case and spacing of the letters; of several the one entered first. */
export async function findNamed(
  manager: EntityManager,
  courtId: string,
  name: string,
): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT id FROM judges
     WHERE court_id = $1 AND lower(regexp_replace(name, '\\s+', ' ', 'g')) = lower(regexp_replace($2, '\\s+', ' ', 'g'))
     ORDER BY recorded_at, id LIMIT 1`,
    [courtId, name],
  );
  return row?.id ?? null;
}

interface Sought {
  /** Null for the judges of every court and of none. */
  readonly courtId: string | null;
  /** The name and the id after which the list begins. */
  readonly after: readonly [name: string, id: string];
  readonly limit: number;
}

/** Judges by name, as people sort names. */
export async function listJudges(manager: EntityManager, sought: Sought): Promise<JudgeResponse[]> {
  const { courtId, after, limit } = sought;
  const rows = await manager.query<Row[]>(
    `SELECT ${JUDGE_JSON} AS answer FROM judges j
     WHERE ($1::text IS NULL OR j.court_id = $1)
       AND (j.name COLLATE "und-x-icu", j.id) > ($2, $3::uuid)
     ORDER BY j.name COLLATE "und-x-icu", j.id
     LIMIT $4`,
    [courtId, ...after, limit],
  );
  return rows.map(({ answer }) => answer);
}

export async function courtExists(manager: EntityManager, courtId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT 1 FROM courts WHERE id = $1', [courtId]);
  return rows.length === 1;
}
