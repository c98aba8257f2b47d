import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

// In dist as in the sources, the migrations lie beside `src`.
const FOLDER = path.resolve(__dirname, '../../../migrations');
const MIGRATION_FILE = new RegExp(`^\\d{13}-[a-z\\d-]+\\${path.extname(__filename)}$`);

/**
 * The migrations, in order. They are listed here and not by TypeORM, whose patterns take signs such
 * as the brackets in a folder's name for more than they are.
 */
export function migrationClasses(): MigrationClass[] {
  const load = createRequire(__filename);
  return fs
    .readdirSync(FOLDER)
    .filter((name) => MIGRATION_FILE.test(name))
    .sort()
    .flatMap((name) => Object.values(load(path.join(FOLDER, name)) as Record<string, unknown>))
    .filter(isMigration);
}

function isMigration(exported: unknown): exported is MigrationClass {
  return typeof exported === 'function' && 'up' in (exported.prototype as object);
}
