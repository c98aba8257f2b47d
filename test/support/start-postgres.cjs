/** Jest's global setup: a database server and a migrated template for the tests that need them. */
require('./run-typescript.cjs');

const fs = require('node:fs');
const path = require('node:path');

const TESTS = path.resolve(__dirname, '..');

module.exports = async (globalConfig, projectConfig) => {
  if (!wantsDatabase(globalConfig, projectConfig)) return;
  const { startTestRun } = require('./test-run.ts');
  globalThis.nuncTestRun = await startTestRun();
};

/** `jest src/law` need not wait for a database: none of its tests lies beside this folder. */
function wantsDatabase({ testPathPatterns, findRelatedTests }, { rootDir }) {
  if (findRelatedTests || !testPathPatterns.isSet()) return true;
  const selection = testPathPatterns.toExecutor({ rootDir });
  return fs
    .readdirSync(TESTS, { recursive: true })
    .some((name) => name.endsWith('spec.ts') && selection.isMatch(path.join(TESTS, name)));
}
