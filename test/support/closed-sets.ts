import type { DataSource } from 'typeorm';

/**
 * The values that the named CHECK constraint permits, in its order: those it lists as texts, or, where
 * it says that a jsonb list holds nothing else, the elements of that list.
 */
export async function permittedByCheck(
  dataSource: DataSource,
  constraint: string,
): Promise<string[]> {
  const [row] = await dataSource.query<{ definition: string }[]>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conname = $1 AND contype = 'c'`,
    [constraint],
  );
  if (row === undefined) throw new Error(`There is no CHECK named ${constraint}`);
  const [, list] = /<@ '(\[[^']*\])'::jsonb/.exec(row.definition) ?? [];
  if (list !== undefined) return JSON.parse(list) as string[];
  const [, texts = ''] = /= ANY \(ARRAY\[([^\]]*)\]\)/.exec(row.definition) ?? [];
  return [...texts.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, text = '']) =>
    text.replaceAll("''", "'"),
  );
}
