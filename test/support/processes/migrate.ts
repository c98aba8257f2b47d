import { migrate } from '../../../src/platform/database/migrate.js';

// Prints which migrations it ran in the database given.
void migrate(process.argv[2] ?? '').then((names) => {
  process.stdout.write(`${JSON.stringify(names)}\n`);
});
