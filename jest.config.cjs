/**
 * Jest for Nest 12 on Node 20. Nest 12 and several of its dependencies are ESM only and Jest loads
 * CommonJS, so those packages are transformed too. Their list is worked out from the lock file: a
 * list kept by hand goes stale with every update.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const NODE_MODULES = 'node_modules/';

/** True for a package that a plain `require()` inside Jest cannot load. */
function isEsmOnly(manifest) {
  const entrances = JSON.stringify(manifest.exports ?? '');
  return manifest.type === 'module' || (/\.mjs"/.test(entrances) && !entrances.includes('require'));
}

function esmOnlyPackages() {
  const lock = JSON.parse(fs.readFileSync(path.join(__dirname, 'package-lock.json'), 'utf8'));
  const names = new Set();
  for (const folder of Object.keys(lock.packages)) {
    const manifest = path.join(__dirname, folder, 'package.json');
    if (!folder.startsWith(NODE_MODULES) || !fs.existsSync(manifest)) continue;
    if (isEsmOnly(JSON.parse(fs.readFileSync(manifest, 'utf8')))) {
      names.add(folder.split(NODE_MODULES).at(-1));
    }
  }
  return [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: '#jsx' },
    },
  },
  module: { type: 'commonjs' },
  swcrc: false,
};

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '.*spec\\.tsx?$',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  globalSetup: '<rootDir>/test/support/start-postgres.cjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.cjs',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    `/node_modules/(?!(.*/node_modules/)?(${esmOnlyPackages()})/).*\\.c?js$`,
  ],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1', // './x.js' in a source means './x.ts'
    '^#jsx/jsx-runtime$': '<rootDir>/src/platform/html/jsx-runtime.ts',
  },
  // With one worker Jest runs everything in its own process, whose memory grows from file to file.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
  // A test that fails before it closes its app must not keep the whole run from ending.
  forceExit: true,
};
