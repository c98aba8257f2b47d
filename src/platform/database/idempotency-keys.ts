import type { EntityManager } from 'typeorm';
import type { Repeat } from '../http/repeat-key.js';

interface KeptAnswer {
  readonly digest: string;
  /** JSON, byte for byte as it was sent. */
  readonly answer: string;
}

/**
 * Whether the key is new and now ours. Waits while another transaction holds it: that one's commit
 * makes it used, its rollback makes it free.
 */
export async function claimKey(manager: EntityManager, repeat: Repeat): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `INSERT INTO idempotency_keys (key, route, body_digest) VALUES ($1, $2, $3)
     ON CONFLICT (key, route) DO NOTHING RETURNING key`,
    [repeat.key, repeat.route, repeat.digest],
  );
  return rows.length === 1;
}

export async function keepAnswer(
  manager: EntityManager,
  repeat: Repeat,
  answer: object,
): Promise<void> {
  await manager.query('UPDATE idempotency_keys SET answer = $3 WHERE key = $1 AND route = $2', [
    repeat.key,
    repeat.route,
    JSON.stringify(answer),
  ]);
}

export async function findAnswer(manager: EntityManager, repeat: Repeat): Promise<KeptAnswer> {
  const [row] = await manager.query<KeptAnswer[]>(
    `SELECT body_digest AS digest, answer::text FROM idempotency_keys WHERE key = $1 AND route = $2`,
    [repeat.key, repeat.route],
  );
  if (row === undefined) throw new Error(`The key ${repeat.key} was taken and is gone again`);
  return row;
}

export async function forgetKeysBefore(manager: EntityManager, days: number): Promise<void> {
  await manager.query(
    'DELETE FROM idempotency_keys WHERE recorded_at < now() - make_interval(days => $1)',
    [days],
  );
}
