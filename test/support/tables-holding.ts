import type { DataSource } from 'typeorm';

/** The tables in which a row has this text in it, in the order of their names. */
export async function tablesHolding(dataSource: DataSource, sought: string): Promise<string[]> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await dataSource.query<unknown[]>(
      `SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0 LIMIT 1`,
      [sought],
    );
    if (rows.length > 0) holding.push(name);
  }
  return holding;
}
