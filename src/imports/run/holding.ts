import type { DataSource } from 'typeorm';

/**
 * Does `work` while no other process works on the same import; nothing when one does. The hold goes with the session
 * that has it, so a process that dies gives it up.
 */
export async function holding(
  dataSource: DataSource,
  importId: string,
  work: () => Promise<void>,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const key = `import ${importId}`;
  try {
    const [row] = (await runner.query(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [key],
    )) as { held: boolean }[];
    if (row?.held !== true) return;
    try {
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]);
    }
  } finally {
    await runner.release();
  }
}
