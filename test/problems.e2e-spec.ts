import { CONSTRAINT_PROBLEMS, PROBLEMS } from '../src/problems.js';
import { fillDatabase } from '../src/platform/start-up/prepare-database.js';
import { freshDatabase } from './support/fresh-database.js';
import type { FreshDatabase } from './support/fresh-database.js';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.drop();
});

async function constraints(): Promise<string[]> {
  let names: string[] = [];
  await fillDatabase(database.url, async (manager) => {
    const rows = await manager.query<{ name: string }[]>(
      `SELECT conname AS name FROM pg_constraint
       UNION SELECT relname FROM pg_class WHERE relkind = 'i'`,
    );
    names = rows.map(({ name }) => name);
  });
  return names;
}

describe('the catalogue of problems', () => {
  it('explains constraints that there are', async () => {
    expect(await constraints()).toEqual(expect.arrayContaining(Object.keys(CONSTRAINT_PROBLEMS)));
  });

  it('explains them by problems that it lists', () => {
    const codes = Object.values(CONSTRAINT_PROBLEMS).map(({ code }) => code);
    expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining(codes));
  });

  it('blames the reader or the server, and nobody else', () => {
    for (const { status } of Object.values(PROBLEMS)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
    }
  });
});
