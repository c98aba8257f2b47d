/**
 * Lets plain Node load the project's TypeScript, where Jest does not do it: in the global setup and
 * in the processes that tests start. `node -r ./test/support/run-typescript.cjs file.ts`
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const swc = require('@swc/core');

const OPTIONS = {
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
  sourceMaps: 'inline',
  swcrc: false,
};

const JSX_RUNTIME = path.resolve(__dirname, '../../src/platform/html/jsx-runtime.ts');

function load(module, filename) {
  const source = fs.readFileSync(filename, 'utf8');
  module._compile(swc.transformSync(source, { ...OPTIONS, filename }).code, filename);
}
Module._extensions['.ts'] = load;
Module._extensions['.tsx'] = load;

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  return resolve.call(this, inSource(request, parent?.filename), parent, ...rest);
};

/** './x.js' in a source means './x.ts' or './x.tsx'. */
function inSource(request, parent) {
  if (request === '#jsx/jsx-runtime') return JSX_RUNTIME;
  if (!/\.tsx?$/.test(parent ?? '') || !/^\.{1,2}\/.*\.js$/.test(request)) return request;
  const stem = path.resolve(path.dirname(parent), request.replace(/\.js$/, ''));
  return [`${stem}.ts`, `${stem}.tsx`].find((source) => fs.existsSync(source)) ?? request;
}
