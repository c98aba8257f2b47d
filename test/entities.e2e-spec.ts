import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';

describe('the entities', () => {
  let nunc: AppUnderTest;
  beforeAll(async () => {
    nunc = await appUnderTest();
  });
  afterAll(() => nunc.close());

  it('map columns that their tables have, as those columns are', async () => {
    const rows = await nunc.dataSource.query<{ table: string; column: string; is: string }[]>(
      `SELECT table_name AS "table", column_name AS "column",
         CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz' ELSE data_type END
           || CASE is_nullable WHEN 'YES' THEN ' or null' ELSE '' END AS "is"
       FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const columns = new Map(rows.map(({ table, column, is }) => [`${table}.${column}`, is]));
    const mapped = nunc.dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        column: `${entity.tableName}.${column.databaseName}`,
        is: `${String(column.type)}${column.isNullable ? ' or null' : ''}`,
      })),
    );
    expect(mapped.length).toBeGreaterThan(100);
    expect(mapped).toEqual(mapped.map(({ column }) => ({ column, is: columns.get(column) })));
  });
});
